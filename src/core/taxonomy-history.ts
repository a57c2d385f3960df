import type { AuditEvent } from './audit-event.ts'
import { sameValue } from './same-value.ts'
import type { TaxonomyTerm } from './taxonomy-terms.ts'

/** A change of the taxonomy, with the name of who made it; null for the software itself. */
export type TaxonomyEvent = {
  at: Date
  actor: string
  name: string | null
  details: AuditEvent['details']
}

/** How many public cases carry a term, and how many meldingen that wait for a moderator chose it. */
export type TermUse = { cases: number; openReports: number }

/** The fields in which two versions of a term differ. */
export function changedFields(before: TaxonomyTerm | undefined, after: TaxonomyTerm | undefined): string[] {
  const fields = new Set([...Object.keys(before?.details ?? {}), ...Object.keys(after?.details ?? {})])
  return [...fields].filter((field) => !sameValue(before?.details[field], after?.details[field]))
}
