import { paths } from '../../src/paths.ts'
import type { Services } from '../../src/services.ts'
import { decideOn, freshApp, localUrl, sendReport, signIn, signInPath, type TestApp } from './app.ts'
import { bottleneckDesk, bottleneckPages } from './bottleneck-pages.ts'
import { organisationPages } from './organisation-pages.ts'
import { joris, wilma } from './cast.ts'
import { endorsementPages } from './endorsement-pages.ts'

/** An address to open, as whom, and which status it must answer with. */
export type GetPage = { path: string; route: string; cookie?: string; status?: number; more?: string }

/** The register of the demo with some meldingen of our own in every state, and every address that can be opened. */
export async function everyGetPage({
  publicUrl = localUrl,
  ...changes
}: Partial<Services> & { publicUrl?: string } = {}): Promise<{ t: TestApp; pages: GetPage[] }> {
  const t = await freshApp({ data: 'demo', publicUrl }, { mail: { send: async () => null }, ...changes })
  const cookie = await signIn(t)
  const [fresh, published, rejected, withdrawn] = [
    await sendReport(t, joris),
    await sendReport(t, wilma),
    await sendReport(t, wilma),
    await sendReport(t, wilma),
  ]
  const no = { uitkomst: 'buiten_bereik', toelichting: 'Hoort hier niet.' }
  await decideOn(t, published.id, {}, cookie)
  await decideOn(t, rejected.id, no, cookie)
  await t.post(paths.followUpWithdrawal(withdrawn.token))
  const gone = await t.db.client.execute(
    'select number from public_cases where withdrawn_at is not null limit 1',
  )
  const pages: GetPage[] = [
    ...publicPages(Number(gone.rows[0]?.['number'])),
    ...[fresh, published, rejected, withdrawn].map(({ token }) => ({
      path: paths.followUp(token),
      route: '/volg/:token',
    })),
    { path: paths.followUpCorrection(fresh.token), route: '/volg/:token/correcties' },
    { path: paths.followUpWithdrawal(published.token), route: '/volg/:token/intrekking' },
    ...heldDataPages(published.token),
    { path: paths.followUp('x'.repeat(43)), route: '/volg/:token', status: 404 },
    { path: paths.lostLink, route: paths.lostLink },
    { path: `${paths.lostLink}?gevraagd`, route: paths.lostLink },
    { path: paths.mailDone('bevestigd'), route: '/post/klaar' },
    ...(['bevestigen', 'openen', 'stop'] as const).map((purpose) => ({
      path: paths.mailLink(purpose, 'x'.repeat(43)),
      route: `/post/${purpose}/:token`,
    })),
    { path: `${paths.signIn}?gevraagd`, route: paths.signIn },
    { path: await signInPath(t, 'moderator', 'bea'), route: '/aanmelden/:token' },
    { path: paths.moderation, route: '/beheer', cookie },
    { path: paths.account, route: '/beheer/account', cookie },
    ...[fresh, published, rejected, withdrawn].map(({ id }) => ({
      path: paths.moderationReport(id),
      route: '/beheer/meldingen/:id',
      cookie,
    })),
    { path: paths.similar(fresh.id), route: '/beheer/meldingen/:id/gelijkenissen', cookie },
    { path: paths.moderationReport('nergens'), route: '/beheer/meldingen/:id', cookie, status: 404 },
    { path: paths.cases({ regio: 'twente' }), route: '/casussen', cookie, more: 'signed in' },
    { path: paths.moderation, route: '/beheer', status: 303, more: 'as a stranger' },
    ...bottleneckPages,
    ...(await endorsementPages(t, cookie)),
    ...bottleneckDesk(cookie),
    ...(await noticePages(t, cookie)),
    ...(await adminPages(t, published.id)),
    ...(await organisationPages(t, cookie)),
  ]
  return { t, pages }
}

const heldDataPages = (token: string): GetPage[] => [
  { path: paths.followUpData(token), route: '/volg/:token/gegevens' },
  { path: paths.followUpDataFile(token), route: '/volg/:token/gegevens.json' },
]

async function adminPages(t: TestApp, report: string): Promise<GetPage[]> {
  const cookie = await signIn(t, 'beheerder', 'bea-beheer')
  const rows = await t.db.client.execute("select id from accounts where email = 'mo@voorbeeld.nl'")
  const id = String(rows.rows[0]?.['id'])
  const term = '/beheer/indeling/barrieres/afbakening'
  const asTerm = '/beheer/indeling/:lijst/:sleutel'
  return [
    { path: '/beheer/accounts', route: '/beheer/accounts', cookie },
    { path: paths.erasure(report), route: '/beheer/meldingen/:id/verwijdering', cookie },
    { path: paths.heldData(report), route: '/beheer/meldingen/:id/gegevens', cookie },
    { path: paths.heldDataFile(report), route: '/beheer/meldingen/:id/gegevens.json', cookie },
    { path: `/beheer/accounts/${id}`, route: '/beheer/accounts/:id', cookie },
    { path: `/beheer/accounts/${id}/einde`, route: '/beheer/accounts/:id/einde', cookie },
    { path: '/beheer/uitnodigingen', route: '/beheer/uitnodigingen', cookie },
    {
      path: '/beheer/account/passkeys/nergens',
      route: '/beheer/account/passkeys/:id',
      cookie,
      status: 404,
    },
    { path: paths.post, route: paths.post, cookie },
    { path: paths.condition, route: paths.condition, cookie },
    { path: '/beheer/indeling', route: '/beheer/indeling', cookie },
    { path: '/beheer/indeling/wegwijzers', route: '/beheer/indeling/:lijst', cookie },
    { path: '/beheer/indeling/wegwijzers/nieuw', route: '/beheer/indeling/:lijst/nieuw', cookie },
    { path: term, route: asTerm, cookie },
    ...['teksten', 'hernoeming', 'splitsing', 'vervallen'].map((step) => ({
      path: `${term}/${step}`,
      route: `${asTerm}/${step}`,
      cookie,
    })),
  ]
}

async function noticePages(t: TestApp, cookie: string): Promise<GetPage[]> {
  const notice = {
    pagina: paths.case(1),
    opmerking: 'Dit klopt niet helemaal.',
    sleutel: crypto.randomUUID(),
  }
  const receipt = (await t.post(paths.notice(), notice)).headers.get('Location') ?? ''
  const id = receipt.split('/').at(-1) ?? ''
  return [
    { path: paths.notice(paths.case(1)), route: paths.notice() },
    { path: receipt, route: '/klopt-dit-niet/:id' },
    { path: paths.noticeReceipt('nergens'), route: '/klopt-dit-niet/:id', status: 404 },
    { path: paths.notices, route: paths.notices, cookie },
    { path: paths.noticeInHand(id), route: '/beheer/opmerkingen/:id', cookie },
    ...[paths.moderationLog, paths.dayHeads].flatMap((path) => [
      asRoute(path),
      { path, route: path, cookie, more: 'signed in' },
    ]),
  ]
}

const publicPages = (gone: number): GetPage[] => [
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

const asRoute = (path: string): GetPage => ({ path, route: path })

/** Routes that answer GET only to refuse it, or that belong to the sign-in library. */
const notPages = /^\/auth\/|^\/api\/v1\/meldingen$/

/** The routes of the application that no page of the list opens. */
export const missedRoutes = ({ app }: TestApp, pages: readonly GetPage[]): string[] =>
  app.routes
    .filter(({ method, path }) => method === 'GET' && !notPages.test(path))
    .map(({ path }) => path)
    .filter((path) => pages.every(({ route }) => route !== path))
