import type { FC } from 'hono/jsx'
import { all, type FormValues } from '../../src/core/form-values.ts'
import { type EditableList, listSlugs } from '../../src/core/taxonomy-list.ts'
import type { TaxonomyTerm } from '../../src/core/taxonomy-terms.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { type TermField, termFields } from '../../src/core/term-fields.ts'
import { termValues } from '../../src/core/term-form.ts'
import { paths } from '../../src/paths.ts'
import { Conflict } from '../components/conflict.tsx'
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
      <Conflict
        now={<Texts {...{ fields, taxonomy }} values={now} />}
        yours={
          typeof yours === 'string' ? (
            <p class="nl-paragraph">{yours}</p>
          ) : (
            <Texts {...{ fields, taxonomy }} values={yours} />
          )
        }
        again={{ href: paths.term(listSlugs[list], term.key), label: 'Open de term opnieuw' }}
        after={
          typeof yours !== 'string' && (
            <p class="nl-paragraph">De andere velden zijn in beide versies gelijk.</p>
          )
        }
      >
        <p class="nl-paragraph">
          “{term.label}” is gewijzigd terwijl jij bezig was. Hieronder staan beide versies. Neem over wat je
          nodig hebt, en open het formulier daarna opnieuw.
        </p>
      </Conflict>
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
