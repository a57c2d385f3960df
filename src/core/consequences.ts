import { type Decision, rule } from './decision.ts'
import { currentKey, currentKeys } from './former-key.ts'
import { type PublicCase, toPublicCase } from './public-case.ts'
import type { Report, ReportState } from './report.ts'
import type { Taxonomy } from './taxonomy.ts'

export type Consequences = {
  decision: Decision
  to: ReportState
  /** The casus that appears with it; null when the melding is only counted, or rejected. */
  publicCase: Omit<PublicCase, 'number'> | null
  now: Date
  taxonomyVersion: string
}

/** All that follows from a decision, unless the melding was decided already or its text may not be public yet. */
export function consequences(
  { taxonomy, now }: { taxonomy: Taxonomy; now: () => Date },
  report: Report,
  made: Decision,
): Consequences | { refused: 'already-decided' | 'personal-data' } {
  // It points to its twin and counts there; publishing it would count it twice.
  if (report.mergedInto !== null) return { refused: 'already-decided' }
  const decision = inCurrentKeys(made, taxonomy)
  const ruling = rule(report.state, report.visibility, decision.outcome)
  if ('refused' in ruling) return ruling
  const at = now()
  const published = ruling.publish ? toPublicCase(report, decision, { taxonomy, now: at }) : null
  if (published && 'refused' in published) {
    if (published.refused === 'personal-data') return { refused: 'personal-data' }
    throw new Error(`not to be published: ${published.refused}`)
  }
  return { decision, to: ruling.to, publicCase: published, now: at, taxonomyVersion: taxonomy.version }
}

/** A decision that waited for the reporter may name keys that were renamed in the meantime. */
const inCurrentKeys = (decision: Decision, taxonomy: Taxonomy): Decision => ({
  ...decision,
  domains: currentKeys(decision.domains, taxonomy.domain),
  barriers: currentKeys(decision.barriers, taxonomy.barrier),
  signpost: decision.signpost === null ? null : currentKey(decision.signpost, taxonomy.signpost),
})
