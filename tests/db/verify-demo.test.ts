import { describe, expect, test } from 'vitest'
import { sealDays } from '../../db/audit-heads.ts'
import { clearDemo } from '../../db/demo/clear.ts'
import { loadDemo } from '../../db/demo/load.ts'
import { verify } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, signIn, type TestApp } from '../support/app.ts'
import { bottleneckSteps } from '../support/bottlenecks.ts'
import { day } from '../support/clock.ts'
import { classify, freshDatabase, keys } from '../support/database.ts'
import { sayAlso } from '../support/endorsements.ts'
import { startOfTests } from '../support/moment.ts'
import { taxonomy } from '../support/taxonomy.ts'

describe('fictional cases', () => {
  const load = (db: TestApp['db'], now = startOfTests) => loadDemo(db, { keys, taxonomy, classify, now })

  test('are sealed fast and are right', async () => {
    const db = await freshDatabase('demo')
    const start = performance.now()
    const days = await sealDays(db, startOfTests)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(await verify(db)).toMatchObject({ findings: [], days })
    expect(days).toBeGreaterThan(600)
  })

  test('one of them removed is found out', async () => {
    const db = await freshDatabase('demo')
    await sealDays(db, startOfTests)
    await db.client.execute("delete from audit_events where subject = 'melding:demo-010'")
    await db.client.execute("delete from public_cases where report_id = 'demo-010'")
    await db.client.execute("delete from reports where id = 'demo-010'")
    expect(new Set((await verify(db)).findings.map(({ fault }) => fault))).toEqual(new Set(['head']))
  })

  test('cleared by the command are no tampering, before and after the next seal, and loaded again', async () => {
    const db = await freshDatabase('demo')
    await sealDays(db, startOfTests)
    const heads = async () => (await db.client.execute('select * from audit_heads order by day')).rows
    const before = await heads()
    const later = new Date(startOfTests.getTime() + 5 * day)
    await clearDemo(db, later)
    expect(await heads()).toEqual(before)
    expect((await verify(db)).findings).toEqual([])
    await sealDays(db, new Date(later.getTime() + 2 * day))
    expect((await verify(db)).findings).toEqual([])
    await load(db, new Date(later.getTime() + 3 * day))
    expect((await verify(db)).findings).toEqual([])
  })

  test('cleared with the "wij ook" that visitors gave to them are no tampering', async () => {
    const t = await freshApp({ data: 'demo' })
    await sayAlso(t, paths.endorseCase(1))
    t.clock.advance(2 * day)
    await sealDays(t.db, t.clock.now())
    await clearDemo(t.db, t.clock.now())
    expect((await t.db.client.execute('select id from endorsements')).rows).toEqual([])
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('take a knelpunt with them that a moderator made of nothing else', async () => {
    const t = await freshApp({ data: 'demo' })
    const steps = bottleneckSteps(t, await signIn(t))
    await steps.make({ casus: ['4', '5'] })
    const page = await t.get('/api/v1/knelpunten/ontbijt-in-het-buurthuis')
    expect(await page.json()).toMatchObject({ voorbeeld: true })
    await clearDemo(t.db, t.clock.now())
    expect((await t.db.client.execute('select id from bottlenecks')).rows).toEqual([])
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('cleared by hand are tampering', async () => {
    const db = await freshDatabase('demo')
    await sealDays(db, startOfTests)
    await db.client.execute("delete from audit_events where subject like 'melding:demo-%'")
    await db.client.execute('delete from public_cases')
    await db.client.execute('delete from reports')
    expect((await verify(db)).findings.length).toBeGreaterThan(100)
  })

  test('loaded into a registry that was sealed before are no tampering', async () => {
    const fresh = await freshApp()
    await signIn(fresh)
    fresh.clock.advance(3 * day)
    expect(await sealDays(fresh.db, fresh.clock.now())).toBe(3)
    await load(fresh.db, fresh.clock.now())
    fresh.clock.advance(2 * day)
    await sealDays(fresh.db, fresh.clock.now())
    expect((await verify(fresh.db)).findings).toEqual([])
  })
})
