import type { FC } from 'hono/jsx'
import { allBoundaries, boundaryLabel } from '../../src/core/boundary.ts'
import { bottleneckLimits } from '../../src/core/bottleneck-form.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { guardOf } from '../../src/core/publication-guard.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Alert } from '../components/alert.tsx'
import { FieldGuard } from '../components/field-guard.tsx'
import { GuardSummary } from '../components/guard-summary.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { TextField } from '../components/text-field.tsx'

export type BottleneckFieldsProps = {
  values: FormValues
  errors: FieldError[]
  replaced: boolean
  replaceAt: string
  taxonomy: Taxonomy
}

/** What everyone will read of a knelpunt, each text with what the guard found in it. */
export const BottleneckFields: FC<BottleneckFieldsProps> = (props) => {
  const { values, errors, replaced, replaceAt } = props
  const guard = guardOf(values)
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  const common = (name: string) => ({ name, value: one(values, name), error: error(name) })
  return (
    <>
      {replaced && (
        <Alert kind="ok" title="De fragmenten zijn vervangen">
          <p class="nl-paragraph">Kijk het na. Er is nog niets bewaard.</p>
        </Alert>
      )}
      <GuardSummary guard={guard} replaceAt={replaceAt} />
      <TextField {...common('titel')} label="Titel" longest={bottleneckLimits.title} />
      <FieldGuard field="titel" guard={guard} />
      <TextArea
        {...common('samenvatting')}
        label="Wat gaat er mis?"
        description="In gewone woorden, voor wie er niets van weet. Geen namen van mensen."
        rows={6}
        longest={bottleneckLimits.summary}
      />
      <FieldGuard field="samenvatting" guard={guard} />
      <TextArea
        {...common('vraag')}
        label="Wat vragen we de instanties?"
        description="Eén vraag, zo dat een antwoord te controleren is."
        rows={3}
        longest={bottleneckLimits.question}
      />
      <FieldGuard field="vraag" guard={guard} />
      <PatternFields {...props} common={common} />
      <LawFields common={common} />
    </>
  )
}

type Common = { common: (name: string) => { name: string; value: string; error: string | undefined } }

const PatternFields: FC<BottleneckFieldsProps & Common> = ({ taxonomy, common }) => (
  <>
    <SelectField
      {...common('schot')}
      label="Grens"
      empty="Kies een grens"
      choices={allBoundaries(taxonomy).map((key) => ({ value: key, label: boundaryLabel(key, taxonomy) }))}
    />
    <SelectField
      {...common('barriere')}
      label="Soort barrière"
      empty="Kies een soort barrière"
      choices={taxonomy.barriers.map(({ key, label }) => ({ value: key, label }))}
    />
  </>
)

const LawFields: FC<Common> = ({ common }) => (
  <>
    <TextField
      {...common('artikel')}
      label="Wetsartikel waar het aan hangt"
      description="Bijvoorbeeld: artikel 2.3.5 Wmo 2015."
      optional
      maxlength={bottleneckLimits.lawArticle}
    />
    <TextField
      {...common('artikelLink')}
      label="Link naar het artikel"
      description="Bij voorkeur op wetten.overheid.nl."
      optional
      maxlength={500}
    />
    <TextField
      {...common('gelezenOp')}
      label="Gelezen op"
      description="De dag waarop je het artikel las, als jaar-maand-dag: 2026-03-02."
      optional
      maxlength={10}
    />
  </>
)
