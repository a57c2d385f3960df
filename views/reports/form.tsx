import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { WritingHelp } from '../../src/core/writing-help.ts'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { FormTrap } from '../components/form-trap.tsx'
import { ClassificationFields } from './classification-fields.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { ExclusionFields } from './exclusion-fields.tsx'
import { ReporterFields } from './reporter-fields.tsx'
import { StoryFields } from './story-fields.tsx'
import { type HelpStep, WritingHelpPanel } from './writing-help.tsx'

export type ReportFormProps = {
  values: FormValues
  errors: FieldError[]
  formKey: string
  taxonomy: Taxonomy
  /** Null: too little was written yet. */
  help: WritingHelp | null
  /** What was just asked of the help, without JavaScript. */
  helped?: HelpStep
  findings: FieldFinding[]
  /** Set when a melding that was sent already is put right. */
  correction?: { action: string }
  /** When the form was first opened, in milliseconds; a correction is not asked for it. */
  opened?: string
}

/** What each group of fields in the form gets. */
export type ReportFields = {
  values: FormValues
  taxonomy: Taxonomy
  error: (field: string) => string | undefined
  /** What the privacy guard found in a free text, and where it looks again. */
  guarded: (field: string) => { finding: FieldFinding | undefined; guard: string; replaceAt: string }
}

export const ReportForm: FC<ReportFormProps> = (props) => {
  const { values, errors, formKey, taxonomy, help, helped, findings, correction, opened } = props
  const action = correction?.action ?? paths.report
  const send = correction ? 'Bewaar verbetering' : 'Verstuur melding'
  const fields = {
    values,
    taxonomy,
    error: (field: string) => errors.find((e) => e.field === field)?.message,
    guarded: (field: string) => ({
      finding: findingIn(findings, field),
      guard: paths.guard(field),
      replaceAt: action,
    }),
  }
  return (
    <form
      class="report-form"
      method="post"
      action={action}
      novalidate
      data-once=""
      {...(correction ? {} : { 'data-draft': 'melden' })}
    >
      <input type="hidden" name="sleutel" value={formKey} />
      {opened !== undefined && <FormTrap opened={opened} />}
      <DefaultButton>{send}</DefaultButton>
      {correction && (
        <p class="nl-paragraph">Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.</p>
      )}
      <StoryFields {...fields} />
      <p class="draft-status" data-draft-status aria-live="polite"></p>
      <ExclusionFields {...fields} />
      {!correction && <WritingHelpPanel {...{ help, helped, values, taxonomy }} />}
      <ClassificationFields {...fields} />
      <ReporterFields {...fields} />
      <ConsentFields {...fields} />
      <p class="button-row">
        <Button kind="primary">{send}</Button>
        {!correction && (
          <Button kind="subtle" type="button" data={{ 'data-draft-clear': '' }} hidden>
            Wis concept
          </Button>
        )}
      </p>
    </form>
  )
}
