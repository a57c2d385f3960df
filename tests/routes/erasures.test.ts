import { beforeEach, describe, expect, test } from 'vitest'
import { eraseOldTexts } from '../../src/jobs/erase-old-texts.ts'
import { paths } from '../../src/paths.ts'
import { erasureDesk, type ErasureDesk } from '../support/erasure-desk.ts'
import { reportOf, sendReport } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { dump } from '../support/dump.ts'
import { type MailApp, stored } from '../support/mail.ts'
import {
  markedCase,
  markedRejection,
  marks,
  marksInFile,
  marksInTables,
  versionOf,
} from '../support/marked-life.ts'
import { summaryOf } from '../support/page.ts'
import { expectSound } from '../support/sound.ts'

let t: MailApp
let moderator: string
let beheerder: string
let erase: ErasureDesk['erase']
let read: ErasureDesk['read']

beforeEach(async () => {
  ;({ t, moderator, beheerder, erase, read } = await erasureDesk())
})

test('shows what goes and what stays; opening the page changes nothing', async () => {
  const { id } = await markedCase(t, moderator)
  const before = await dump(t.db)
  const page = await read(paths.erasure(id), beheerder)
  for (const text of [
    `Samen ontbijten ${marks.title}`,
    'Gepubliceerd',
    'Ontvangen',
    '1 notitie',
    '2 vragen en antwoorden',
    '2 teksten',
    '1 opmerking',
    'e-mailadres',
    'casus 1',
  ])
    expect(page).toContain(text)
  expect(await dump(t.db)).toBe(before)
})

describe('a published melding that is erased', () => {
  test('leaves none of its words: not in a table, not in the file', async () => {
    const { id } = await markedCase(t, moderator)
    const answer = await erase(id)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, paths.moderationReport(id)])
    expect(await marksInTables(t)).toEqual([])
    await eraseOldTexts(t.services)
    expect(await marksInFile(t)).toEqual([])
    await expectSound(t)
  })

  test('leaves only its row, its decision without words, and its history', async () => {
    const { id, token } = await markedCase(t, moderator)
    await erase(id)
    // The question about an address keeps its day, so that erasing is no way to ask on and on.
    t.clock.advance(2 * day)
    await t.db.client.execute("delete from outbox where letter = 'contact_bevestigen'")
    const left = (await dump(t.db)).split('\n').filter((line) => line.includes(id))
    expect([...new Set(left.map((line) => line.split(' ')[0]))]).toEqual([
      'audit_events',
      'decisions',
      'public_cases',
      'reports',
    ])
    expect((await reportOf(t, token)).report).toMatchObject({
      state: 'ingetrokken',
      role: '',
      region: '',
      refusedBy: null,
      refusalGround: null,
      erasureGround: 'verzoek',
    })
    expect(await stored(t, 'select message, reason from notices')).toEqual([{ message: '', reason: '' }])
  })

  test('is gone from every page and file, and the log says that it was erased', async () => {
    const { id, token } = await markedCase(t, moderator)
    await t.get('/casussen?zoek=plunkwerst')
    await erase(id)
    expect((await t.get(paths.case(1))).status).toBe(410)
    for (const path of [
      '/casussen.csv',
      '/casussen.atom',
      '/casussen?zoek=plunkwerst',
      paths.api.cases,
      paths.home,
    ])
      expect(await (await t.get(path)).text()).not.toMatch(/trazvolmp/i)
    expect(await read(paths.moderationLog)).toContain('is gewist door een beheerder')
    const own = await read(paths.followUp(token))
    expect(own).toContain('We hebben deze melding gewist')
    expect(own).toContain('De reden: je vroeg erom.')
    expect(own).not.toContain('Bewaar de link')
  })
})

test('a casus that was erased does not blame its reporter, nor tell why it went', async () => {
  const { id } = await markedCase(t, moderator)
  await erase(id, { grond: 'herkend' })
  for (const path of [paths.case(1), paths.endorseCase(1), `${paths.api.cases}/1`]) {
    const answer = await t.get(path)
    const said = (await answer.text()).replace(/<footer[\s\S]*/, '')
    expect([path, answer.status]).toEqual([path, 410])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(said).toContain('Deze casus is er niet meer')
    expect(said).toContain('De tekst is gewist.')
    expect(said).not.toMatch(/herken|teruggetrokken|ingetrokken|melder (heeft|trok)/i)
  }
})

test('a rejected melding can be erased too, and stays rejected', async () => {
  const { id, token } = await markedRejection(t, moderator)
  expect((await erase(id)).status).toBe(303)
  expect(await marksInTables(t)).toEqual([])
  expect((await reportOf(t, token)).report).toMatchObject({ state: 'afgewezen', erasureGround: 'verzoek' })
  await expectSound(t)
})

describe('refuses', () => {
  test('without a reason or a confirmation: 422, with what was chosen', async () => {
    const { id } = await sendReport(t, wilma)
    const answer = await erase(id, { grond: 'herkend', bevestiging: '' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html).map(([field]) => field)).toEqual(['bevestiging'])
    expect(html).toMatch(/value="herkend" checked/)
    expect((await erase(id, { grond: 'zomaar' })).status).toBe(422)
  })

  test('a form of an older version: 409, and nothing is erased', async () => {
    const { id, token } = await sendReport(t, wilma)
    const versie = await versionOf(t, id)
    await t.post(paths.followUpDetails(token), { geprobeerd: marks.tried })
    expect((await erase(id, { versie })).status).toBe(409)
    expect(await marksInTables(t)).toEqual(['tried'])
  })

  test('nobody but a beheerder', async () => {
    const { id } = await sendReport(t, wilma)
    const form = { versie: '1', grond: 'verzoek', bevestiging: 'ja' }
    expect((await t.post(paths.erasure(id), form, { cookie: moderator })).status).toBe(404)
    expect((await t.post(paths.erasure(id), form)).status).toBe(403)
    expect(await stored(t, "select id from reports where state <> 'ontvangen'")).toEqual([])
    expect((await t.get(paths.erasure('nergens'), { cookie: beheerder })).status).toBe(404)
  })

  test('twice is no mistake', async () => {
    const { id } = await sendReport(t, wilma)
    const versie = await versionOf(t, id)
    await erase(id, { versie })
    const before = await dump(t.db)
    expect((await erase(id, { versie })).status).toBe(303)
    expect(await dump(t.db)).toBe(before)
  })
})

test('a withdrawal by the reporter leaves none of it either', async () => {
  const { id, token } = await markedCase(t, moderator)
  await t.post(paths.claims(id), {}, { cookie: moderator })
  await t.post(paths.followUpWithdrawal(token))
  expect(await marksInTables(t)).toEqual([])
  await eraseOldTexts(t.services)
  expect(await marksInFile(t)).toEqual([])
  expect((await reportOf(t, token)).report).toMatchObject({ role: '', region: '', refusedBy: null })
  await expectSound(t)
})
