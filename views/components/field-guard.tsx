import type { FC } from 'hono/jsx'
import type { PublicFinding, Guard, PublicField } from '../../src/core/publication-guard.ts'
import { personalDataLabels } from '../personal-data-labels.ts'
import { ChoiceField } from './choice-field.tsx'
import { Excerpts } from './excerpts.tsx'

type Props = { field: PublicField; guard: Guard | null }

/** Under a public text: what in it may say who somebody is, and for each fragment the choice to let it stand. */
export const FieldGuard: FC<Props> = ({ field, guard }) => {
  const findings = guard?.findings.filter((finding) => finding.field === field) ?? []
  if (!guard || findings.length === 0) return null
  return (
    <fieldset class="guard">
      <legend class="guard__legend">Zegt dit wie iemand is?</legend>
      {findings.map((finding, index) => (
        <FindingChoice
          finding={finding}
          text={guard.texts[field] ?? ''}
          id={`magOpenbaar-${field}-${index}`}
        />
      ))}
    </fieldset>
  )
}

const FindingChoice: FC<{ finding: PublicFinding; text: string; id: string }> = ({ finding, text, id }) => {
  const { key, fragment, kind, spans, stands } = finding
  const name = personalDataLabels[kind]
  return (
    <div class={`guard__finding guard__finding--${stands}`}>
      <Excerpts text={text} marks={spans} says={name} most={2} />
      {stands === 'blocked' ? (
        <p class="guard__blocked">Een BSN mag nooit op de site. Haal het weg of vervang het.</p>
      ) : (
        <ChoiceField
          type="checkbox"
          id={id}
          name="magOpenbaar"
          choice={{ value: key, label: `“${fragment}” mag openbaar: geen persoonsgegeven` }}
          checked={stands === 'cleared'}
        />
      )}
    </div>
  )
}
