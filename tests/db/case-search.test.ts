import { describe, expect, test } from 'vitest'
import { casesLike, indexStatements, refreshCaseSearch, unindexStatement } from '../../db/case-search.ts'
import { write } from '../../db/client.ts'
import { clearDemo } from '../../db/demo/clear.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { freshDatabase } from '../support/database.ts'

const indexed = async (db: Awaited<ReturnType<typeof freshDatabase>>) =>
  (await db.client.execute('select rowid from case_search order by rowid')).rows.map((row) => row['rowid'])
const withText = async (db: Awaited<ReturnType<typeof freshDatabase>>) =>
  (await db.client.execute("select number from public_cases where story <> '' order by number")).rows.map(
    (row) => row['number'],
  )

const stemsOf = async (db: Awaited<ReturnType<typeof freshDatabase>>, number: number) =>
  String(
    (await db.client.execute({ sql: 'select stems from case_search where rowid = ?', args: [number] }))
      .rows[0]?.['stems'],
  )

describe('the index', () => {
  test('holds every casus that has a text, and no erased one', async () => {
    const db = await freshDatabase('demo')
    expect((await indexed(db)).length).toBeGreaterThan(100)
    expect(await indexed(db)).toEqual(await withText(db))
  })

  test('is made anew when it is of another version, and left alone when it is not', async () => {
    const db = await freshDatabase('demo')
    await db.client.execute('delete from case_search where rowid < 100')
    await db.client.execute("insert into case_search (rowid, stems, ideas) values (99999, 'wees', '')")
    await refreshCaseSearch(db)
    expect(await indexed(db)).toEqual(await withText(db))
    await db.client.execute('delete from case_search where rowid = 5')
    await refreshCaseSearch(db)
    expect(await indexed(db)).not.toContain(5)
    await refreshCaseSearch(db, 'f00d'.repeat(16))
    expect(await indexed(db)).toContain(5)
  })

  test('says of every casus what its text says, whatever happened to it', async () => {
    const t = await freshApp({ data: 'demo' })
    const cookie = await signIn(t)
    const { id, token } = await sendReport(t, wilma)
    await decideOn(t, id, {}, cookie)
    const other = await sendReport(t, joris)
    await decideOn(t, other.id, { titel: joris.titel, verhaal: joris.verhaal }, cookie)
    await t.post(paths.followUpApprovals(other.token), { versie: '2', akkoord: 'ja', opmerking: '' })
    const { caseNumber } = (await reportOf(t, token)).report
    await t.post(paths.merges(id), { versie: '2', casusnummer: '1' }, { cookie })
    await t.post(paths.splits(id), { versie: '3' }, { cookie })
    expect(await stemsOf(t.db, caseNumber ?? 0)).toContain('ontbijt')
    expect(await indexed(t.db)).toEqual(await withText(t.db))
    await t.post(paths.followUpWithdrawal(token))
    expect(await indexed(t.db)).toEqual(await withText(t.db))
  })

  test('holds nothing of what was taken out of it, in none of its own tables', async () => {
    const db = await freshDatabase('demo')
    const stored = async () => {
      const { rows } = await db.client.execute(
        'select group_concat(hex(block)) as bytes from case_search_data union all select group_concat(hex(c0)) from case_search_content',
      )
      return rows.map((row) => String(row['bytes'])).join()
    }
    const bytes = Buffer.from('krokodil').toString('hex').toUpperCase()
    await write(db, indexStatements(db, 1, { title: 'Krokodil', story: 'Een paarse krokodil.' }))
    expect(await stored()).toContain(bytes)
    await write(db, [unindexStatement(db, 1)])
    expect(await stored()).not.toContain(bytes)
  })

  test('goes with the demo', async () => {
    const db = await freshDatabase('demo')
    await clearDemo(db)
    expect(await indexed(db)).toEqual([])
  })
})

describe('cases like a story', () => {
  test('a casus finds itself first, unless it is left out', async () => {
    const db = await freshDatabase('demo')
    const { rows } = await db.client.execute(
      'select number, title, story from public_cases where withdrawn_at is null and merged_into is null and hidden_at is null order by number limit 40',
    )
    for (const row of rows) {
      const texts = { title: String(row['title']), story: String(row['story']) }
      const number = Number(row['number'])
      expect((await casesLike(db, texts, { most: 3 })).map((found) => found.number)).toContain(number)
      const others = await casesLike(db, texts, { most: 3, except: number })
      expect(others.map((found) => found.number)).not.toContain(number)
    }
  })

  test.each(['', '!!! ???', '"; drop table reports; --', 'AND OR NOT NEAR(', 'stems : *', '*'.repeat(500)])(
    'nothing goes wrong with “%s”',
    async (story) => {
      const db = await freshDatabase('demo')
      expect(Array.isArray(await casesLike(db, { title: '', story }, { most: 5 }))).toBe(true)
    },
  )
})
