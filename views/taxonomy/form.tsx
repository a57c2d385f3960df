import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { FieldFinding } from '../../src/core/personal-data/check.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { termFields } from '../../src/core/term-fields.ts'
import { keyRule } from '../../src/core/term-form.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { fieldLabel, listLabels } from './labels.ts'
import { TermFieldControl } from './term-field.tsx'
import { TermTrail } from './term-trail.tsx'

type Props = {
  shell: Shell
  list: EditableList
  /** None for a new one. */
  term?: TaxonomyTerm
  version: string
  values: FormValues
  errors: FieldError[]
  /** What the privacy guard found in the texts. */
  findings: FieldFinding[]
  taxonomy: Taxonomy
}

// The same fault can be in many fields; above the form it must say in which.
const withLabel = ({ field, message }: FieldError): FieldError => ({
  field,
  message: `${field === 'sleutel' ? 'Sleutel' : fieldLabel(field).label}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
})

/** The texts of one term, or a new term. */
export const TermFormPage: FC<Props> = ({ shell, list, term, version, ...props }) => {
  const { values, errors, findings, taxonomy } = props
  const error = (field: string) => errors.find((e) => e.field === field)?.message
  const title = term ? `${term.label}: teksten wijzigen` : `Nieuwe term: ${listLabels[list].one}`
  const slug = listSlugs[list]
  const action = term ? paths.termStep(slug, term.key, 'teksten') : paths.taxonomyList(slug)
  const save = term ? 'Bewaar teksten' : 'Voeg toe'
  const back = term ? paths.term(slug, term.key) : paths.taxonomyList(slug)
  return (
    <Layout shell={shell} title={title} noindex failed={errors.length > 0}>
      <TermTrail list={list} current={term ? 'Teksten wijzigen' : 'Nieuw'} term={term} />
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <ErrorSummary errors={errors.map(withLabel)} />
      <p class="nl-paragraph">
        {term
          ? 'Casussen die deze term al hebben, krijgen de nieuwe woorden. Verandert de betekenis? Voeg dan een nieuwe term toe en laat deze vervallen.'
          : 'Wat je bewaart, staat direct in de formulieren en filters.'}
      </p>
      <p class="nl-paragraph">Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.</p>
      <form method="post" action={action} novalidate>
        <DefaultButton>{save}</DefaultButton>
        <input type="hidden" name="versie" value={version} />
        {!term && (
          <TextField
            name="sleutel"
            label="Sleutel"
            description={`${keyRule} De sleutel staat in links en in open data.`}
            value={one(values, 'sleutel')}
            error={error('sleutel')}
            maxlength={40}
            autocomplete="off"
          />
        )}
        {termFields[list]
          .filter((field) => !term || !field.onlyNew)
          .map((field) => (
            <TermFieldControl {...{ field, values, error, findings, taxonomy }} replaceAt={action} />
          ))}
        <p class="button-row">
          <Button>{save}</Button>
          <ButtonLink href={back} kind="subtle">
            Stop zonder bewaren
          </ButtonLink>
        </p>
      </form>
    </Layout>
  )
}
