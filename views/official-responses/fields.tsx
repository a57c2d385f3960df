import type { FC } from 'hono/jsx'
import type { FormValues } from '../../src/core/form-values.ts'
import { responseKinds } from '../../src/core/official-response.ts'
import { type FieldFinding, findingIn } from '../../src/core/personal-data/check.ts'
import { responseLimits } from '../../src/core/response-form.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'
import { responseKindExplanations, responseKindLabels } from '../labels.ts'
import { fieldsOf } from '../components/form-fields.ts'

export type ResponseForm = { values: FormValues; errors: FieldError[]; findings: FieldFinding[] }

type Props = ResponseForm & {
  /** Where the form goes, also to have what was found replaced. */
  action: string
  /** Whether the day of a letter is asked. */
  letter?: boolean
}

/** What an instantie says: the same questions for itself and for a moderator with its letter. */
export const ResponseFields: FC<Props> = ({ values, errors, findings, action, letter = false }) => {
  const field = fieldsOf(values, errors)
  const guarded = (name: string) => ({
    ...field(name),
    finding: findingIn(findings, name),
    replaceAt: action,
  })
  return (
    <>
      {letter && (
        <TextField {...field('briefdatum')} label="Datum op de brief" type="date" autocomplete="off" />
      )}
      <RadioGroup
        {...field('soort')}
        label="Wat is het antwoord?"
        choices={responseKinds.map((kind) => ({
          value: kind,
          label: responseKindLabels[kind],
          description: responseKindExplanations[kind],
        }))}
      />
      <TextArea
        {...guarded('tekst')}
        label="Reactie"
        description="Iedereen kan dit lezen. Noem geen namen van personen."
        rows={10}
        longest={responseLimits.text}
      />
      <TextField
        {...field('belofteOp')}
        label="Klaar op"
        description="Bij “We lossen dit op”: de dag waarop dit uiterlijk is opgelost."
        type="date"
        autocomplete="off"
        optional
      />
      <TextField
        {...field('weg')}
        label="Waar de weg beschreven staat"
        description="Bij “Er is al een weg”: een adres dat begint met https://."
        maxlength={responseLimits.wayUrl}
        autocomplete="off"
        optional
      />
      <TextField
        {...guarded('wie')}
        label="Wie gaat er dan wel over?"
        description="Bij “Dit is niet onze taak”: de naam van een instantie, niet van een persoon."
        maxlength={responseLimits.passedOnTo}
        autocomplete="off"
        optional
      />
    </>
  )
}
