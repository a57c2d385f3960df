import { z } from 'zod'
import type { TaxonomyMapping } from './taxonomy-data.ts'

/**
 * Former keys of one list and what they are called now. Only a key that became exactly one other is renamed; one that
 * became several was split, and stays what it was until a moderator chooses.
 */
export function formerKeys(mappings: readonly TaxonomyMapping[], list: string): Map<string, string> {
  const own = mappings.filter((m) => m.list === list)
  const renamed = new Map(
    own.filter((m) => own.filter((o) => o.old === m.old).length === 1).map((m) => [m.old, m.new]),
  )
  const now = (key: string): string => {
    const next = renamed.get(key)
    return next === undefined ? key : now(next)
  }
  return new Map([...renamed.keys()].map((key) => [key, now(key)]))
}

type Terms = ReadonlyMap<string, { key: string; retired?: true | undefined }>

/** What a key is called now: itself, or its new name. */
export const currentKey = (key: string, terms: Terms): string => terms.get(key)?.key ?? key

export const currentKeys = (keys: readonly string[], terms: Terms): string[] => [
  ...new Set(keys.map((key) => currentKey(key, terms))),
]

/** Whether somebody may choose this key today: known, and not retired. */
const isOffered = (key: string, terms: Terms): boolean => {
  const term = terms.get(key)
  return term !== undefined && !term.retired
}

/** The keys that may still be chosen today, by the names they have now. */
export const offeredKeys = (keys: readonly string[], terms: Terms): string[] =>
  currentKeys(keys, terms).filter((key) => isOffered(key, terms))

/** A boundary in the names its laws have now: `oud-wmo` becomes `nieuw-wmo`. */
export const currentBoundary = (boundary: string, domains: Terms): string =>
  boundary
    .split('-')
    .map((domain) => currentKey(domain, domains))
    .join('-')

/** A key that may be chosen today. One that was renamed is taken under its new name. */
export const offeredKey = (terms: Terms, message: string) =>
  z
    .string(message)
    .overwrite((key) => currentKey(key, terms))
    .refine((key) => isOffered(key, terms), message)

/** The same for a choice that may stay empty. */
export const offeredKeyOrNone = (terms: Terms, message: string) =>
  z
    .string(message)
    .overwrite((key) => currentKey(key, terms))
    .refine((key) => key === '' || isOffered(key, terms), message)
