import { formerKeys } from './former-key.ts'
import type { TaxonomyMapping } from './taxonomy-data.ts'
import { listSlugs } from './taxonomy-list.ts'
import { sameValue } from './same-value.ts'
import { renamed } from './taxonomy-rename.ts'
import { type TaxonomyTerm, termOf } from './taxonomy-terms.ts'

type Versions = {
  /** The version of the software that ours was made from. */
  base: readonly TaxonomyTerm[]
  /** What is in use, with all that was changed here. */
  ours: readonly TaxonomyTerm[]
  /** The version that comes with the new software. */
  theirs: readonly TaxonomyTerm[]
  mappings: readonly TaxonomyMapping[]
}

export type Merged = {
  terms: TaxonomyTerm[]
  /** Fields for which the software has a new text and ours stayed: `barrier.afbakening.label`. */
  kept: string[]
}

const id = ({ list, key }: Pick<TaxonomyTerm, 'list' | 'key'>) => `${list}.${key}`

const fieldsOf = (term: TaxonomyTerm): Record<string, unknown> => ({ ...term.details, retired: term.retired })

/** The software knows nothing of the keys that were renamed here. */
const inOurKeys = (terms: readonly TaxonomyTerm[], mappings: readonly TaxonomyMapping[]): TaxonomyTerm[] =>
  Object.keys(listSlugs).reduce(
    (now, list) =>
      [...formerKeys(mappings, list)].reduce(
        (rows, [old, key]) => renamed(rows, { list, old, new: key }),
        now,
      ),
    [...terms],
  )

/** A term that the new software no longer has stays, retired: keys never vanish. What is no term of its own goes. */
const left = (term: TaxonomyTerm, base: TaxonomyTerm | undefined, position: number): TaxonomyTerm[] => {
  if (!base) return [{ ...term, position }]
  return Object.hasOwn(listSlugs, term.list) ? [{ ...term, position, retired: true }] : []
}

/**
 * Brings a new version of the software together with what was changed here, field by field: where only one side
 * changed, that side counts; where both did, the text that was edited here stays, and is named.
 */
export function mergeShipped({ mappings, ...versions }: Versions): Merged {
  const theirs = inOurKeys(versions.theirs, mappings)
  const base = new Map(inOurKeys(versions.base, mappings).map((term) => [id(term), term]))
  const ours = new Map(versions.ours.map((term) => [id(term), term]))
  const kept: string[] = []
  const merge = (their: TaxonomyTerm): TaxonomyTerm => {
    const our = ours.get(id(their))
    if (!our) return their
    const old = base.get(id(their))
    const was = old ? fieldsOf(old) : {}
    const mine = fieldsOf(our)
    const fields = Object.entries(fieldsOf(their)).map(([field, value]): [string, unknown] => {
      if (sameValue(mine[field], value) || sameValue(mine[field], was[field])) return [field, value]
      if (!sameValue(was[field], value)) kept.push(`${id(their)}.${field}`)
      return [field, mine[field]]
    })
    return termOf(their.list, their.position, Object.fromEntries([...Object.entries(mine), ...fields]))
  }
  const merged = theirs.map(merge)
  const have = new Set(merged.map(id))
  const rest = versions.ours.filter((term) => !have.has(id(term)))
  const lengths = new Map<string, number>()
  for (const { list } of merged) lengths.set(list, (lengths.get(list) ?? 0) + 1)
  const remaining = rest.flatMap((term) => {
    const position = lengths.get(term.list) ?? 0
    lengths.set(term.list, position + 1)
    return left(term, base.get(id(term)), position)
  })
  return { terms: [...merged, ...remaining], kept }
}
