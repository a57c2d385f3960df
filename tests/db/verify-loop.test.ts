import { beforeEach, describe, expect, test } from 'vitest'
import { verify } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { storeOrganisation, vng } from '../support/asked.ts'
import { threeCases } from '../support/bottlenecks.ts'
import { sayAlso } from '../support/endorsements.ts'

describe('of knelpunten, instanties and "wij ook" is found out:', () => {
  let steps: Awaited<ReturnType<typeof threeCases>>
  const sql = (text: string, args: string[] = []) => steps.t.db.client.execute(text, args)
  const faults = async () => (await verify(steps.t.db)).findings
  let also: string
  beforeEach(async () => {
    steps = await threeCases()
    const { t } = steps
    await steps.make()
    await storeOrganisation(t, 'vng', vng)
    await sayAlso(t, paths.endorseCase(1))
    also = `wij_ook:${String((await sql('select id from endorsements')).rows[0]?.['id'])}`
    expect(await faults()).toEqual([])
  })

  test('a version that goes further than the history', async () => {
    await steps.add(1, { casusnummers: '3' })
    await sql("delete from audit_events where subject = 'knelpunt:1' and seq = 2")
    await sql("update organisations set version = 2 where key = 'vng'")
    expect(await faults()).toEqual([
      { fault: 'version', subject: 'knelpunt:1', seq: 1 },
      { fault: 'version', subject: 'instantie:vng', seq: 1 },
    ])
  })

  test('a history that is gone', async () => {
    const subjects = ['knelpunt:1', 'instantie:vng', also]
    for (const one of subjects) await sql('delete from audit_events where subject = ?', [one])
    expect(await faults()).toEqual(subjects.map((one) => ({ fault: 'history-gone', subject: one })))
  })

  test('a row that is gone', async () => {
    await sql('delete from endorsements')
    await sql('delete from bottlenecks')
    await sql("delete from organisations where key = 'vng'")
    expect(
      (await faults()).toSorted((a, b) =>
        'subject' in a && 'subject' in b ? a.subject.localeCompare(b.subject) : 0,
      ),
    ).toEqual(['instantie:vng', 'knelpunt:1', also].map((one) => ({ fault: 'rows-gone', subject: one })))
  })
})
