import {
  copyFileSync,
  existsSync,
  readdirSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { backUp, livedIn, newFolder, putBack } from '../support/backups.ts'
import { freshDatabase } from '../support/database.ts'
import { fileOf } from '../support/schema-at.ts'

const folder = newFolder()
let made = 0
const newName = () => join(folder, `${++made}.db`)

let good: string

beforeAll(async () => {
  const { file } = await livedIn()
  good = newName()
  await backUp(`file:${file}`, good)
})

/** A backup that somebody did something to. */
async function spoilt(...sql: string[]): Promise<string> {
  const file = newName()
  copyFileSync(good, file)
  const client = createClient({ url: `file:${file}` })
  for (const one of sql) await client.execute(one)
  client.close()
  return file
}

describe('refused', () => {
  const cases: [string, () => Promise<string>, string][] = [
    [
      'a row is gone',
      () => spoilt('delete from report_labels where rowid in (select rowid from report_labels limit 1)'),
      'report_labels',
    ],
    [
      'a row is changed',
      () => spoilt("update public_cases set title = 'x' where number = 3"),
      'public_cases',
    ],
    ['a table is gone', () => spoilt('drop table outbox'), 'outbox'],
    [
      'its figures were changed with it',
      () => spoilt("update backup_manifest set manifest = replace(manifest, '0.1.0', '0.1.1')"),
      'is veranderd nadat',
    ],
    [
      'it is of a newer version',
      () => spoilt("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)"),
      'nieuwere versie',
    ],
    [
      'it has a step that nobody knows',
      () => spoilt("insert into __drizzle_migrations (hash, created_at) values ('x', 1)"),
      'niet kent',
    ],
    ['it is no backup', () => spoilt('drop table backup_manifest'), 'geen back-up'],
  ]
  test.each(cases)('when %s', async (_, spoil, message) => {
    const target = newName()
    await expect(putBack(await spoil(), target)).rejects.toThrow(message)
    expect(existsSync(target)).toBe(false)
  })

  test('when half of it is missing, or all', async () => {
    const half = newName()
    copyFileSync(good, half)
    truncateSync(half, Math.floor(statSync(good).size / 8192) * 4096)
    await expect(putBack(half, newName())).rejects.toThrow()
    await expect(putBack(newName(), newName())).rejects.toThrow('is er niet')
  })

  test('when the history or the counts were wrong already, unless told', async () => {
    const { t } = await livedIn()
    await t.db.client.execute(
      "update audit_events set actor = 'iemand' where subject like 'melding:%' and seq = 1",
    )
    await t.db.client.execute('update case_counts set n = n + 1 where by_id = 1')
    const { file } = await backUp(`file:${await fileOf(t.db)}`, newName())
    await expect(putBack(file, newName())).rejects.toThrow(
      /geschiedenis klopt niet[\s\S]*tellingen kloppen niet/,
    )
    const target = newName()
    expect((await putBack(file, target, { faulty: true })).faults).toHaveLength(2)
    expect(existsSync(target)).toBe(true)
  })

  test('to overwrite a file, or to make one of no database', async () => {
    await expect(backUp(`file:${newName()}`, newName())).rejects.toThrow('Er is geen database')
    await expect(backUp(`file:${good}`, good)).rejects.toThrow('bestaat al')
    await expect(backUp('http://127.0.0.1:1', newName())).rejects.toThrow()
    expect(readdirSync(folder).filter((name) => name.endsWith('.deel'))).toEqual([])
  })
})

test('what a killed backup left goes with the next one, one that is being made stays', async () => {
  const own = newFolder()
  // These backups are made at half past nine (`facts` in support/backups.ts).
  const old = ['1.db.deel', '1.db.deel-wal', '2.db.deel-journal']
  const others = ['busy.db.deel', '1.db', 'deel.txt']
  for (const name of [...old, ...others]) {
    writeFileSync(join(own, name), 'Mevrouw Jansen')
    const at = new Date(name.startsWith('busy') ? '2026-03-02T09:00:00Z' : '2026-03-02T08:00:00Z')
    utimesSync(join(own, name), at, at)
  }
  await backUp(`file:${await fileOf(await freshDatabase())}`, join(own, '3.db'))
  expect(readdirSync(own).toSorted()).toEqual([...others, '3.db'].toSorted())
})
