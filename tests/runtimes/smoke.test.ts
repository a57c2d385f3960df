import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, runtimes } from '../servers/servers.ts'
import { testApi } from './api.ts'
import { testMeldingen } from './meldingen.ts'
import { testPages } from './pages.ts'
import { visitorOf } from './visitor.ts'

describe.each(runtimes)('on $runtime', ({ runtime, start }) => {
  let server: RunningServer
  const visitor = visitorOf(() => server.baseURL)
  const { ask, post } = visitor

  beforeAll(async () => {
    server = await start()
  })

  testPages(visitor)
  testMeldingen(visitor)
  testApi(visitor)

  test('what is for moderators asks a stranger to sign in', async () => {
    for (const path of ['/beheer', '/beheer/meldingen/verzonnen', '/beheer/account']) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/aanmelden'])
    }
  })

  test('the first beheerder signs in once by the printed link', async () => {
    const { pathname } = new URL(server.signInLink)
    expect((await ask(pathname)).status).toBe(200)
    const answer = await post(pathname, new URLSearchParams())
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/beheer'])
    const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
    expect(await (await ask('/beheer', { headers: { cookie } })).text()).toContain('Te beoordelen meldingen')
    expect((await post(pathname, new URLSearchParams())).status).toBe(410)
  })

  if (runtime === 'workerd')
    test('the cron trigger runs the jobs', async () => {
      expect((await ask('/cdn-cgi/local/scheduled')).status).toBe(200)
      const client = createClient({ url: `file:${server.databaseFile}` })
      const { rows } = await client.execute('select job, finished_at from job_leases order by job')
      client.close()
      const done = [
        'erase-old-texts',
        'expire-contacts',
        'forget-rate-counts',
        'freeze-quarter',
        'publish-silent-approvals',
        'queue-daily-letters',
        'remind-overdue',
        'remove-expired-sign-ins',
        'renew-count-only',
        'revise-snapshots',
        'seal-day',
        'settle-renames',
        'settle-solutions',
      ]
      expect(rows).toMatchObject(done.map((job) => ({ job, finished_at: expect.any(Number) })))
    })

  test('it ends when it is asked to', async () => {
    expect(await server.stop()).toBe(0)
    await expect(ask('/healthz')).rejects.toThrow()
  })
})
