/**
 * What public cases are counted by. Most have the name of their filter; `combinatie` is three laws at once, and five
 * hold two keys with a bar between them: `patroon` (schot|barriere), `barriereMaand` and `uitkomstMaand` (with the
 * month, for what grows and what stays open within a filter), `geldstroom` (who pays|who gains, where those differ) and `uitsluiting` (size of the
 * organisation|ground of refusal). `alle` stands for every case.
 */
export const caseFacetNames = [
  'alle',
  'schot',
  'combinatie',
  'domein',
  'barriere',
  'patroon',
  'regio',
  'soort',
  'uitkomst',
  'rol',
  'maand',
  'barriereMaand',
  'uitkomstMaand',
  'doelgroep',
  'plek',
  'fase',
  'organisatiegrootte',
  'gevolg',
  'aantalMensen',
  'bedrag',
  'betaalt',
  'heeftVoordeel',
  'geldstroom',
  'geweigerdDoor',
  'weigeringsgrond',
  'uitsluiting',
  'tijdelijkSinds',
  'iza',
  'aandachtsgebied',
  'samenwerkingsvraag',
  'wegwijzer',
  'voorbeeld',
] as const

export type CaseFacet = (typeof caseFacetNames)[number]

/** One value of one facet. */
export type FacetValue = { facet: CaseFacet; value: string }

const bar = '|'

export const joined = (first: string, second: string): string => `${first}${bar}${second}`

/** The two keys of a value such as `zvw-wmo|afbakening`. */
export function parted(value: string): [string, string] {
  const at = value.indexOf(bar)
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)]
}
