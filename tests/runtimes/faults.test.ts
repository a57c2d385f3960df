import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { type HranaServer, startHranaServer } from '../../db/hrana-server/server.ts'
import { isFull, type RunningServer, startNode } from '../servers/servers.ts'
import { tcpProxy, type TcpProxy, type Trouble } from '../servers/tcp-proxy.ts'
import { filledIn, textOf } from '../support/page.ts'
import { formOf, submission } from './submissions.ts'
import { visitorOf } from './visitor.ts'

const rowsOf = async (file: string) => {
  const client = createClient({ url: `file:${file}`, timeout: 5000 })
  const { rows } = await client.execute('select title, version from reports order by received_at')
  const [sound] = (await client.execute('PRAGMA integrity_check')).rows
  client.close()
  expect(sound).toMatchObject({ integrity_check: 'ok' })
  return rows.map((row) => String(row['title']))
}

/** The melding comes back whole with 503, and is taken once when the trouble is over. */
async function expectKeptAndTakenOnce(
  { baseURL }: RunningServer,
  number: number,
  trouble: { begin: () => unknown; end: () => unknown },
): Promise<void> {
  const { post, ask } = visitorOf(() => baseURL)
  await trouble.begin()
  const sent = submission(number)
  const refused = await post('/melden', formOf(sent))
  const html = await refused.text()
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(textOf(html)).toContain('even niet bereikbaar')
  expect(textOf(html)).toContain(sent.verhaal)
  expect((await ask('/healthz')).status).toBe(200)
  await trouble.end()
  const again = formOf(filledIn(html))
  const [first, second] = [await post('/melden', again), await post('/melden', again)]
  expect([first.status, second.status]).toEqual([303, 303])
  expect(first.headers.get('location')).toBe(second.headers.get('location'))
  expect((await ask(first.headers.get('location') ?? '')).status).toBe(200)
}

describe('a database server', () => {
  let server: RunningServer
  let database: HranaServer
  let proxy: TcpProxy
  let file: string

  test('that is far away is slow, and serves', async () => {
    file = join(mkdtempSync(join(tmpdir(), 'schottenmelder-far-')), 'far.db')
    database = await startHranaServer({ file })
    proxy = await tcpProxy(database.url)
    server = await startNode({ demo: false, env: { DATABASE_URL: proxy.url } })
    proxy.trouble = 'late'
    const { ask, post } = visitorOf(() => server.baseURL)
    expect((await ask('/casussen')).status).toBe(200)
    expect((await post('/melden', formOf(submission(1)))).status).toBe(303)
    proxy.trouble = 'pass'
  })

  test.each<[Trouble, number]>([
    ['refuse', 2],
    ['cut-request', 3],
    // Stored, but nobody heard: the same form finds it again.
    ['cut-answer', 4],
    ...(isFull ? [['silent', 5] as [Trouble, number]] : []),
  ])('with this trouble loses nothing that was typed: %s', async (trouble, number) => {
    await expectKeptAndTakenOnce(server, number, {
      begin: () => (proxy.trouble = trouble),
      end: () => (proxy.trouble = 'pass'),
    })
    const titles = await rowsOf(file)
    expect(titles.filter((title) => title === submission(number).titel)).toHaveLength(1)
  })

  test('that is away is said to whoever asks, and serves again without a restart', async () => {
    const { ask } = visitorOf(() => server.baseURL)
    const statuses = async () =>
      Promise.all(
        ['/healthz', '/readyz', '/casussen', '/melden'].map(async (path) => (await ask(path)).status),
      )
    proxy.trouble = 'refuse'
    expect(await statuses()).toEqual([200, 503, 503, 200])
    proxy.trouble = 'pass'
    expect(await statuses()).toEqual([200, 200, 200, 200])
    await server.stop()
    await database.close()
  })
})

describe('a database file', () => {
  test('that another process has locked: a page that keeps the melding, and then all is taken', async () => {
    const server = await startNode({ demo: false })
    const other = new Database(server.databaseFile)
    await expectKeptAndTakenOnce(server, 11, {
      begin: () => other.exec('BEGIN IMMEDIATE'),
      end: () => other.exec('ROLLBACK'),
    })
    other.close()
    expect(await rowsOf(server.databaseFile)).toEqual([submission(11).titel])
    await server.stop()
  })

  test('that another process has locked keeps six who send at once no longer than one', async () => {
    const server = await startNode({ demo: false })
    const { post } = visitorOf(() => server.baseURL)
    const other = new Database(server.databaseFile)
    other.exec('BEGIN IMMEDIATE')
    const begun = performance.now()
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => {
        const answer = await post('/melden', formOf(submission(20 + i)))
        return [answer.status, (await answer.text()).includes('Verstuur opnieuw')]
      }),
    )
    expect(answers).toEqual(Array.from({ length: 6 }, () => [503, true]))
    // Two seconds and a bit; when each waits in turn it is many times that.
    expect(performance.now() - begun).toBeLessThan(8000)
    other.exec('ROLLBACK')
    other.close()
    await server.stop()
  })

  test('that two processes serve: none is doubled, none is lost, whichever was asked', async () => {
    const first = await startNode({ demo: false })
    const second = await startNode({ demo: false, dataDir: first.dataDir })
    const numbers = Array.from({ length: 15 }, (_, i) => 100 + i)
    const sent = numbers.flatMap((number) =>
      [first, second].map(async ({ baseURL }) => {
        const answer = await visitorOf(() => baseURL).post('/melden', formOf(submission(number)))
        return [number, answer.status, answer.headers.get('location')] as const
      }),
    )
    const answers = await Promise.all(sent)
    for (const number of numbers) {
      const both = answers.filter(([asked]) => asked === number)
      expect(both.map(([, status]) => status)).toEqual([303, 303])
      expect(new Set(both.map(([, , location]) => location)).size).toBe(1)
    }
    expect((await rowsOf(first.databaseFile)).toSorted()).toEqual(
      numbers.map((number) => submission(number).titel).toSorted(),
    )
    await Promise.all([first.stop(), second.stop()])
  })

  test('that two processes make at the same moment: both serve it', async () => {
    const first = startNode({ demo: false })
    const { dataDir } = await first.then(async (server) => {
      await server.stop()
      return server
    })
    for (const end of ['', '-wal', '-shm']) rmSync(join(dataDir, `schottenmelder.db${end}`), { force: true })
    const both = await Promise.all([startNode({ demo: false, dataDir }), startNode({ demo: false, dataDir })])
    for (const { baseURL } of both) expect((await fetch(`${baseURL}/readyz`)).status).toBe(200)
    await Promise.all(both.map((server) => server.stop()))
  })

  test('with a schema that cannot be brought forward: the server does not start, and says so', async () => {
    const server = await startNode({ demo: false })
    await server.stop()
    const client = createClient({ url: `file:${server.databaseFile}` })
    // As if the newest migration had not run, while one of its tables is in the way.
    await client.execute(
      'delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)',
    )
    const before = await client.execute('select sql from sqlite_master order by name')
    await expect(startNode({ demo: false, dataDir: server.dataDir })).rejects.toThrow(
      /De database kon niet naar deze versie[\s\S]*Hij is gebleven zoals hij was/,
    )
    const after = await client.execute('select sql from sqlite_master order by name')
    client.close()
    expect(after.rows).toEqual(before.rows)
    expect(readFileSync(join(server.dataDir, 'secret'), 'utf8')).not.toBe('')
  })
})
