import type { FC } from 'hono/jsx'
import { all, type FormValues } from '../../src/core/form-values.ts'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { type TermField, termFields } from '../../src/core/term-fields.ts'
import { termValues } from '../../src/core/term-form.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { DataList } from '../components/data-list.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { fieldLabel } from './labels.ts'
import { TermTrail } from './term-trail.tsx'

type Props = {
  shell: Shell
  list: EditableList
  term: TaxonomyTerm
  /** What was filled in, or which step was asked for. */
  yours: FormValues | string
  taxonomy: Taxonomy
}

/** Two people changed one term: nothing of the second was stored, and both versions stand side by side. */
export const TermConflictPage: FC<Props> = ({ shell, list, term, yours, taxonomy }) => {
  const now = termValues(list, term.details)
  const fields = typeof yours === 'string' ? termFields[list] : different(list, now, yours)
  return (
    <Layout shell={shell} title={`${term.label} is tussendoor gewijzigd`} noindex wide failed>
      <TermTrail list={list} current="Tussendoor gewijzigd" term={term} />
      <h1 class="nl-heading nl-heading--level-1">Iemand anders was je voor</h1>
      <Alert kind="warning" title="Jouw versie is niet bewaard">
        <p class="nl-paragraph">
          “{term.label}” is gewijzigd terwijl jij bezig was. Hieronder staan beide versies. Neem over wat je
          nodig hebt, en open het formulier daarna opnieuw.
        </p>
      </Alert>
      <div class="moderation">
        <section aria-labelledby="nu">
          <h2 id="nu" class="nl-heading nl-heading--level-2">
            Zo staat het er nu
          </h2>
          <Texts {...{ fields, taxonomy }} values={now} />
        </section>
        <section aria-labelledby="jouw">
          <h2 id="jouw" class="nl-heading nl-heading--level-2">
            Dit was jouw versie
          </h2>
          {typeof yours === 'string' ? (
            <p class="nl-paragraph">{yours}</p>
          ) : (
            <Texts {...{ fields, taxonomy }} values={yours} />
          )}
        </section>
      </div>
      {typeof yours !== 'string' && (
        <p class="nl-paragraph">De andere velden zijn in beide versies gelijk.</p>
      )}
      <p class="button-row">
        <ButtonLink href={paths.term(listSlugs[list], term.key)} kind="primary">
          Open de term opnieuw
        </ButtonLink>
      </p>
    </Layout>
  )
}

/** What a form holds for a field; the first barrier is a control of its own. */
const held = ({ kind, name }: TermField, values: FormValues): string[] =>
  (kind === 'barriers' ? ['barriere', name] : [name]).flatMap((n) => all(values, n))

const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()

/** Only fields that differ: who must choose again should not have to search. */
const different = (list: EditableList, a: FormValues, b: FormValues): TermField[] =>
  termFields[list].filter(
    (field) =>
      !field.onlyNew &&
      held(field, a).map(plain).toSorted().join('\n') !== held(field, b).map(plain).toSorted().join('\n'),
  )

type TextsProps = { fields: readonly TermField[]; values: FormValues; taxonomy: Taxonomy }

const Texts: FC<TextsProps> = ({ fields, values, taxonomy }) => {
  const label = (field: TermField, key: string) =>
    field.kind === 'barriers' ? (taxonomy.barrier.get(key)?.label ?? key) : key
  return (
    <DataList
      items={fields.map((field) => ({
        key: fieldLabel(field.name).label,
        value: (
          <span class="story">
            {held(field, values)
              .map((key) => label(field, key))
              .join('; ') || '–'}
          </span>
        ),
      }))}
    />
  )
}
