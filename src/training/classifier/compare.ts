import { f1, type Interval } from './metrics.ts'
import { seeded } from './random.ts'
import type { SituationScore } from './situation-scores.ts'

const figures = {
  domains: (scores: readonly SituationScore[]) => f1(totalsOf(scores)),
  first: (scores: readonly SituationScore[]) => mean(scores.map(({ first }) => first)),
  three: (scores: readonly SituationScore[]) => mean(scores.map(({ three }) => three)),
} as const
type Figure = keyof typeof figures
const names: readonly Figure[] = ['domains', 'first', 'three']

export type Comparison = {
  /** How many situations both were judged on. */
  situations: number
  /** New minus old. */
  differences: Record<Figure, Interval>
  /** `worse` as soon as one of the figures is: what one gains does not make up for what another loses. */
  verdict: 'better' | 'not-distinguishable' | 'worse'
}

const draws = 2000
/** Three figures are looked at, so each may be wrong by chance a third as often: together 95 % sure. */
const outside = 0.05 / names.length

/**
 * Two models on the same situations. Whole situations are drawn again with replacement, the same ones for both: what
 * is hard for one is mostly hard for the other, so this tells more than two intervals apart.
 */
export function compare(before: readonly SituationScore[], after: readonly SituationScore[]): Comparison {
  const old = new Map(before.map((score) => [score.id, score]))
  const pairs = after.flatMap((now) => {
    const earlier = old.get(now.id)
    return earlier ? [{ earlier, now }] : []
  })
  const random = seeded(17)
  const drawn = Array.from({ length: draws }, () => {
    const again = pairs.flatMap(() => pairs[Math.floor(random() * pairs.length)] ?? [])
    return differenceOf(again)
  })
  const whole = differenceOf(pairs)
  const interval = (figure: Figure): Interval => {
    const sorted = drawn.map((one) => one[figure]).toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(draws - 1, Math.floor(draws * share))] ?? 0
    return { mean: whole[figure], low: at(outside / 2), high: at(1 - outside / 2) }
  }
  const differences = { domains: interval('domains'), first: interval('first'), three: interval('three') }
  return { situations: pairs.length, differences, verdict: verdictOf(Object.values(differences)) }
}

function verdictOf(differences: readonly Interval[]): Comparison['verdict'] {
  if (differences.some(({ high }) => high < 0)) return 'worse'
  return differences.some(({ low }) => low > 0) ? 'better' : 'not-distinguishable'
}

type Pair = { earlier: SituationScore; now: SituationScore }

function differenceOf(pairs: readonly Pair[]): Record<Figure, number> {
  const [earlier, now] = [pairs.map((pair) => pair.earlier), pairs.map((pair) => pair.now)]
  const difference = (figure: Figure) => figures[figure](now) - figures[figure](earlier)
  return { domains: difference('domains'), first: difference('first'), three: difference('three') }
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const totalsOf = (scores: readonly SituationScore[]) => ({
  hit: mean(scores.map(({ hit }) => hit)),
  extra: mean(scores.map(({ extra }) => extra)),
  missed: mean(scores.map(({ missed }) => missed)),
})
