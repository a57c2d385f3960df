import { readFileSync } from 'node:fs'
import { findReport } from '../../db/reports.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, sendReport, type TestApp } from './app.ts'
import { published, wilma, type Fields } from './cast.ts'
import { dump } from './dump.ts'
import { linkIn, type MailApp } from './mail.ts'
import { noticeSteps } from './notices.ts'

/**
 * A word of its own for each text, so that what is left says where it was. They begin differently and look like no
 * other word: an index keeps only the part that differs from the word before it, and may leave out an ending.
 */
export const marks = {
  title: 'qvortelbix',
  story: 'zwamplokst',
  party: 'jixduwarp',
  tried: 'blufnokrig',
  question: 'krompvits',
  answer: 'dwelfstruk',
  note: 'fnazbolgt',
  proposed: 'hupskrelt',
  comment: 'mirtvloks',
  publicTitle: 'plunkwerst',
  publicStory: 'trazvolmp',
  publicParty: 'vlogsnurk',
  explanation: 'gnarpstolk',
  notice: 'strufwomp',
  reason: 'wralknotst',
} as const

export type Mark = keyof typeof marks
const names = Object.keys(marks) as Mark[]

/** What only the reporter and moderators read. */
export const privateMarks: readonly Mark[] = names.slice(0, names.indexOf('publicTitle'))

/** What stays on the page of a casus. */
export const publicMarks: readonly Mark[] = ['publicTitle', 'publicStory', 'publicParty', 'explanation']

const fields: Fields = {
  ...wilma,
  titel: `Samen ontbijten ${marks.title}`,
  verhaal: `Wij willen ontbijten in het buurthuis, ${marks.story}, en niemand betaalt het.`,
}

const excluded: Fields = {
  soort: 'uitsluiting',
  geweigerdDoor: 'gemeente',
  weigeringsgrond: 'te_klein',
  viaPartij: `een grote keten ${marks.party}`,
}

const ok = async (what: string, answer: Promise<Response>) => {
  const { status } = await answer
  if (status !== 303) throw new Error(`${what} was answered with ${status}`)
}

/** The melding as it now is. */
export async function versionOf(t: TestApp, id: string): Promise<string> {
  return String((await findReport(t.db, { id }))?.report.version)
}

/** A melding with an address, answers, a question, a note and a first text that the reporter wanted otherwise. */
export async function markedReport(t: MailApp, cookie: string, more: Fields = {}) {
  const sent = await sendReport(t, { ...fields, ...excluded, ...more })
  const { id, token } = sent
  await ok('contact', t.post(paths.followUpContact(token), { email: 'wilma@voorbeeld.nl' }))
  await t.sendMail()
  await ok('confirming', t.post(linkIn(t, '/post/bevestigen/')))
  await ok('details', t.post(paths.followUpDetails(token), { geprobeerd: marks.tried, target_group: '' }))
  const versie = await versionOf(t, id)
  await ok(
    'question',
    t.post(paths.questions(id), { versie, vraag: `Hoe zit het? ${marks.question}` }, { cookie }),
  )
  await ok('answer', t.post(paths.followUpAnswers(token), { antwoord: `Zo zit het. ${marks.answer}` }))
  await ok('note', t.post(paths.notes(id), { notitie: `Let op ${marks.note}` }, { cookie }))
  return sent
}

const decision = {
  ...published,
  titel: `Ontbijt ${marks.publicTitle}`,
  verhaal: `Een team wil ontbijten in een buurthuis, ${marks.publicStory}.`,
  viaPartij: `een keten ${marks.publicParty}`,
  toelichting: `Dit is de uitleg ${marks.explanation}.`,
}

/** The same, published after two rounds with the reporter, with a settled notice about its casus. */
export async function markedCase(t: MailApp, cookie: string, more: Fields = {}) {
  const sent = await markedReport(t, cookie, more)
  const { id, token } = sent
  const ask = async (wording: Fields) => {
    await ok('decision', decideOn(t, id, { ...decision, ...wording, versie: await versionOf(t, id) }, cookie))
    return versionOf(t, id)
  }
  // What only counts is not shown to the reporter first.
  if (more['openbaarheid'] === 'meetellen') {
    await ask({})
    return sent
  }
  const first = await ask({ verhaal: `Een andere tekst over ontbijt, ${marks.proposed}.` })
  const anders = { versie: first, akkoord: 'anders', opmerking: `Liever zo, ${marks.comment}.` }
  await ok('other', t.post(paths.followUpApprovals(token), anders))
  const second = await ask({})
  await ok('yes', t.post(paths.followUpApprovals(token), { versie: second, akkoord: 'ja', opmerking: '' }))
  const desk = noticeSteps(t, cookie)
  const number = (await findReport(t.db, { id }))?.report.caseNumber
  const notice = await desk.notice({
    pagina: `/casussen/${number}`,
    opmerking: `Dit klopt niet ${marks.notice}.`,
  })
  await ok('settling', desk.settle(notice, { reden: `Wij zien geen fout ${marks.reason}.` }))
  return sent
}

/** A rejected melding. */
export async function markedRejection(t: MailApp, cookie: string) {
  const sent = await markedReport(t, cookie)
  const versie = await versionOf(t, sent.id)
  const no = { ...decision, uitkomst: 'buiten_bereik', versie }
  await ok('rejection', decideOn(t, sent.id, no, cookie))
  return sent
}

/** Which words stand in some column of some table. */
export async function marksInTables(t: TestApp): Promise<Mark[]> {
  const everything = (await dump(t.db)).toLowerCase()
  return names.filter((name) => everything.includes(marks[name]))
}

/** Which words stand anywhere in the bytes of the file or the log beside it. */
export async function marksInFile(t: TestApp): Promise<Mark[]> {
  const { rows } = await t.db.client.execute('pragma database_list')
  const file = String(rows[0]?.['file'])
  const bytes = [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1').toLowerCase()).join('')
  // Also without its first letters: an index leaves out what a word has in common with the one before it.
  return names.filter((name) => bytes.includes(marks[name].slice(2, 8)))
}
