import { paths } from '../../src/paths.ts'
import type { Services } from '../../src/services.ts'
import { decideOn, freshApp, localUrl, sendReport, signIn, signInPath, type TestApp } from './app.ts'
import { bottleneckDesk, bottleneckPages } from './bottleneck-pages.ts'
import { asRoute, type GetPage, publicPages } from './public-pages.ts'
import { organisationPages } from './organisation-pages.ts'
import { joris, wilma } from './cast.ts'
import { endorsementPages } from './endorsement-pages.ts'

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
    { path: paths.findReport(), route: '/beheer/meldingen', cookie },
    { path: paths.findReport(1), route: '/beheer/meldingen', cookie, status: 303 },
    { path: paths.findReport('M-AAA-AAA-AAA'), route: '/beheer/meldingen', cookie, status: 422 },
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

/** Routes that answer GET only to refuse it, or that belong to the sign-in library. */
const notPages = /^\/auth\/|^\/api\/v1\/meldingen$/

/** The routes of the application that no page of the list opens. */
export const missedRoutes = ({ app }: TestApp, pages: readonly GetPage[]): string[] =>
  app.routes
    .filter(({ method, path }) => method === 'GET' && !notPages.test(path))
    .map(({ path }) => path)
    .filter((path) => pages.every(({ route }) => route !== path))
