import { currentBoundary } from './former-key.ts'
import { type TaxonomyTerm, termOf } from './taxonomy-terms.ts'

type Rename = { list: string; old: string; new: string }

/** Where the terms of one list are named by others: list and field. */
const references: Record<string, readonly (readonly [list: string, field: string])[]> = {
  barrier: [
    ['barrier', 'not'],
    ['signpost', 'barriers'],
    ['owner', 'barrier'],
    ['attention_area', 'barriers'],
    ['iza_bottleneck', 'barriers'],
    ['collaboration_question', 'signalled_by'],
    ['rule', 'value'],
  ],
  body: [
    ['signpost', 'decider'],
    ['owner', 'rule'],
    ['owner', 'purchase'],
    ['owner', 'arbitrate'],
  ],
  domain: [
    ['boundary', 'key'],
    ['boundary', 'domains'],
    ['signpost', 'boundaries'],
    ['owner', 'boundary'],
  ],
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key, a list of keys, or a list of records with a key: whichever way a field names others. */
function mapKeys(value: unknown, rename: (key: string) => string): unknown {
  if (typeof value === 'string') return rename(value)
  if (Array.isArray(value)) return value.map((one) => mapKeys(one, rename))
  return isRecord(value) ? { ...value, key: mapKeys(value['key'], rename) } : value
}

/** Gives a term another key, everywhere in the taxonomy at once. */
export function renamed(terms: readonly TaxonomyTerm[], change: Rename): TaxonomyTerm[] {
  const names = new Map([[change.old, { key: change.new }]])
  // A boundary is made of domains: a whole key is just one with a single part.
  const rename = (key: string) => currentBoundary(key, names)
  const fieldsOf = (list: string) => [
    ...(list === change.list ? ['key'] : []),
    ...(references[change.list] ?? []).flatMap(([where, field]) => (where === list ? [field] : [])),
  ]
  return terms.map((term) => {
    const changed = Object.fromEntries(
      fieldsOf(term.list)
        .filter((field) => field in term.details)
        .map((field) => [field, mapKeys(term.details[field], rename)]),
    )
    const { list, position, details, retired } = term
    return termOf(list, position, { ...details, ...changed, retired })
  })
}
