import { boundaryLabel } from './boundary.ts'
import { barrier, domain, kinds, outcomes, tag, term } from './key-words.ts'
import type { PublicCase } from './public-case.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What a cell holds; `Date` is a moment, a list holds keys of the taxonomy. */
export type ColumnValue = string | number | boolean | Date | null | readonly string[]

export type ColumnKind = 'tekst' | 'getal' | 'dag' | 'moment' | 'ja_nee' | 'sleutel' | 'sleutels'

export type Column = {
  /** As in the JSON of the API. */
  name: string
  /** The heading in the files for Excel. */
  heading: string
  kind: ColumnKind
  value: (c: PublicCase, at: Addresses) => ColumnValue
  /** What a key means: the files for Excel say that instead of the key. */
  words?: (key: string, taxonomy: Taxonomy) => string | undefined
}

export type Addresses = { caseUrl: (number: number) => string }

const first = (keys: readonly string[]) => keys[0] ?? null
/** One row a column: it makes the header, the cells and the documentation of every file with a table in it. */
export const caseColumns = [
  { name: 'nummer', heading: 'Nummer', kind: 'getal', value: (c) => c.number },
  { name: 'url', heading: 'Adres', kind: 'tekst', value: (c, at) => at.caseUrl(c.number) },
  { name: 'soort', heading: 'Soort', kind: 'sleutel', value: (c) => c.kind, words: (key) => kinds[key] },
  { name: 'titel', heading: 'Titel', kind: 'tekst', value: (c) => c.title },
  { name: 'verhaal', heading: 'Verhaal', kind: 'tekst', value: (c) => c.story },
  {
    name: 'rol',
    heading: 'Rol van de melder',
    kind: 'sleutel',
    value: (c) => c.role,
    words: term('reporter_role'),
  },
  {
    name: 'regio',
    heading: 'Regio',
    kind: 'sleutel',
    value: (c) => c.region,
    words: (key, t) => t.region.get(key)?.name,
  },
  { name: 'domeinen', heading: 'Domeinen', kind: 'sleutels', value: (c) => c.domains, words: domain },
  {
    name: 'schotten',
    heading: 'Schotten',
    kind: 'sleutels',
    value: (c) => c.boundaries,
    words: boundaryLabel,
  },
  {
    name: 'hoofdbarriere',
    heading: 'Belangrijkste barrière',
    kind: 'sleutel',
    value: (c) => c.barriers[0],
    words: barrier,
  },
  {
    name: 'barrieres',
    heading: 'Alle barrières',
    kind: 'sleutels',
    value: (c) => c.barriers,
    words: barrier,
  },
  {
    name: 'uitkomst',
    heading: 'Uitkomst',
    kind: 'sleutel',
    value: (c) => c.outcome,
    words: (key) => outcomes[key],
  },
  { name: 'toelichting', heading: 'Toelichting', kind: 'tekst', value: (c) => c.explanation },
  {
    name: 'wegwijzer',
    heading: 'Wegwijzer',
    kind: 'sleutel',
    value: (c) => c.signpost,
    words: (key, t) => t.signpost.get(key)?.name,
  },
  { name: 'organisatieReactie', heading: 'Weerwoord', kind: 'tekst', value: (c) => c.organisationReply },
  {
    name: 'geweigerdDoor',
    heading: 'Geweigerd door',
    kind: 'sleutel',
    value: (c) => c.refusedBy,
    words: (key, t) => t.body.get(key)?.name,
  },
  {
    name: 'weigeringsgrond',
    heading: 'Reden van weigering',
    kind: 'sleutel',
    value: (c) => c.refusalGround,
    words: term('refusal_ground'),
  },
  { name: 'viaPartij', heading: 'Moest via', kind: 'tekst', value: (c) => c.viaParty },
  { name: 'tijdelijkSinds', heading: 'Tijdelijk sinds', kind: 'getal', value: (c) => c.temporarySince },
  {
    name: 'doelgroepen',
    heading: 'Doelgroepen',
    kind: 'sleutels',
    value: (c) => c.facets.target_group,
    words: term('target_group'),
  },
  {
    name: 'plek',
    heading: 'Plek',
    kind: 'sleutel',
    value: (c) => first(c.facets.setting),
    words: term('setting'),
  },
  {
    name: 'fase',
    heading: 'Hoe ver is het',
    kind: 'sleutel',
    value: (c) => first(c.facets.stage),
    words: term('stage'),
  },
  {
    name: 'organisatiegrootte',
    heading: 'Grootte van de organisatie',
    kind: 'sleutel',
    value: (c) => first(c.facets.org_size),
    words: term('org_size'),
  },
  {
    name: 'gevolgen',
    heading: 'Gevolgen',
    kind: 'sleutels',
    value: (c) => c.facets.consequence,
    words: term('consequence'),
  },
  {
    name: 'aantalMensen',
    heading: 'Hoeveel mensen',
    kind: 'sleutel',
    value: (c) => first(c.facets.people_affected),
    words: term('people_affected'),
  },
  {
    name: 'bedrag',
    heading: 'Hoeveel geld per jaar',
    kind: 'sleutel',
    value: (c) => first(c.facets.money_at_stake),
    words: term('money_at_stake'),
  },
  {
    name: 'betaalt',
    heading: 'Wie betaalt',
    kind: 'sleutels',
    value: (c) => c.facets.pays,
    words: term('money_party'),
  },
  {
    name: 'heeftVoordeel',
    heading: 'Wie heeft het voordeel',
    kind: 'sleutels',
    value: (c) => c.facets.gains,
    words: term('money_party'),
  },
  {
    name: 'izaKnelpunten',
    heading: 'Knelpunten uit het IZA',
    kind: 'sleutels',
    value: (c) => c.tags.iza_bottleneck,
    words: tag('iza_bottlenecks'),
  },
  {
    name: 'aandachtsgebieden',
    heading: 'Aandachtsgebieden',
    kind: 'sleutels',
    value: (c) => c.tags.attention_area,
    words: tag('attention_areas'),
  },
  {
    name: 'samenwerkingsvraagstukken',
    heading: 'Samenwerkingsvraagstukken',
    kind: 'sleutels',
    value: (c) => c.tags.collaboration_question,
    words: tag('collaboration_questions'),
  },
  { name: 'meldDatum', heading: 'Gemeld op', kind: 'dag', value: (c) => c.reportedOn },
  { name: 'gepubliceerdOp', heading: 'Gepubliceerd op', kind: 'moment', value: (c) => c.publishedAt },
  { name: 'gewijzigdOp', heading: 'Gewijzigd op', kind: 'moment', value: (c) => c.updatedAt },
  {
    name: 'taxonomieVersie',
    heading: 'Versie van de indeling',
    kind: 'tekst',
    value: (c) => c.taxonomyVersion,
  },
  { name: 'voorbeeld', heading: 'Voorbeeld', kind: 'ja_nee', value: (c) => c.demo },
] as const satisfies readonly Column[]

export type ColumnName = (typeof caseColumns)[number]['name']
