import { families, type Family, type Reading } from '../../core/classifier/features.ts'
import type { Term, Terms } from '../../core/classifier/terms.ts'

/** How one family takes part: in how many texts a term must stand, how much it weighs, whether rare terms weigh more. */
export type FamilySetting = { least: number; weight: number; rarity: boolean }
export type FamilySettings = Partial<Record<Family, FamilySetting>>

/** What was seen in a text: numbers from the dictionary, and how often. */
export type Counted = { ids: Int32Array; counts: Float64Array }

/** A text as numbers: places of its terms, and their values. */
export type Vector = { at: Int32Array; value: Float64Array }

/** The terms of one model: the place of each number of the dictionary (-1: not known to it), and its rarity. */
export type Chosen = { places: Int32Array; rarity: Float64Array; size: number }

/** The value of the last place, the same in every text: it carries how common a label is. */
export const constant = 0.5

/** Numbers for everything ever seen in a text, so that training need not compare words again and again. */
export class Dictionary {
  readonly #ids = new Map<Family, Map<string, number>>(families.map((family) => [family, new Map()]))
  readonly entries: { family: Family; name: string }[] = []

  count({ features }: Reading): Counted {
    const ids = features.map(({ family, name }) => this.#id(family, name))
    return { ids: Int32Array.from(ids), counts: Float64Array.from(features, ({ count }) => count) }
  }

  #id(family: Family, name: string): number {
    const known = this.#ids.get(family)
    const id = known?.get(name) ?? this.entries.length
    if (id === this.entries.length) {
      known?.set(name, id)
      this.entries.push({ family, name })
    }
    return id
  }

  /** The chosen terms by name, as the model that is shipped needs them. */
  terms({ places, rarity }: Chosen): Terms {
    const terms = new Map<Family, Map<string, Term>>(families.map((family) => [family, new Map()]))
    this.entries.forEach(({ family, name }, id) => {
      const place = places[id] ?? -1
      if (place >= 0) terms.get(family)?.set(name, { place, rarity: rarity[id] ?? 0 })
    })
    return terms
  }
}

/** The terms worth keeping in these texts, with how much each counts. */
export function chooseTerms(
  texts: readonly Counted[],
  dictionary: Dictionary,
  settings: FamilySettings,
): Chosen {
  const seen = new Float64Array(dictionary.entries.length)
  for (const { ids } of texts) for (const id of ids) seen[id] = (seen[id] ?? 0) + 1
  const places = new Int32Array(seen.length).fill(-1)
  const rarity = new Float64Array(seen.length)
  let size = 0
  dictionary.entries.forEach(({ family }, id) => {
    const setting = settings[family]
    const count = seen[id] ?? 0
    if (!setting || count < setting.least) return
    places[id] = size++
    rarity[id] = setting.rarity ? Math.log((1 + texts.length) / (1 + count)) : 1
  })
  return { places, rarity, size }
}

/** A text as a vector, by the same sums as in the model that is shipped (core/classifier/terms.ts). */
export function vectorOf(
  { ids, counts }: Counted,
  { places, rarity, size }: Chosen,
  dictionary: Dictionary,
  settings: FamilySettings,
): Vector {
  const at: number[] = []
  const value: number[] = []
  const family: Family[] = []
  const squares: Partial<Record<Family, number>> = {}
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const place = places[id] ?? -1
    const entry = dictionary.entries[id]
    if (place < 0 || !entry) continue
    const sized = (1 + Math.log(counts[i] ?? 1)) * (rarity[id] ?? 0)
    at.push(place)
    value.push(sized)
    family.push(entry.family)
    squares[entry.family] = (squares[entry.family] ?? 0) + sized * sized
  }
  const scale = (name: Family | undefined) =>
    name === undefined ? 0 : (settings[name]?.weight ?? 0) / Math.sqrt(squares[name] ?? 1)
  return {
    at: Int32Array.from([...at, size]),
    value: Float64Array.from([...value.map((sized, i) => sized * scale(family[i])), constant]),
  }
}
