import { paths } from '../../src/paths.ts'
import { decideOn, sendReport, signIn, type TestApp } from './app.ts'
import { joris, published, wilma } from './cast.ts'
import type { GetPage } from './public-pages.ts'
import { post, useUp } from './limited.ts'

/** What people look at: the rest is a file, a feed, the API, or leads elsewhere. */
export const pagesToLookAt = (pages: readonly GetPage[]): GetPage[] =>
  pages.filter(
    ({ path, status }) =>
      status !== 303 &&
      !/^\/(api\/|healthz|readyz|casussen[-.]|data\/catalogus)|\.(atom|txt|xml|json)$/.test(path),
  )

type AnsweredPage = [string, (own: TestApp) => Promise<Response>]

/** What is answered to a form, to a fault and in an empty register: pages that no address alone leads to. */
export const answeredPages: AnsweredPage[] = [
  ['422: a refused melding', (own) => own.post('/melden', { soort: 'uitsluiting' })],
  ['a form without its key', (own) => own.post('/melden', wilma)],
  ['suggestions without JavaScript', (own) => own.post('/melden/suggesties', wilma)],
  [
    'refused details',
    async (own) => {
      const { token } = await sendReport(own, wilma)
      return own.post(paths.followUpDetails(token), { tijdelijkSinds: 'x', plek: 'x', gevolgen: ['x'] })
    },
  ],
  [
    'a refused correction',
    async (own) => {
      const { token } = await sendReport(own, wilma)
      return own.post(paths.followUpCorrection(token), { soort: 'uitsluiting' })
    },
  ],
  [
    'a refused decision',
    async (own) => {
      const { id } = await sendReport(own, joris)
      return decideOn(own, id, { titel: '', uitkomst: 'bestaande_route', barriere: '' }, await signIn(own))
    },
  ],
  [
    'a decision with names in the text',
    async (own) => {
      const { id } = await sendReport(own, joris)
      const named = { verhaal: 'Mevrouw Jansen belt 06-12345678.', toelichting: 'Haar BSN is 111222333.' }
      return decideOn(own, id, named, await signIn(own))
    },
  ],
  [
    '409: a conflict',
    async (own) => {
      const { id } = await sendReport(own, joris)
      return own.post(paths.edits(id), published, { cookie: await signIn(own) })
    },
  ],
  ['a used link', (own) => own.post(paths.signInLink('x'))],
  ['403: a stranger who posts', (own) => own.post('/beheer/meldingen/x/bewerkingen', published)],
  ['413: a body that is too large', (own) => own.post('/melden', { verhaal: 'x'.repeat(300_000) })],
  ['an empty register', (own) => own.get('/casussen')],
  ['an empty overview', (own) => own.get('/overzicht')],
  ['an empty home', (own) => own.get('/')],
  ...[paths.bottlenecks(), paths.organisations, paths.patterns, paths.regions, paths.moderationLog].map(
    (path): AnsweredPage => [`an empty ${path}`, (own) => own.get(path)],
  ),
  ...[paths.moderation, paths.managedBottlenecks, paths.promises, paths.notices].map((path): AnsweredPage => [
    `an empty ${path}`,
    async (own) => own.get(path, { cookie: await signIn(own) }),
  ]),
  ['404: not for this role', async (own) => own.get('/beheer/accounts', { cookie: await signIn(own) })],
  [
    '403: a form from another site',
    (own) => own.post('/melden', wilma, { headers: { Origin: 'https://kwaad.example' } }),
  ],
  [
    '429: too much from one network',
    async (own) => {
      own.services.config.limits = true
      await useUp(own)
      return post(own, '/melden', { ...wilma, domeinen: ['wmo'], sleutel: 'sleutel-van-wilma-1' })
    },
  ],
  [
    '500: a fault of our own',
    async (own) => {
      await own.db.client.execute('drop table case_domains')
      return own.get('/casussen')
    },
  ],
  [
    '503: no database for a moment',
    async (own) => {
      own.services.classify = () => {
        throw new Error('SQLITE_BUSY: database is locked')
      }
      return own.post('/melden/suggesties', wilma)
    },
  ],
]
