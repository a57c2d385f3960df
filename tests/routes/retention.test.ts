import { beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '../../db/claims.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf } from '../support/accounts.ts'
import { reportOf, signIn } from '../support/app.ts'
import { day } from '../support/clock.ts'
import { mailApp, type MailApp, stored } from '../support/mail.ts'
import {
  markedCase,
  markedRejection,
  markedReport,
  marks,
  marksInFile,
  marksInTables,
  privateMarks,
  publicMarks,
  versionOf,
} from '../support/marked-life.ts'
import { textOf } from '../support/page.ts'
import { expectSound } from '../support/sound.ts'

let t: MailApp
let cookie: string

beforeEach(async () => {
  t = await mailApp()
  cookie = await signIn(t)
})

const after = async (days: number) => {
  t.clock.advance(days * day)
  await runJobs(t.services)
}
const read = async (path: string, as?: string) =>
  textOf(await (await t.get(path, as ? { cookie: as } : {})).text())

describe('what a reporter wrote beside the public text', () => {
  test('is there until ninety days after publication, and then nowhere', async () => {
    await markedCase(t, cookie)
    expect(await marksInTables(t)).toEqual(Object.keys(marks))
    expect(await marksInFile(t)).toEqual(Object.keys(marks))
    await after(89)
    expect(await marksInTables(t)).toEqual(Object.keys(marks))
    await after(2)
    expect(await marksInTables(t)).toEqual([...publicMarks, 'notice', 'reason'])
    expect((await marksInFile(t)).filter((mark) => privateMarks.includes(mark))).toEqual([])
    await expectSound(t)
  })

  test('leaves the public page as it was, to the byte', async () => {
    await markedCase(t, cookie)
    const page = async () => (await t.get(paths.case(1))).text()
    t.clock.advance(91 * day)
    const before = await page()
    await after(0)
    expect(await marksInTables(t)).not.toContain('story')
    expect(await page()).toBe(before)
  })

  test('is gone for the reporter and the moderator too, who read when it went', async () => {
    const { token, id } = await markedCase(t, cookie)
    await after(91)
    const signedIn = await signIn(t)
    for (const page of [
      await read(paths.followUp(token)),
      await read(paths.moderationReport(id), signedIn),
    ]) {
      expect(page).toContain('Gewist op')
      for (const mark of privateMarks) expect(page).not.toContain(marks[mark])
    }
    expect(await read(paths.followUp(token))).not.toContain('Vertel meer')
    const late = await t.post(paths.followUpDetails(token), { geprobeerd: marks.tried })
    expect(late.status).toBe(422)
    expect(await marksInTables(t)).not.toContain('tried')
  })

  test('goes with its public wording when it only counts', async () => {
    const { token } = await markedCase(t, cookie, { openbaarheid: 'meetellen' })
    await after(91)
    expect(await marksInTables(t)).toEqual([])
    expect(await marksInFile(t)).toEqual([])
    expect((await reportOf(t, token)).report.state).toBe('gepubliceerd')
    expect(await read(paths.followUp(token))).toContain('Je melding telt mee')
    expect(await stored(t, "select * from report_labels where source = 'moderator'")).not.toEqual([])
    await expectSound(t)
  })

  test('goes in turns, and a second run finds nothing to do', async () => {
    const { id } = await markedCase(t, cookie)
    await t.db.client.batch(Array.from({ length: 60 }, (_, i) => copyOf(id, `kopie-${i}`)).flat(), 'write')
    t.clock.advance(91 * day)
    const left = async () => {
      await runJobs(t.services)
      return (await stored(t, 'select id from reports where text_erased_at is null')).length
    }
    expect([await left(), await left(), await left(), await left()]).toEqual([36, 11, 0, 0])
    expect(await stored(t, "select * from audit_events where kind = 'tekst_gewist'")).toHaveLength(61)
  })

  test('takes no note any more; one that came later, in an older version, goes later', async () => {
    const { id } = await markedCase(t, cookie)
    await after(91)
    const moderator = await signIn(t)
    expect(await (await t.get(paths.moderationReport(id), { cookie: moderator })).text()).not.toContain(
      'name="notitie"',
    )
    const answer = await t.post(paths.notes(id), { notitie: marks.note }, { cookie: moderator })
    expect([answer.status, textOf(await answer.text()).includes('geen notitie meer bij')]).toEqual([
      422,
      true,
    ])
    // The database says so too, for who was a moment too late.
    const at = t.clock.now()
    const accountId = await accountIdOf(t, 'mo')
    await addNote(t.db, { id: 'te-laat', reportId: id, accountId, now: at, text: marks.note })
    expect(await stored(t, 'select id from report_notes')).toEqual([])
    await t.db.client.execute(
      'insert into report_notes (id, report_id, account_id, text, at) values (?, ?, ?, ?, ?)',
      ['later', id, accountId, marks.note, at.getTime()],
    )
    await after(89)
    expect(await marksInTables(t)).toContain('note')
    await after(2)
    expect(await marksInTables(t)).not.toContain('note')
  })
})

// The same decided melding under another id, without a casus.
const copyOf = (id: string, copy: string) => [
  `insert into reports select '${copy}', '${copy}', '${copy}', submission_mac, '${copy}', kind, visibility, state, 1,
    title, story, role, region, refused_by, refusal_ground, via_party, tried, temporary_since, public_title,
    public_story, consent_at, received_at, updated_at, demo, silence_is_yes, first_look_at, merged_into, text_erased_at,
    erasure_ground from reports where id = '${id}'`,
  `insert into decisions select '${copy}', seq, account_id, outcome, explanation, signpost, decided_at
    from decisions where report_id = '${id}'`,
]

test('a rejected melding goes after a year, with its address and all that was said', async () => {
  const { token } = await markedRejection(t, cookie)
  await after(364)
  expect(await marksInTables(t)).toContain('story')
  await after(2)
  expect(await marksInTables(t)).toEqual([])
  expect(await marksInFile(t)).toEqual([])
  expect(await stored(t, 'select * from contacts')).toEqual([])
  const { report } = await reportOf(t, token)
  expect(report).toMatchObject({ state: 'afgewezen', role: '', region: '' })
  expect(await read(paths.followUp(token))).toContain('Je melding is niet gepubliceerd')
  await expectSound(t)
})

describe('a melding that was merged before anybody decided', () => {
  const merged = async () => {
    await markedCase(t, cookie)
    const second = await markedReport(t, cookie)
    const versie = await versionOf(t, second.id)
    expect((await t.post(paths.merges(second.id), { versie, casusnummer: '1' }, { cookie })).status).toBe(303)
    return second
  }

  test('goes ninety days after that, and cannot be taken loose any more', async () => {
    const { id, token } = await merged()
    await after(91)
    expect(await marksInTables(t)).toEqual([...publicMarks, 'notice', 'reason'])
    const again = await signIn(t)
    expect(await read(paths.moderationReport(id), again)).not.toContain('Maak samenvoegen ongedaan')
    const loose = await t.post(paths.splits(id), { versie: await versionOf(t, id) }, { cookie: again })
    expect([loose.status, (await reportOf(t, token)).report.mergedInto]).toEqual([422, expect.any(String)])
    await expectSound(t)
  })
})

test('the terms come from the settings', async () => {
  t.services.config.originalDays = 5
  await markedCase(t, cookie)
  await after(6)
  expect((await marksInTables(t)).filter((mark) => privateMarks.includes(mark))).toEqual([])
})

test('beheerders see the job', async () => {
  await after(1)
  expect(await read(paths.condition, await signIn(t, 'beheerder', 'bea'))).toContain(
    'Oude teksten van meldingen wissen',
  )
  expect(
    await stored(t, "select * from job_leases where job = 'erase-old-texts' and finished_at is not null"),
  ).toHaveLength(1)
})
