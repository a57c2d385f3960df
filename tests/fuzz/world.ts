import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freezeQuarter } from '../../src/jobs/freeze-quarter.ts'
import { paths } from '../../src/paths.ts'
import { ask, storeBottleneck, storeOrganisation, utrecht } from '../support/asked.ts'
import { afterThisFile } from '../support/after-this-file.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { type Fields, joris, reworded, wilma } from '../support/cast.ts'
import { filledIn } from '../support/page.ts'
import { organisationPages } from '../support/organisation-pages.ts'
import { memoryStore } from '../support/snapshots.ts'
import { passkeyCalls } from './passkey-calls.ts'
import type { Target } from './targets.ts'
import { accountPages } from './world-accounts.ts'
import { solutionPages } from './world-solutions.ts'

export type Visit = { path: string; cookie?: string | undefined }

/** A register with something in every state, as a file to begin anew from, and every page that leads somewhere. */
export type World = {
  file: string
  visits: Visit[]
  /** What no page leads to, and only this register knows how to ask. */
  calls: Target[]
  cookies: Record<Who, string>
  t: TestApp
}
export type Who = 'bezoeker' | 'moderator' | 'beheerder' | 'instantie'

/** Meldingen in every state, and the pages about them. */
async function reportPages(t: TestApp, moderator: string): Promise<Visit[]> {
  const sent: { token: string; id: string }[] = []
  const send = async (fields: Fields = wilma) => {
    const one = await sendReport(t, fields)
    sent.push(one)
    return one
  }
  await send()
  for (let i = 0; i < 4; i += 1) await decideOn(t, (await send()).id, {}, moderator)
  const gone = await send()
  await decideOn(t, gone.id, {}, moderator)
  await t.post(paths.followUpWithdrawal(gone.token))
  const no = { uitkomst: 'buiten_bereik', toelichting: 'Hoort hier niet.' }
  await decideOn(t, (await send(joris)).id, no, moderator)
  await t.post(
    paths.questions((await send()).id),
    { versie: '1', vraag: 'Wie zei nee?' },
    { cookie: moderator },
  )
  await decideOn(t, (await send()).id, reworded, moderator)
  await t.post(paths.claims((await send(joris)).id), { versie: '1' }, { cookie: moderator })
  await t.post(paths.followUpContact((await send()).token), { email: 'wilma@voorbeeld.nl' })
  const twin = await send()
  const numbered = /name="([^"]*nummer[^"]*)"/i.exec(
    await (await t.get(paths.moderationReport(twin.id), { cookie: moderator })).text(),
  )?.[1]
  await t.post(paths.merges(twin.id), { versie: '1', [numbered ?? '']: '1' }, { cookie: moderator })
  return sent.flatMap(({ token, id }) => [
    { path: paths.followUp(token) },
    { path: paths.followUpCorrection(token) },
    { path: paths.followUpWithdrawal(token) },
    { path: paths.moderationReport(id), cookie: moderator },
    { path: paths.similar(id), cookie: moderator },
  ])
}

async function noticePages(t: TestApp, cookie: string): Promise<Visit[]> {
  const notice = {
    pagina: paths.case(1),
    opmerking: 'Dit klopt niet helemaal.',
    sleutel: crypto.randomUUID(),
  }
  const receipt = (await t.post(paths.notice(), notice)).headers.get('Location') ?? ''
  return [
    { path: paths.notice(paths.case(1)) },
    { path: receipt },
    { path: paths.noticeInHand(receipt.split('/').at(-1) ?? ''), cookie },
  ]
}

/** Words that were retired, and a knelpunt that was merged with another. */
async function retired(t: TestApp, moderator: string, beheerder: string): Promise<Visit[]> {
  const step = async (path: string, fields: Fields, cookie: string, from = path) => {
    const versie = filledIn(await (await t.get(from, { cookie })).text())['versie']?.[0] ?? ''
    return t.post(path, { versie, ...fields }, { cookie })
  }
  const term = paths.term('wegwijzers', 'r15_juiste_loket')
  await step(paths.termStep('wegwijzers', 'r15_juiste_loket', 'vervallen'), {}, beheerder)
  await storeBottleneck(t, 903, 'Nog een ontbijt')
  const merged = paths.managedBottleneck(903)
  await step(paths.bottleneckMerges(903), { knelpuntnummer: '901' }, moderator, merged)
  const barrier = paths.term('barrieres', 'afbakening')
  const steps = ['teksten', 'hernoeming', 'splitsing', 'vervallen']
  return [
    ...steps.map((one) => ({ path: `${barrier}/${one}`, cookie: beheerder })),
    ...steps.map((one) => ({ path: `${paths.term('doelgroepen', 'ouderen')}/${one}`, cookie: beheerder })),
    { path: term, cookie: beheerder },
    { path: merged, cookie: moderator },
  ]
}

/** A question that nobody answered yet, and an instantie that can still be asked. */
async function openQuestion(t: TestApp, moderator: string, instantie: string): Promise<Visit[]> {
  await storeOrganisation(t, 'gemeente-utrecht', utrecht)
  await storeBottleneck(t, 904, 'Een ontbijt dat wacht')
  await ask(t, 904, 'vng')
  return [
    { path: paths.askedBottleneck(904), cookie: instantie },
    { path: paths.letterResponses(904), cookie: moderator },
    { path: paths.bottleneckSolutions(904), cookie: moderator },
  ]
}

/** The file of a quarter, made as soon as that is over. */
const freeze = (t: TestApp) => freezeQuarter({ ...t.services, now: () => new Date('2026-04-01T01:00:00Z') })

const metricsToken = 'only-the-watcher-knows-this'

/** What the watcher of the machine asks. */
const metrics: Target = {
  route: paths.metrics,
  method: 'GET',
  path: paths.metrics,
  fields: [],
  as: 'bezoeker',
  headers: { Authorization: `Bearer ${metricsToken}` },
}

export async function makeWorld(): Promise<World> {
  const t = await freshApp({}, { mail: { send: async () => null }, snapshots: memoryStore() })
  t.services.config.metricsToken = metricsToken
  const moderator = await signIn(t, 'moderator', 'mo')
  const beheerder = await signIn(t, 'beheerder', 'bea-beheer')
  const organisations = await organisationPages(t, moderator)
  const instantie = organisations.find(({ path, cookie }) => path === paths.authority && cookie)?.cookie ?? ''
  const visits: Visit[] = [
    ...organisations,
    ...(await reportPages(t, moderator)),
    ...(await noticePages(t, moderator)),
    ...(await solutionPages(t, moderator)),
    ...(await retired(t, moderator, beheerder)),
    ...(await openQuestion(t, moderator, instantie)),
    ...(await accountPages(t, moderator, beheerder)),
  ]
  const calls = [metrics, ...(await passkeyCalls(t, moderator))]
  await freeze(t)
  const cookies = { bezoeker: '', moderator, beheerder, instantie }
  const known = Object.values(cookies)
  // The one who signed in for the pages of instanties is the same beheerder, in another browser.
  for (const visit of visits)
    if (visit.cookie !== undefined && !known.includes(visit.cookie)) visit.cookie = beheerder
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-fuzz-'))
  afterThisFile(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'world.db')
  await t.db.client.execute({ sql: 'vacuum into ?', args: [file] })
  return { file, visits, calls, cookies, t }
}
