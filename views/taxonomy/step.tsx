import type { FC } from 'hono/jsx'
import { all, type FormValues, one } from '../../src/core/form-values.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { TermUse } from '../../src/core/taxonomy-history.ts'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyRows, TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import { keyRule } from '../../src/core/term-form.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { Consequences, type Step } from './consequences.tsx'
import { listLabels } from './labels.ts'
import { TermTrail } from './term-trail.tsx'

export type StepPageProps = {
  shell: Shell
  step: Step
  list: EditableList
  term: TaxonomyTerm
  rows: TaxonomyRows
  use: TermUse
  values: FormValues
  errors: FieldError[]
}

const titles: Record<Step, string> = {
  hernoeming: 'Sleutel wijzigen',
  splitsing: 'Splitsen',
  vervallen: 'Laten vervallen',
}

const buttons: Record<Step, string> = {
  hernoeming: 'Ja, wijzig de sleutel',
  splitsing: 'Ja, splits deze term',
  vervallen: 'Ja, laat deze term vervallen',
}

/** Asks for what a step needs, and says first what will happen to how many cases. */
export const StepPage: FC<StepPageProps> = (props) => {
  const { shell, step, list, term, rows, use, errors } = props
  const title = `${term.label}: ${titles[step].toLowerCase()}`
  const slug = listSlugs[list]
  const signposts = rows.terms.filter((t) => t.list === 'signpost' && mentions(t, list, term.key)).length
  return (
    <Layout shell={shell} title={title} noindex failed={errors.length > 0}>
      <TermTrail list={list} current={titles[step]} term={term} />
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <ErrorSummary errors={errors} />
      <Consequences step={step} use={use} signposts={signposts} />
      <form method="post" action={paths.termStep(slug, term.key, step)} novalidate>
        <input type="hidden" name="versie" value={rows.version} />
        {step === 'hernoeming' && <NewKey {...props} />}
        {step === 'splitsing' && <Parts {...props} />}
        <p class="button-row">
          <Button kind={step === 'hernoeming' ? 'primary' : 'danger'}>{buttons[step]}</Button>
          <ButtonLink href={paths.term(slug, term.key)} kind="subtle">
            Stop, wijzig niets
          </ButtonLink>
        </p>
      </form>
    </Layout>
  )
}

const fieldsThatMention: Partial<Record<EditableList, string>> = { barrier: 'barriers', body: 'decider' }

const mentions = (signpost: TaxonomyTerm, list: EditableList, key: string): boolean => {
  const value = signpost.details[fieldsThatMention[list] ?? '']
  return Array.isArray(value) && value.includes(key)
}

const errorOf = (errors: FieldError[], name: string) => errors.find((e) => e.field === name)?.message

const NewKey: FC<StepPageProps> = ({ term, values, errors }) => (
  <TextField
    name="nieuweSleutel"
    label="Nieuwe sleutel"
    description={`Nu is het: ${term.key}. ${keyRule}`}
    value={one(values, 'nieuweSleutel')}
    error={errorOf(errors, 'nieuweSleutel')}
    maxlength={40}
    autocomplete="off"
  />
)

const Parts: FC<StepPageProps> = ({ list, term, rows, values, errors }) => (
  <>
    <CheckboxGroup
      name="delen"
      label="In welke termen is dit nu verdeeld?"
      description="Kies er minstens twee."
      values={all(values, 'delen')}
      error={errorOf(errors, 'delen')}
      choices={rows.terms
        .filter((t) => t.list === list && !t.retired && t.key !== term.key)
        .map((t) => ({ value: t.key, label: t.label }))}
    />
    <p class="nl-paragraph">
      Staat een nieuw deel er nog niet bij?{' '}
      <a class="nl-link" href={paths.newTerm(listSlugs[list])}>
        Voeg eerst een {listLabels[list].one} toe
      </a>
      .
    </p>
  </>
)
