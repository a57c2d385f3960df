import { describe, expect, test } from 'vitest'
import { finishJob, takeLease } from '../../db/jobs.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { freshApp } from '../support/app.ts'
import { hour, minute } from '../support/clock.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { startOfTests } from '../support/moment.ts'

const lease = (holder: string, minutes = 0) => {
  const now = new Date(startOfTests.getTime() + minutes * minute)
  return { job: 'mail', holder, now, until: new Date(now.getTime() + 10 * minute) }
}

describe('a lease', () => {
  test('is taken by one, and not by the next', async () => {
    const db = await freshDatabase()
    expect(await takeLease(db, lease('a'))).toBe(true)
    expect(await takeLease(db, lease('b', 9))).toBe(false)
    expect(await takeLease(db, { ...lease('b'), job: 'other' })).toBe(true)
  })

  test('of many at once goes to exactly one', async () => {
    const db = await freshDatabase()
    const names = Array.from({ length: 12 }, (_, i) => `node-${i}`)
    const taken = await Promise.all(names.map((name) => takeLease(db, lease(name))))
    expect(taken.filter(Boolean)).toHaveLength(1)
    const { rows } = await db.client.execute('select holder from job_leases')
    expect(rows[0]?.['holder']).toBe(names[taken.indexOf(true)])
  })

  test('is taken over once it has run out', async () => {
    const db = await freshDatabase()
    await takeLease(db, lease('a'))
    expect(await takeLease(db, lease('b', 10))).toBe(true)
    expect(await takeLease(db, lease('a', 11))).toBe(false)
  })

  test('is given back at the end, by its holder only', async () => {
    const db = await freshDatabase()
    await takeLease(db, lease('a'))
    await finishJob(db, 'mail', 'b', lease('b', 1).now)
    expect(await takeLease(db, lease('b', 2))).toBe(false)
    await finishJob(db, 'mail', 'a', lease('a', 3).now)
    expect(await takeLease(db, lease('b', 4))).toBe(true)
  })
})

describe('the clock', () => {
  const verification = (id: string, expires: Date) =>
    `insert into verifications (id, identifier, value, expires_at, created_at, updated_at)
     values ('${id}', '${id}', 'x', ${expires.getTime()}, 0, 0)`

  test('removes sign-ins that have run out, and no others', async () => {
    const t = await freshApp()
    await t.db.client.execute(verification('old', new Date(t.clock.now().getTime() - 1)))
    await t.db.client.execute(verification('new', new Date(t.clock.now().getTime() + hour)))
    await runJobs(t.services)
    const { rows } = await t.db.client.execute('select id from verifications')
    expect(rows.map((row) => row['id'])).toEqual(['new'])
    expect(t.log).toEqual([])
  })

  test('leaves a job alone that another node is running', async () => {
    const t = await freshApp()
    await t.db.client.execute(verification('old', new Date(0)))
    const now = t.clock.now()
    const held = {
      job: 'remove-expired-sign-ins',
      holder: 'other',
      now,
      until: new Date(now.getTime() + minute),
    }
    await takeLease(t.db, held)
    await runJobs(t.services)
    expect(await countRows(t.db, 'verifications')).toBe(1)
    t.clock.advance(minute)
    await runJobs(t.services)
    expect(await countRows(t.db, 'verifications')).toBe(0)
  })

  describe('begins with what was tried longest ago', () => {
    async function turns() {
      const t = await freshApp()
      // The clock goes on between one job and the next.
      const now = () => {
        t.clock.advance(1)
        return t.clock.now()
      }
      return {
        t,
        order: async () => {
          await runJobs({ ...t.services, now })
          t.clock.advance(15 * minute)
          const { rows } = await t.db.client.execute('select job from job_leases order by finished_at')
          return rows.map((row) => row['job'])
        },
      }
    }

    test('so that none is left behind when a turn is cut short', async () => {
      const { t, order } = await turns()
      const usual = await order()
      expect(usual.slice(0, 2)).toEqual(['publish-silent-approvals', 'remind-overdue'])
      await t.db.client.execute("update job_leases set leased_until = 1 where job = 'erase-old-texts'")
      await t.db.client.execute("delete from job_leases where job = 'expire-contacts'")
      const others = usual.filter((job) => job !== 'erase-old-texts' && job !== 'expire-contacts')
      expect(await order()).toEqual(['expire-contacts', 'erase-old-texts', ...others])
      expect(await order()).toEqual(['expire-contacts', 'erase-old-texts', ...others])
    })

    test('also when one fails each time, and nothing can be noted of it', async () => {
      const { t, order } = await turns()
      await order()
      // As when a turn is cut off: the lease stands, and no word of an end or a failure.
      const cutOff = { job: 'seal-day', holder: 'cut-off', now: t.clock.now() }
      const until = new Date(cutOff.now.getTime() + 10 * minute)
      await t.db.client.execute("update job_leases set leased_until = 1 where job = 'seal-day'")
      expect(await takeLease(t.db, { ...cutOff, until })).toBe(true)
      t.clock.advance(15 * minute)
      expect((await order()).at(-1)).toBe('seal-day')
    })
  })

  test('logs a job that fails and goes on', async () => {
    const t = await freshApp()
    await t.db.client.execute('drop table verifications')
    await runJobs(t.services)
    expect(t.log).toHaveLength(1)
    expect(t.log[0]).toMatch(/^job remove-expired-sign-ins failed: /)
  })
})
