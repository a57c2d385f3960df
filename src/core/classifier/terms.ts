import type { Family, Reading } from './features.ts'

/** One thing the model knows: its row of weights, and how much more it counts for being rare. */
export type Term = { place: number; rarity: number }
export type Terms = Map<Family, Map<string, Term>>

/** A known term found in a text, with the words it was found in. */
export type Value = { place: number; value: number; words: readonly number[] }

/**
 * A text as numbers. Counts are damped; each family gets length one times its weight, so that a long text does not
 * shout and many small clues do not drown a few telling ones.
 */
export function valuesOf(reading: Reading, terms: Terms, weights: ReadonlyMap<Family, number>): Value[] {
  const values: Value[] = []
  const squares = new Map<Family, number>()
  const known: { family: Family; value: Value }[] = []
  for (const { family, name, count, words } of reading.features) {
    const term = terms.get(family)?.get(name)
    if (!term) continue
    const size = (1 + Math.log(count)) * term.rarity
    squares.set(family, (squares.get(family) ?? 0) + size * size)
    known.push({ family, value: { place: term.place, value: size, words } })
  }
  for (const { family, value } of known) {
    const scale = (weights.get(family) ?? 1) / Math.sqrt(squares.get(family) ?? 1)
    values.push({ ...value, value: value.value * scale })
  }
  return values
}
