import { paths } from '../../src/paths.ts'
import type { Services } from '../../src/services.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from './app.ts'
import { joris, published, wilma } from './cast.ts'
import { post, useUp } from './limited.ts'

type Open = (t: TestApp) => Promise<Response>

const broken = async (t: TestApp, fault: string): Promise<Response> => {
  t.db.client.batch = async () => Promise.reject(new Error(fault))
  return t.get(paths.cases())
}

const afterTooMany = async (t: TestApp, ask: () => Promise<Response>): Promise<Response> => {
  t.services.config.limits = true
  await useUp(t)
  return ask()
}

const states: [string, Open][] = [
  ['a refused melding', (t) => t.post('/melden', { soort: 'uitsluiting' })],
  ['a form without its key', (t) => t.post('/melden', wilma)],
  ['suggestions without JavaScript', (t) => t.post('/melden/suggesties', wilma)],
  [
    'refused details',
    async (t) => {
      const { token } = await sendReport(t, wilma)
      return t.post(paths.followUpDetails(token), { tijdelijkSinds: 'x', plek: 'x', gevolgen: ['x'] })
    },
  ],
  [
    'a refused correction',
    async (t) => {
      const { token } = await sendReport(t, wilma)
      return t.post(paths.followUpCorrection(token), { soort: 'uitsluiting' })
    },
  ],
  [
    'a refused decision',
    async (t) => {
      const { id } = await sendReport(t, joris)
      return decideOn(t, id, { titel: '', uitkomst: 'bestaande_route', barriere: '' }, await signIn(t))
    },
  ],
  [
    'a decision with names in the text',
    async (t) => {
      const { id } = await sendReport(t, joris)
      const named = { verhaal: 'Mevrouw Jansen belt 06-12345678.', toelichting: 'Haar BSN is 111222333.' }
      return decideOn(t, id, named, await signIn(t))
    },
  ],
  [
    'a conflict',
    async (t) => {
      const { id } = await sendReport(t, joris)
      return t.post(paths.edits(id), published, { cookie: await signIn(t) })
    },
  ],
  ['a used link', (t) => t.post(paths.signInLink('x'))],
  ['a stranger who posts', (t) => t.post('/beheer/meldingen/x/bewerkingen', published)],
  ['a body that is too large', (t) => t.post('/melden', { verhaal: 'x'.repeat(300_000) })],
  ['an empty register', (t) => t.get('/casussen')],
  ['an empty overview', (t) => t.get('/overzicht')],
  ['an empty home', (t) => t.get('/')],
  ...[paths.bottlenecks(), paths.organisations, paths.patterns, paths.regions, paths.moderationLog].map(
    (path): [string, Open] => [`an empty ${path}`, (t) => t.get(path)],
  ),
  ...[paths.moderation, paths.managedBottlenecks, paths.promises, paths.notices].map(
    (path): [string, Open] => [`an empty ${path}`, async (t) => t.get(path, { cookie: await signIn(t) })],
  ),
  ['a form of too many', async (t) => afterTooMany(t, async () => post(t, paths.report, wilma))],
  ['a fault of our own', async (t) => broken(t, 'SQLITE_ERROR: a fault')],
  ['a database that is away', async (t) => broken(t, 'connect ECONNREFUSED')],
]

/** What a visitor sees of a refused form, a fault, or a register without anything in it. Each in an application of its own. */
export const refusedPages = states.map(
  ([name, open]) =>
    [
      name,
      async (changes: Partial<Services> = {}) => {
        const t = await freshApp({}, changes)
        return { t, answer: await open(t) }
      },
    ] as const,
)
