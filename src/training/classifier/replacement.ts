import { compare, type Comparison } from './compare.ts'
import type { SituationScore } from './situation-scores.ts'

/** What is known of the weights that are shipped, of the evaluation that was just run, and what was asked. */
export type Candidate = {
  present: { evaluation: string; situations: SituationScore[] | null }
  next: { evaluation: string; situations: SituationScore[] | null }
  /** There are no weights yet. */
  first: boolean
  /** A person takes the new weights all the same, and says why. */
  accept: string | undefined
}

/** What stands for the evaluation of weights that are not there. */
export const noWeights = 'none'

export type Replacement = { replace: boolean; why: string }

/** A new model takes the place of the old one only when it is better beyond noise, or when a person says why it may. */
export function replacementOf({ present, next, first, accept }: Candidate): Replacement {
  if (present.evaluation === next.evaluation) return { replace: true, why: 'the same evaluation' }
  if (first && present.evaluation === noWeights) return { replace: true, why: 'first: compared with nothing' }
  const found = judged(present.situations, next.situations)
  if (found.better) return { replace: true, why: found.text }
  return accept === undefined
    ? { replace: false, why: `${found.text}\nThe old weights stay. Better for another reason? --accept "…"` }
    : { replace: true, why: `${found.text}\nAccepted: ${accept}` }
}

function judged(before: SituationScore[] | null, after: SituationScore[] | null) {
  if (!before || !after) {
    const whose = before ? 'new evaluation' : 'shipped weights'
    return { better: false, text: `Not compared: there are no scores by situation of the ${whose}.` }
  }
  const comparison = compare(before, after)
  return { better: comparison.verdict === 'better', text: told(comparison) }
}

const verdicts = {
  better: 'Better beyond noise',
  'not-distinguishable': 'Not distinguishable from the old one',
  worse: 'Worse beyond noise',
} as const

function told({ situations, differences, verdict }: Comparison): string {
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
  const rows = Object.entries(differences).map(
    ([figure, { mean, low, high }]) => `${figure} ${signed(mean)} (${signed(low)} to ${signed(high)})`,
  )
  return `${verdicts[verdict]}, on ${situations} situations: ${rows.join(', ')}.`
}
