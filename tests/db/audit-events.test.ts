import { describe, expect, test } from 'vitest'
import { addDetails, correctReport, withdrawReport } from '../../db/follow-ups.ts'
import { bumpDataVersion, firstBreak, headOf } from '../../db/audit-events.ts'
import { type Database, write } from '../../db/client.ts'
import { saveEdit } from '../../db/decisions.ts'
import { reportSubject } from '../../src/core/audit-event.ts'
import { facetsFrom } from '../../src/core/report.ts'
import { deriveKeys } from '../../src/keys.ts'
import { jorisSubmission, wilmaSubmission } from '../support/cast.ts'
import { classify, freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'
import { decided, recordOf, stored } from '../support/stored.ts'

const subject = reportSubject('wilma-1')

/** Wilma's melding with a long life: received, corrected, edited, published, told more about, withdrawn. */
async function longLife(): Promise<Database> {
  const db = await freshDatabase()
  const again = () => recordOf(db, 'wilma-1')
  const submission = { ...wilmaSubmission, title: 'Beter verteld' }
  const suggested = classify(submission.title, submission.story)
  const edit = { publicTitle: 'Titel', publicStory: 'Tekst', accountId: 'mo', now }
  const details = { tried: 'Gebeld', temporarySince: null, facets: facetsFrom(() => []) }
  await stored(db, 'wilma-1')
  await correctReport(db, await again(), { submission, suggested, taxonomyVersion: 'x', now })
  await saveEdit(db, await again(), edit)
  await decided(db, await again())
  await addDetails(db, await again(), details, now)
  await withdrawReport(db, await again(), now)
  return db
}

test('a chain that nobody touched is whole, also after its texts were erased', async () => {
  const db = await longLife()
  expect((await headOf(db, subject)).seq).toBe(6)
  expect((await recordOf(db, 'wilma-1')).report).toMatchObject({ version: 6, story: '' })
  expect(await firstBreak(db, subject)).toBeNull()
})

test('a subject without history begins at nought', async () => {
  const db = await freshDatabase()
  expect(await headOf(db, subject)).toEqual({ seq: 0, mac: '' })
  expect(await firstBreak(db, subject)).toBeNull()
})

describe('a chain breaks where somebody', () => {
  test.each<[string, number, string]>([
    ['changes what happened', 4, `update audit_events set kind = 'tekst_bewerkt' where seq = 4`],
    [
      'changes a detail',
      4,
      `update audit_events set details = replace(details, 'knelpunt', 'geschil') where seq = 4`,
    ],
    ['changes the time', 2, `update audit_events set at = at + 1 where seq = 2`],
    ['changes who did it', 3, `update audit_events set actor = 'account:bea' where seq = 3`],
    ['takes one out', 4, `delete from audit_events where seq = 3`],
    ['takes the first one out', 2, `delete from audit_events where seq = 1`],
    [
      'puts one in between',
      7,
      `insert into audit_events select subject, 7, kind, at, actor, details, mac from audit_events where seq = 6`,
    ],
    [
      'swaps two macs',
      2,
      `update audit_events set mac = (select mac from audit_events e where e.seq = 5 - audit_events.seq) where seq in (2, 3)`,
    ],
  ])('%s', async (_, seq, tamper) => {
    const db = await longLife()
    await db.client.execute(tamper)
    expect(await firstBreak(db, subject)).toBe(seq)
  })
})

test('who can write rows but has another key cannot forge a chain', async () => {
  const db = await longLife()
  const { audit } = await deriveKeys('another secret of thirty-two characters')
  expect(await firstBreak({ ...db, auditKey: audit }, subject)).toBe(1)
})

test('each subject has a chain of its own', async () => {
  const db = await longLife()
  await stored(db, 'joris-1', jorisSubmission)
  await db.client.execute(`update audit_events set actor = 'x' where subject = 'melding:joris-1'`)
  expect(await firstBreak(db, subject)).toBeNull()
  expect(await firstBreak(db, 'melding:joris-1')).toBe(1)
})

test('events hold keys and ids, never what somebody wrote', async () => {
  const db = await longLife()
  const { rows } = await db.client.execute('select details from audit_events order by seq')
  const details = rows.map((row) => String(row['details'])).join('\n')
  expect(details).not.toMatch(/Beter|ontbijt|verteld|Titel|Tekst|Gebeld/i)
  expect(details).toContain('knelpunt')
})

test('the data version goes up by one each time', async () => {
  const db = await freshDatabase()
  await write(db, [bumpDataVersion(db)])
  await write(db, [bumpDataVersion(db), bumpDataVersion(db)])
  expect(await countRows(db, 'registry_state')).toBe(1)
  const { rows } = await db.client.execute('select value from registry_state')
  expect(rows[0]?.['value']).toBe(3)
})
