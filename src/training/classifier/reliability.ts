import { keys } from './data.ts'
import type { Predicted } from './predictions.ts'
import { firstBarrier } from './metrics.ts'
import { seeded } from './random.ts'

/** One claim: how sure the model was, and whether it was so. Claims about one situation share its id. */
type Claim = { id: string; p: number; right: boolean }
export type Bin = { claims: number; said: number; true: number }
export type Reliability = { bins: Bin[]; gap: number; chanceGap: number }

const bins = 5
const simulations = 300

/** Every domain of every situation: was it so as often as the model said? */
export const domainReliability = (repeats: readonly (readonly Predicted[])[]): Reliability =>
  reliability(
    repeats.flat().flatMap(({ example, domain }) =>
      domain.map((p, at) => {
        const key = keys.domain[at] ?? ''
        return { id: `${example.id} ${key}`, p, right: example.domains.includes(key) }
      }),
    ),
  )

/** The first barrier type of every situation. */
export const barrierReliability = (repeats: readonly (readonly Predicted[])[]): Reliability =>
  reliability(
    repeats.flat().map((prediction) => {
      const { example, barrier } = prediction
      const first = firstBarrier(prediction)
      const p = barrier[first] ?? 0
      return {
        id: `${example.id} ${keys.barrier[first]}`,
        p,
        right: example.barriers[0] === keys.barrier[first],
      }
    }),
  )

function reliability(claims: readonly Claim[]): Reliability {
  const sorted = claims.toSorted((a, b) => a.p - b.p)
  const found = binsOf(sorted)
  return { bins: found, gap: gapOf(found), chanceGap: chanceGap(sorted) }
}

function binsOf(sorted: readonly Claim[]): Bin[] {
  return Array.from({ length: bins }, (_, at) => {
    const part = sorted.slice((at * sorted.length) / bins, ((at + 1) * sorted.length) / bins)
    const mean = (value: (claim: Claim) => number) =>
      part.reduce((sum, claim) => sum + value(claim), 0) / Math.max(1, part.length)
    return { claims: part.length, said: mean(({ p }) => p), true: mean(({ right }) => (right ? 1 : 0)) }
  })
}

const gapOf = (found: readonly Bin[]) =>
  found.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true) * bin.claims, 0) /
  found.reduce((sum, bin) => sum + bin.claims, 0)

/** The gap that a perfectly calibrated model of this size would show by chance: what it says comes true by the odds. */
function chanceGap(sorted: readonly Claim[]): number {
  const random = seeded(11)
  const means = new Map<string, { sum: number; count: number }>()
  for (const { id, p } of sorted) {
    const mean = means.get(id) ?? { sum: 0, count: 0 }
    means.set(id, { sum: mean.sum + p, count: mean.count + 1 })
  }
  let total = 0
  for (let i = 0; i < simulations; i++) {
    const fate = new Map([...means].map(([id, { sum, count }]) => [id, random() < sum / count]))
    total += gapOf(binsOf(sorted.map((claim) => ({ ...claim, right: fate.get(claim.id) ?? false }))))
  }
  return total / simulations
}
