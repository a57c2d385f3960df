import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MailMessage } from '../../src/core/mail.ts'
import { sendMail } from '../../src/jobs/send-mail.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey } from '../support/accounts.ts'
import { storeBottleneck } from '../support/asked.ts'
import { afterThisFile } from '../support/after-this-file.ts'
import { decideOn, freshApp, sendReport, signIn, signInPath, type TestApp } from '../support/app.ts'
import { type Fields, joris, reworded, wilma } from '../support/cast.ts'
import { filledIn } from '../support/page.ts'
import { sayAlso } from '../support/endorsements.ts'
import { organisationPages } from '../support/organisation-pages.ts'

export type Visit = { path: string; cookie?: string | undefined }

/** A register with something in every state, as a file to begin anew from, and every page that leads somewhere. */
export type World = { file: string; visits: Visit[]; cookies: Record<Who, string>; t: TestApp }
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

/** Letters that wait, links out of letters, and passkeys. */
async function accountPages(t: TestApp, moderator: string, beheerder: string): Promise<Visit[]> {
  const links = (await lettersOf(t)).flatMap(({ text }) => [
    ...text.matchAll(/https?:\/\/[^/\s]+(\/post\/\S+)/g),
  ])
  await t.db.client.execute(
    'update outbox set failed_at = 1, sent_at = null where rowid in (select rowid from outbox limit 1)',
  )
  const [own, others] = await Promise.all(
    ['mo', 'bea-beheer'].map(async (name) => givePasskey(t, await accountIdOf(t, name), 'Sleutel')),
  )
  return [
    ...links.map(([, path = '']) => ({ path })),
    { path: await signInPath(t, 'moderator', 'mira') },
    { path: paths.passkey(own ?? ''), cookie: moderator },
    { path: paths.passkey(others ?? ''), cookie: beheerder },
  ]
}

async function lettersOf(t: TestApp): Promise<MailMessage[]> {
  const letters: MailMessage[] = []
  const send = async (letter: MailMessage) => {
    letters.push(letter)
    return null
  }
  await sendMail({ ...t.services, mail: { send } })
  return letters
}

/** A knelpunt of which somebody says that it is solved: who reported it is asked. */
async function solutionPages(t: TestApp, cookie: string): Promise<Visit[]> {
  const reporter = await sendReport(t, wilma)
  await decideOn(t, reporter.id, {}, cookie)
  const html = async (path: string) => (await t.get(path, { cookie })).text()
  const number = /\/casussen\/(\d+)/.exec(await html(paths.moderationReport(reporter.id)))?.[1] ?? ''
  const made = await t.post(
    paths.managedBottlenecks,
    {
      titel: 'Een zaal voor het ontbijt',
      samenvatting: 'Niemand betaalt de zaal.',
      vraag: 'Wie betaalt de zaal?',
      schot: 'zvw-wmo',
      barriere: 'afbakening',
      casus: [number],
    },
    { cookie },
  )
  const own = made.headers.get('Location') ?? ''
  const id = Number(own.split('/').at(-1))
  const version = async (path: string) => filledIn(await html(path))['versie']?.[0] ?? ''
  await t.post(
    paths.bottleneckQuestions(id),
    { versie: await version(own), instantie: 'vng', nagekeken: 'ja' },
    { cookie },
  )
  const slug = 'een-zaal-voor-het-ontbijt'
  const token = await sayAlso(t, paths.endorseBottleneck(slug), { email: 'ria2@voorbeeld.nl' })
  for (const { text } of await lettersOf(t))
    for (const [, path = ''] of text.matchAll(/https?:\/\/[^/\s]+(\/post\/bevestigen\/\S+)/g))
      await t.post(path)
  await sayAlso(t, paths.endorseCase(1), { context: 'Bij ons ook, elke week.' })
  const claim = paths.bottleneckSolutions(id)
  const said = { toelichting: 'De gemeente betaalt nu de zaal.', wegwijzer: '', instantie: '' }
  await t.post(claim, { versie: await version(claim), ...said }, { cookie })
  return [
    { path: own, cookie },
    { path: claim, cookie },
    { path: paths.followUp(reporter.token) },
    { path: paths.endorsement(token) },
    { path: paths.endorseBottleneck(slug) },
    { path: paths.bottleneck(slug) },
  ]
}

export async function makeWorld(): Promise<World> {
  const t = await freshApp({}, { mail: { send: async () => null } })
  const moderator = await signIn(t, 'moderator', 'mo')
  const beheerder = await signIn(t, 'beheerder', 'bea-beheer')
  const visits: Visit[] = [
    ...(await organisationPages(t, moderator)),
    ...(await reportPages(t, moderator)),
    ...(await noticePages(t, moderator)),
    ...(await solutionPages(t, moderator)),
    ...(await retired(t, moderator, beheerder)),
    ...(await accountPages(t, moderator, beheerder)),
  ]
  const instantie = visits.find(({ path, cookie }) => path === paths.authority && cookie)?.cookie ?? ''
  const cookies = { bezoeker: '', moderator, beheerder, instantie }
  const known = Object.values(cookies)
  // The one who signed in for the pages of instanties is the same beheerder, in another browser.
  for (const visit of visits)
    if (visit.cookie !== undefined && !known.includes(visit.cookie)) visit.cookie = beheerder
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-fuzz-'))
  afterThisFile(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'world.db')
  await t.db.client.execute({ sql: 'vacuum into ?', args: [file] })
  return { file, visits, cookies, t }
}
