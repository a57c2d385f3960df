import { beforeEach, expect, test } from 'vitest'
import { heldParts } from '../../db/held-parts.ts'
import { paths } from '../../src/paths.ts'
import { chapters } from '../../views/held-data/show.tsx'
import { eventSentence } from '../../views/held-data/events.tsx'
import { sendReport, signIn } from '../support/app.ts'
import { joris } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { mailApp, type MailApp } from '../support/mail.ts'
import { markedCase, marks } from '../support/marked-life.ts'
import { textOf } from '../support/page.ts'

let t: MailApp
let sent: { id: string; token: string }

const { notice, reason, note, ...own } = marks

beforeEach(async () => {
  t = await mailApp()
  sent = await markedCase(t, await signIn(t))
})

test('who holds the private link reads all that is kept, and takes it along', async () => {
  const before = await dump(t.db)
  const page = textOf(await (await t.get(paths.followUpData(sent.token))).text())
  const answer = await t.get(paths.followUpDataFile(sent.token))
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="wat-we-bewaren.json"')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const file = await answer.text()
  for (const mark of Object.values(own)) {
    expect(page).toContain(mark)
    expect(file).toContain(mark)
  }
  expect(JSON.parse(file)).toMatchObject({ melding: [{ soort: 'uitsluiting' }], casus: [{ nummer: 1 }] })
  expect(await dump(t.db)).toBe(before)
})

test('the page tells each part in a chapter, as people speak', async () => {
  expect([...new Set(chapters.flatMap(({ parts }) => parts))].toSorted()).toEqual(
    heldParts.map(({ name }) => name).toSorted(),
  )
  const html = await (await t.get(paths.followUpData(sent.token))).text()
  const page = textOf(/<main[^]*<\/main>/.exec(html)?.[0] ?? '')
  for (const text of [
    'Je melding Nummer',
    'Soort melding Uitgesloten van financiering',
    'Regio Achterhoek',
    'Wie zei nee Gemeente',
    'Wat jij koos Wetten of potjes',
    'Wat de moderator koos Wetten of potjes',
    'Vragen en antwoorden',
    'Je antwoord Er moet iets anders in',
    'Besluit Een echte barrière',
    'Je casus Nummer 1',
    'Je stuurde je melding.',
    'Een moderator besloot: een echte barrière.',
    'Je bevestigde je e-mailadres.',
  ])
    expect(page).toContain(text)
  for (const sign of [sent.id, '_', '{', '[', ' 0,', 'null', 'true', 'undefined'])
    expect(page).not.toContain(sign)
  expect(page).not.toMatch(/\d{4}-\d\d|T\d\d:|[0-9a-f]{16}/)
})

test('every kind of event of a melding has a sentence of its own', async () => {
  const { taxonomy } = t.services
  const { rows } = await t.db.client.execute("select kind from audit_events where subject like 'melding:%'")
  const kinds = [...new Set(rows.map((row) => String(row['kind'])))]
  expect(kinds.length).toBeGreaterThan(8)
  for (const kind of kinds) {
    const sentence = eventSentence({ gebeurtenis: kind, door: 'melder', gegevens: {} }, taxonomy)
    expect(sentence.toLowerCase()).not.toContain(kind.replaceAll('_', ' ').toLowerCase() + '.')
  }
})

test('what a beheerder prints says which melding it is, and leads back to it', async () => {
  const cookie = await signIn(t, 'beheerder', 'bea')
  const html = await (await t.get(paths.heldData(sent.id), { cookie })).text()
  const reference = String(
    (await t.db.client.execute('select reference from reports')).rows[0]?.['reference'],
  )
  expect(textOf(html)).toContain(`Te beoordelen ${reference} Wat we bewaren`)
  expect(textOf(html)).toContain(`Alles wat we bewaren van melding ${reference}`)
  expect(html).toContain(`href="${paths.moderationReport(sent.id)}"`)
})

test('nothing of others: no name, no words of a reader, no secret, no address', async () => {
  const file = await (await t.get(paths.followUpDataFile(sent.token))).text()
  const { rows } = await t.db.client
    .execute(`select a.id, a.email, r.link_hash, r.submission_key, c.address_mac,
    c.ciphertext, n.id as notice from accounts a, reports r, contacts c, notices n`)
  const others = rows.flatMap((row) => Object.values(row)).map(String)
  expect(others.length).toBeGreaterThan(6)
  for (const word of [...others, notice, reason, note, 'wilma@']) expect(file).not.toContain(word)
  expect(file).toContain('"door": "moderator"')
})

test('of this melding only', async () => {
  await sendReport(t, joris)
  expect(await (await t.get(paths.followUpDataFile(sent.token))).text()).not.toContain('kwartiermakers')
})

test('notes of moderators: that there are, and their words for a beheerder only, who judges them', async () => {
  const file = JSON.parse(await (await t.get(paths.followUpDataFile(sent.token))).text())
  expect(file.notities).toMatchObject([{ door: 'moderator' }])
  expect(JSON.stringify(file.nietInDitBestand)).toContain('notitie van een moderator')
  expect(await (await t.get(paths.followUpData(sent.token))).text()).not.toContain(note)
  const cookie = await signIn(t, 'beheerder', 'bea')
  expect(await (await t.get(paths.heldData(sent.id), { cookie })).text()).toContain(note)
  const judged = JSON.parse(await (await t.get(paths.heldDataFile(sent.id), { cookie })).text())
  expect(judged.notities[0].tekst).toContain(note)
  expect(JSON.stringify(judged.nietInDitBestand)).not.toContain('notitie')
})

test('a beheerder gets the same and the notes, a moderator and a stranger do not', async () => {
  const cookie = await signIn(t, 'beheerder', 'bea')
  const file = await (await t.get(paths.heldDataFile(sent.id), { cookie })).text()
  const reporters = JSON.parse(await (await t.get(paths.followUpDataFile(sent.token))).text())
  const { notities: _notes, nietInDitBestand: _out, ...same } = reporters
  expect(JSON.parse(file)).toMatchObject(same)
  expect((await t.get(paths.heldData(sent.id), { cookie })).headers.get('Cache-Control')).toBe('no-store')
  const moderator = await signIn(t)
  for (const path of [paths.heldData(sent.id), paths.heldDataFile(sent.id)]) {
    expect((await t.get(path, { cookie: moderator })).status).toBe(404)
    expect((await t.get(path)).status).toBe(303)
  }
  for (const path of [paths.followUpData('x'.repeat(43)), paths.followUpDataFile('x'.repeat(43))])
    expect((await t.get(path)).status).toBe(404)
})

test('after a withdrawal it says what is left: dates, numbers and history', async () => {
  await t.post(paths.followUpWithdrawal(sent.token))
  const file = await (await t.get(paths.followUpDataFile(sent.token))).text()
  for (const mark of Object.values(marks)) expect(file).not.toContain(mark)
  expect(JSON.parse(file)).toMatchObject({
    melding: [{ stand: 'ingetrokken', titel: '' }],
    vragenEnAntwoorden: [],
    notities: [],
    emailadres: [],
  })
})
