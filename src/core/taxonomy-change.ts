import type { TaxonomyMapping } from './taxonomy-data.ts'
import { type EditableList, isFixedKey } from './taxonomy-list.ts'
import { renamed } from './taxonomy-rename.ts'
import { sameValue } from './same-value.ts'
import { type TaxonomyRows, type TaxonomyTerm, taxonomyOf, termOf } from './taxonomy-terms.ts'
import { nextVersion } from './taxonomy-version.ts'

/** What can happen to a term. Nothing here lets a key mean something else. */
export type TaxonomyChange = { list: EditableList; key: string } & (
  | { kind: 'tekst' | 'nieuw'; details: Record<string, unknown> }
  | { kind: 'vervallen' | 'terug' }
  | { kind: 'hernoemd'; newKey: string }
  | { kind: 'gesplitst'; newKeys: readonly string[] }
)
export type TaxonomyChangeKind = TaxonomyChange['kind']

export type ChangeRefusal =
  | 'unknown-term'
  | 'key-taken'
  | 'key-fixed'
  | 'key-wrong'
  | 'last-term'
  | 'was-split'
  | 'too-few-keys'
  | 'already-so'

type Result = TaxonomyRows | { refused: ChangeRefusal }

/** Not a word of a URL below a list. */
const reserved = ['nieuw']

export const isKey = (key: string): boolean => /^[a-z][a-z0-9_]{1,39}$/.test(key) && !reserved.includes(key)

/** Whether a key was ever used in a list, also by a term that is called otherwise now. */
const wasUsed = ({ terms, mappings }: TaxonomyRows, list: string, key: string): boolean =>
  terms.some((t) => t.list === list && t.key === key) ||
  mappings.some((m) => m.list === list && m.old === key)

const keyRefusal = (rows: TaxonomyRows, list: string, key: string): ChangeRefusal | null => {
  if (!isKey(key)) return 'key-wrong'
  return wasUsed(rows, list, key) ? 'key-taken' : null
}

export const findTerm = ({ terms }: TaxonomyRows, list: string, key: string): TaxonomyTerm | undefined =>
  terms.find((term) => term.list === list && term.key === key)

const isSplit = ({ mappings }: TaxonomyRows, list: string, key: string): boolean =>
  mappings.filter((m) => m.list === list && m.old === key).length > 1

/** The next version: everything as it was, but for this change. Refusals are values; the rest must fit together. */
export function applyChange(rows: TaxonomyRows, change: TaxonomyChange): Result {
  const next = changed(rows, change)
  if (!('refused' in next)) taxonomyOf(next)
  return next
}

function changed(rows: TaxonomyRows, change: TaxonomyChange): Result {
  const { list, key } = change
  if (change.kind === 'nieuw') return added(rows, list, key, change.details)
  const term = findTerm(rows, list, key)
  if (!term) return { refused: 'unknown-term' }
  if (change.kind === 'tekst') return reworded(rows, term, { ...change.details, key })
  if (change.kind === 'terug') return offeredAgain(rows, list, term)
  if (change.kind === 'hernoemd') return withNewKey(rows, list, key, change.newKey)
  if (change.kind === 'gesplitst') return split(rows, list, term, change.newKeys)
  return retired(rows, list, term)
}

function reworded(rows: TaxonomyRows, term: TaxonomyTerm, texts: Record<string, unknown>): Result {
  const details = { ...term.details, ...texts }
  return sameValue(details, term.details) ? { refused: 'already-so' } : withTerm(rows, term, { details })
}

function offeredAgain(rows: TaxonomyRows, list: EditableList, term: TaxonomyTerm): Result {
  if (isSplit(rows, list, term.key)) return { refused: 'was-split' }
  return term.retired ? withTerm(rows, term, { retired: false }) : { refused: 'already-so' }
}

const versioned = (
  rows: TaxonomyRows,
  terms: readonly TaxonomyTerm[],
  mapped: readonly Pick<TaxonomyMapping, 'list' | 'old' | 'new'>[] = [],
): TaxonomyRows => {
  const version = nextVersion(rows.version)
  const mappings = mapped.map((m) => ({ ...m, from: rows.version, to: version }))
  return { version, terms, mappings: [...rows.mappings, ...mappings] }
}

const withTerm = (rows: TaxonomyRows, term: TaxonomyTerm, part: Partial<TaxonomyTerm>): TaxonomyRows => {
  const { details, retired: isRetired } = { ...term, ...part }
  const next = termOf(term.list, term.position, { ...details, retired: isRetired })
  return versioned(
    rows,
    rows.terms.map((t) => (t === term ? next : t)),
  )
}

const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string')

function added(
  rows: TaxonomyRows,
  list: EditableList,
  key: string,
  details: Record<string, unknown>,
): Result {
  const refused = keyRefusal(rows, list, key)
  if (refused) return { refused }
  const last = rows.terms.reduce((max, t) => (t.list === list ? Math.max(max, t.position) : max), -1)
  const terms = [...rows.terms, termOf(list, last + 1, { ...details, key })]
  if (list !== 'barrier') return versioned(rows, terms)
  // A new barrier type has no known way out yet, and when in doubt the older types go first.
  const append = (rule: TaxonomyTerm): TaxonomyTerm => {
    const value: unknown = rule.details['value']
    return isKeys(value) ? { ...rule, details: { ...rule.details, value: [...value, key] } } : rule
  }
  return versioned(
    rows,
    terms.map((t) => (t.list === 'rule' ? append(t) : t)),
  )
}

const retirement = (rows: TaxonomyRows, list: EditableList, term: TaxonomyTerm): ChangeRefusal | null => {
  if (term.retired) return 'already-so'
  if (isFixedKey(list, term.key)) return 'key-fixed'
  const left = rows.terms.filter((t) => t.list === list && !t.retired)
  return left.length > 1 ? null : 'last-term'
}

function retired(rows: TaxonomyRows, list: EditableList, term: TaxonomyTerm): Result {
  const refused = retirement(rows, list, term)
  return refused ? { refused } : withTerm(rows, term, { retired: true })
}

function withNewKey(rows: TaxonomyRows, list: EditableList, old: string, key: string): Result {
  if (isFixedKey(list, old)) return { refused: 'key-fixed' }
  const refused = keyRefusal(rows, list, key)
  if (refused) return { refused }
  return versioned(rows, renamed(rows.terms, { list, old, new: key }), [{ list, old, new: key }])
}

function split(rows: TaxonomyRows, list: EditableList, term: TaxonomyTerm, keys: readonly string[]): Result {
  const refused = retirement(rows, list, term)
  if (refused) return { refused }
  const parts = [...new Set(keys)].filter((key) => key !== term.key)
  if (parts.length < 2) return { refused: 'too-few-keys' }
  if (parts.some((key) => findTerm(rows, list, key)?.retired !== false)) return { refused: 'unknown-term' }
  const next = withTerm(rows, term, { retired: true })
  return versioned(
    rows,
    next.terms,
    parts.map((key) => ({ list, old: term.key, new: key })),
  )
}
