import { allBoundaries, boundaryLabel } from './boundary.ts'
import { currentBoundary, currentKey } from './former-key.ts'
import { monthLabel } from './month.ts'
import type { Taxonomy } from './taxonomy.ts'
import type { Facet as Vocabulary } from './taxonomy-data.ts'

type Choice = { value: string; label: string }

/** What may be asked of a filter: one of a list, or a month or year as it is typed. */
export type FilterValues = {
  choices: (taxonomy: Taxonomy) => Choice[]
  /** What an older link means today: a renamed key under its new name. */
  current?: (value: string, taxonomy: Taxonomy) => string
  typed?: { kind: 'month' | 'year'; pattern: RegExp; label: (value: string) => string }
}

type AnyTerm = { key: string; label?: string; name?: string; retired?: true | undefined }
type Terms = ReadonlyMap<string, { key: string }>

// What is no longer given can still be found.
const choiceOf = ({ key, label, name, retired }: AnyTerm): Choice => {
  const words = label ?? name ?? key
  return { value: key, label: retired ? `${words} (vervallen)` : words }
}

/** The keys of a list of the taxonomy; with its look-up, also by their former names. */
export const listed = (
  rows: (t: Taxonomy) => readonly AnyTerm[],
  terms?: (t: Taxonomy) => Terms,
): FilterValues => ({
  choices: (t) => rows(t).map(choiceOf),
  ...(terms ? { current: (value: string, t: Taxonomy) => currentKey(value, terms(t)) } : {}),
})

/** The answers to a question, retired ones too, each once. */
export const answers = (list: Vocabulary): FilterValues =>
  listed(
    (t) => [...new Set(t.term[list].values())],
    (t) => t.term[list],
  )

/** Values that the code itself knows. */
export const fixed = (labels: Record<string, string>): FilterValues => ({
  choices: () => Object.entries(labels).map(([value, label]) => ({ value, label })),
})

export const boundaries: FilterValues = {
  choices: (t) => [
    ...t.boundaries.filter((b) => b.ready_filter).map((b) => ({ value: b.key, label: b.label })),
    ...allBoundaries(t).map((key) => ({ value: key, label: boundaryLabel(key, t) })),
  ],
  current: (value, t) => currentBoundary(value, t.domain),
}

export const months: FilterValues = {
  choices: () => [],
  typed: { kind: 'month', pattern: /^20\d\d-(0[1-9]|1[0-2])$/, label: monthLabel },
}

export const years: FilterValues = {
  choices: () => [],
  typed: { kind: 'year', pattern: /^(19|20)\d\d$/, label: (year) => year },
}
