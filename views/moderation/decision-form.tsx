import type { FC } from 'hono/jsx'
import { one } from '../../src/core/form-values.ts'
import { guardOf } from '../../src/core/publication-guard.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { GuardSummary } from '../components/guard-summary.tsx'
import { LabelFields } from './label-fields.tsx'
import { PublicTextFields } from './public-text-fields.tsx'
import { RulingFields } from './ruling-fields.tsx'
import type { ModerationProps } from './show.tsx'
import { TagFields } from './tag-fields.tsx'
import { TakeSuggestions } from './take-suggestions.tsx'

/** The public text beside the original, the labels, and the ruling; saved for later or decided at once. */
export const DecisionForm: FC<ModerationProps> = ({ dossier, taxonomy, signposts, values, errors, done }) => {
  const { report, labels } = dossier
  const guard = report.visibility === 'openbaar' ? guardOf(values) : null
  const fields = {
    values,
    taxonomy,
    guard,
    error: (field: string) => errors.find((e) => e.field === field)?.message,
  }
  return (
    <form
      class="decision-form"
      method="post"
      action={paths.decisions(report.id)}
      novalidate
      data-once=""
      data-unsaved=""
    >
      <DefaultButton>Leg besluit vast</DefaultButton>
      <h2 id="beoordelen" class="nl-heading nl-heading--level-2">
        Beoordelen
      </h2>
      <input type="hidden" name="versie" value={one(values, 'versie')} />
      {done && done !== 'saved' && (
        <Alert kind="ok" title={doneTitles[done]}>
          <p class="nl-paragraph">Kijk het na. Er is nog niets vastgelegd.</p>
        </Alert>
      )}
      {report.visibility === 'meetellen' && (
        <Alert kind="info" title="Alleen meetellen">
          <p class="nl-paragraph">De melder wil geen openbare casus. Wat je besluit, telt alleen mee.</p>
        </Alert>
      )}
      <GuardSummary guard={guard} replaceAt={`${paths.replacements(report.id)}#beoordelen`} />
      <PublicTextFields report={report} {...fields} />
      <TakeSuggestions reportId={report.id} labels={labels} taxonomy={taxonomy} />
      <LabelFields {...fields} />
      <RulingFields signposts={signposts} {...fields} />
      <TagFields report={report} {...fields} />
      {report.visibility === 'openbaar' && (
        <p class="nl-paragraph">
          Verander je de titel of de tekst? Dan ziet de melder die eerst en moet akkoord gaan.
        </p>
      )}
      <p class="button-row">
        <Button kind="primary">Leg besluit vast</Button>
        <Button kind="secondary" formaction={paths.edits(report.id)}>
          Bewaar tekst, besluit later
        </Button>
      </p>
    </form>
  )
}

const doneTitles = {
  suggested: 'De suggesties van het model staan in de labels',
  replaced: 'De fragmenten zijn vervangen',
}
