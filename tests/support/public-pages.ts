import { paths } from '../../src/paths.ts'

/** An address to open, as whom, and which status it must answer with. */
export type GetPage = { path: string; route: string; cookie?: string; status?: number; more?: string }

/** What anybody can open. `gone`: the number of a casus that was withdrawn. */
export const publicPages = (gone: number): GetPage[] => [
  ...[paths.home, paths.report, paths.overview, paths.signposts, paths.signIn].map(asRoute),
  ...[paths.about, paths.howItWorks, paths.answers, paths.words, paths.contact, paths.colophon].map(asRoute),
  ...[paths.algorithm, paths.privacy, paths.accessibility, paths.vulnerability, paths.data].map(asRoute),
  ...[paths.health, paths.ready].map(asRoute),
  { path: paths.metrics, route: paths.metrics, status: 404 },
  ...[
    '',
    '?voor=100',
    '?na=100',
    '?schot=wlz-zvw-wmo',
    '?domein=wmo&soort=uitsluiting',
    '?regio=nergens',
    '?zoek=gemeente&regio=twente',
    '?zoek=gemeente&pagina=2',
  ].map((query) => ({ path: `/casussen${query}`, route: '/casussen' })),
  ...overviewPages,
  ...['', '?voor=100', '?schot=wlz-zvw-wmo&barriere=afbakening', '?zoek=gemeente'].map((query) => ({
    path: `${paths.api.cases}${query}`,
    route: paths.api.cases,
  })),
  { path: paths.api.counts, route: paths.api.counts },
  { path: `${paths.api.counts}?per=domein&schot=zvw-wmo`, route: paths.api.counts },
  ...[paths.api.taxonomy, paths.api.regions, paths.api.bodies, paths.api.signposts].map(asRoute),
  ...[paths.api.document, paths.apiDocumentation].map(asRoute),
  { path: paths.case(1), route: '/casussen/:nummer{[1-9][0-9]{0,8}}' },
  { path: paths.case(gone), route: '/casussen/:nummer{[1-9][0-9]{0,8}}', status: 410 },
  { path: paths.case(999_999), route: '/casussen/:nummer{[1-9][0-9]{0,8}}', status: 404 },
  { path: paths.api.case(1), route: '/api/v1/casussen/:nummer{[1-9][0-9]{0,8}}' },
  ...['.csv', '-excel.csv', '.xlsx', '.json', '.jsonl', '.atom'].map((ending) =>
    asRoute(`/casussen${ending}`),
  ),
  { path: '/casussen.csv?schot=zvw-wmo&regio=twente', route: '/casussen.csv' },
  { path: paths.csvMetadata, route: '/casussen.csv-metadata.json' },
  { path: '/casussen.csv?regio=nergens', route: '/casussen.csv', status: 400 },
  ...[paths.dataColumns, paths.catalogue, paths.catalogueTurtle].map(asRoute),
  { path: paths.snapshot('2026-k1'), route: '/data/momentopnamen/:bestand', status: 404 },
  ...[paths.securityTxt, paths.robots, paths.sitemap].map(asRoute),
  { path: '/nergens', route: '*', status: 404 },
]

const overviewPages: GetPage[] = [
  ...[
    '?schot=zvw-wmo&regio=twente&vanaf=2026-06',
    '?schot=wlz-zvw-wmo',
    '?gevolg=gestopt',
    '?regio=nergens',
  ].map((query) => ({ path: `${paths.overview}${query}`, route: paths.overview })),
  { path: paths.brief(), route: paths.brief() },
  { path: paths.brief({ schot: 'zvw-wmo', barriere: 'tijdelijk' }), route: paths.brief() },
  { path: paths.patterns, route: paths.patterns },
  ...[
    paths.pattern('zvw-wmo', 'tijdelijk'),
    paths.pattern('wlz-zvw-wmo', 'afbakening', { regio: 'twente' }),
    paths.pattern('overig', 'eigenbelang'),
  ].map((path) => ({ path, route: '/patronen/:schot/:barriere' })),
  { path: paths.pattern('nergens', 'afbakening'), route: '/patronen/:schot/:barriere', status: 404 },
  { path: paths.regions, route: paths.regions },
  { path: paths.region('twente'), route: '/regios/:regio' },
  { path: paths.region('nergens'), route: '/regios/:regio', status: 404 },
]

export const asRoute = (path: string): GetPage => ({ path, route: path })
