import type { CaseFacet } from './case-facet.ts'
import { answers, boundaries, type FilterValues, fixed, listed, months, years } from './filter-values.ts'

export const filterKeys = [
  'schot',
  'domein',
  'barriere',
  'regio',
  'soort',
  'vanaf',
  'tot',
  'uitkomst',
  'rol',
  'doelgroep',
  'plek',
  'fase',
  'organisatiegrootte',
  'gevolg',
  'aantalMensen',
  'bedrag',
  'betaalt',
  'heeftVoordeel',
  'tijdelijkSinds',
  'geweigerdDoor',
  'weigeringsgrond',
  'wegwijzer',
  'iza',
  'aandachtsgebied',
  'samenwerkingsvraag',
] as const
export type FilterKey = (typeof filterKeys)[number]

/** What a reader narrows the list to; the same keys stand in the URL of page and API. */
export type CaseFilter = Partial<Record<FilterKey, string>>

/** The first ones are always in view; the rest is one click further. */
export const mainFilters: readonly FilterKey[] = filterKeys.slice(0, 7)

type Filter = {
  label: string
  /** What public cases are counted by for this filter. */
  facet: CaseFacet
  values: FilterValues
  /** The words for this filter in the sentence above the list. */
  sentence: (label: string) => string
}

const row = (
  label: string,
  facet: CaseFacet,
  values: FilterValues,
  sentence: (label: string) => string,
): Filter => ({ label, facet, values, sentence })

const domains = listed(
  (t) => t.known.domains,
  (t) => t.domain,
)
const barriers = listed(
  (t) => t.known.barriers,
  (t) => t.barrier,
)
const regions = listed((t) => t.regions)
const bodies = listed(
  (t) => t.known.bodies,
  (t) => t.body,
)
const signposts = listed(
  (t) => t.known.signposts,
  (t) => t.signpost,
)
const iza = listed((t) => t.iza_bottlenecks)
const areas = listed((t) => t.attention_areas)
const questions = listed((t) => t.collaboration_questions)
const kinds = fixed({ initiatief: 'Initiatief dat vastloopt', uitsluiting: 'Uitgesloten van financiering' })
const outcomes = fixed({ knelpunt: 'Een echte barrière', bestaande_route: 'Er is al een weg' })

/** One row a filter, in the order of form and URL: page, API, feed, export and SQL read this table only. */
export const filters: Record<FilterKey, Filter> = {
  schot: row('Schot', 'schot', boundaries, (l) => `op de grens ${l}`),
  domein: row('Domein', 'domein', domains, (l) => `in het domein ${l}`),
  barriere: row('Soort barrière', 'barriere', barriers, (l) => `met als belangrijkste barrière “${l}”`),
  regio: row('Regio', 'regio', regions, (l) => `in de regio ${l}`),
  soort: row('Soort melding', 'soort', kinds, (l) => `van de soort “${l}”`),
  vanaf: row('Gemeld vanaf', 'maand', months, (l) => `gemeld vanaf ${l}`),
  tot: row('Gemeld tot en met', 'maand', months, (l) => `gemeld tot en met ${l}`),
  uitkomst: row('Uitkomst', 'uitkomst', outcomes, (l) => `met als uitkomst “${l}”`),
  rol: row('Gemeld door', 'rol', answers('reporter_role'), (l) => `gemeld door “${l}”`),
  doelgroep: row('Voor wie', 'doelgroep', answers('target_group'), (l) => `voor “${l}”`),
  plek: row('Plek', 'plek', answers('setting'), (l) => `op de plek “${l}”`),
  fase: row('Hoe ver is het', 'fase', answers('stage'), (l) => `in de fase “${l}”`),
  organisatiegrootte: row(
    'Grootte van de organisatie',
    'organisatiegrootte',
    answers('org_size'),
    (l) => `met als grootte van de organisatie “${l}”`,
  ),
  gevolg: row('Gevolg', 'gevolg', answers('consequence'), (l) => `met als gevolg “${l}”`),
  aantalMensen: row('Hoeveel mensen', 'aantalMensen', answers('people_affected'), (l) => `over “${l}”`),
  bedrag: row('Hoeveel geld per jaar', 'bedrag', answers('money_at_stake'), (l) => `over “${l}” per jaar`),
  betaalt: row('Wie betaalt', 'betaalt', answers('money_party'), (l) => `betaald door “${l}”`),
  heeftVoordeel: row(
    'Wie heeft het voordeel',
    'heeftVoordeel',
    answers('money_party'),
    (l) => `met voordeel voor “${l}”`,
  ),
  tijdelijkSinds: row(
    'Op tijdelijk geld sinds',
    'tijdelijkSinds',
    years,
    (l) => `op tijdelijk geld sinds ${l}`,
  ),
  geweigerdDoor: row('Geweigerd door', 'geweigerdDoor', bodies, (l) => `geweigerd door “${l}”`),
  weigeringsgrond: row(
    'Reden van de weigering',
    'weigeringsgrond',
    answers('refusal_ground'),
    (l) => `met als reden van weigering “${l}”`,
  ),
  wegwijzer: row('Wegwijzer', 'wegwijzer', signposts, (l) => `met de wegwijzer “${l}”`),
  iza: row('IZA-knelpunt', 'iza', iza, (l) => `bij het IZA-knelpunt “${l}”`),
  aandachtsgebied: row('Aandachtsgebied', 'aandachtsgebied', areas, (l) => `in het aandachtsgebied “${l}”`),
  samenwerkingsvraag: row(
    'Samenwerkingsvraagstuk',
    'samenwerkingsvraag',
    questions,
    (l) => `bij het samenwerkingsvraagstuk “${l}”`,
  ),
}
