import { currentKeys } from './former-key.ts'
import { type Axis, type Label, labelKeys } from './label.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What the fields for the labels hold after "neem suggesties over": null leaves that field as it is. */
export type SuggestedChoice = { domains: string[] | null; barrier: string | null }

/** All suggested domains and the first barrier, as far as they are still offered; null when the model did not know. */
export function suggestedChoice(labels: readonly Label[], taxonomy: Taxonomy): SuggestedChoice | null {
  const offered = (axis: Axis) =>
    currentKeys(labelKeys(labels, 'suggested', axis), taxonomy[axis]).filter((key) => {
      // What the reporter said is not so is for the moderator to choose by hand.
      if (labelKeys(labels, 'rejected', axis).includes(key)) return false
      const term = taxonomy[axis].get(key)
      return term !== undefined && !('retired' in term && term.retired)
    })
  const domains = offered('domain')
  const [barrier = null] = offered('barrier')
  if (domains.length === 0 && barrier === null) return null
  return { domains: domains.length === 0 ? null : domains, barrier }
}
