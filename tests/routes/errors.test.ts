import { HTTPException } from 'hono/http-exception'
import { describe, expect, test } from 'vitest'
import { isUnreachable } from '../../src/http/unreachable.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport } from '../support/app.ts'
import { asJson, wilma } from '../support/cast.ts'
import { filledIn, textOf } from '../support/page.ts'

const internals = /sqlite|libsql|select |insert |drizzle|no such table|stack|node_modules|\.tsx?|Error:/i

describe('a fault of our own', () => {
  test('is a page that says what to do, without internals', async () => {
    const t = await freshApp()
    await t.db.client.execute('drop table case_domains')
    const answer = await t.get('/casussen')
    expect(answer.status).toBe(500)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const html = await answer.text()
    expect(textOf(html)).toContain('Er ging iets mis bij ons')
    expect(textOf(html)).not.toMatch(internals)
  })

  test('is logged with its cause', async () => {
    const t = await freshApp()
    await t.db.client.execute('drop table case_domains')
    await t.get('/casussen')
    expect(t.log).toHaveLength(1)
    expect(t.log[0]).toMatch(/^error GET .*case_domains/)
  })

  test.each(['report_labels', 'reports', 'audit_events'])(
    'while a melding comes in leaves nothing of it in the log: %s',
    async (table) => {
      const t = await freshApp()
      await t.db.client.execute('PRAGMA foreign_keys = off')
      await t.db.client.execute(`drop table ${table}`)
      const answer = await t.post(paths.report, { ...wilma, sleutel: 'sleutel-van-wilma-1' })
      expect(answer.status).toBe(500)
      expect(await answer.text()).not.toMatch(/ontbijt/i)
      expect(t.log.join('\n')).not.toMatch(/ontbijt|buurthuis|achterhoek|sleutel-van/i)
      expect(t.log).toHaveLength(1)
    },
  )

  test('while reading by a private link leaves neither link nor words in the log', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    await t.db.client.execute('drop table decisions')
    expect((await t.get(paths.followUp(token))).status).toBe(500)
    expect(t.log).toHaveLength(1)
    expect(t.log[0]).not.toContain(token)
    expect(t.log[0]).not.toMatch(/ontbijt/i)
  })

  test('with what was typed in its message is cut off there', async () => {
    const leak = new Error('Failed query: insert\nparams: Mevrouw Jansen')
    const t = await freshApp(
      {},
      {
        classify: () => {
          throw leak
        },
      },
    )
    expect((await t.post(paths.suggestions, { verhaal: wilma.verhaal })).status).toBe(500)
    expect(t.log).toEqual([
      expect.stringMatching(/^error POST Error: Failed query: insert \(request [\w-]{36}\)$/),
    ])
  })
})

test.each(['SQLITE_BUSY: database is locked', 'fetch failed', 'connect ECONNREFUSED 127.0.0.1:8080'])(
  'a database that is away for a moment is 503, not a fault: %s',
  async (message) => {
    const t = await freshApp(
      {},
      {
        classify: () => {
          throw new Error(message)
        },
      },
    )
    const answer = await t.post(paths.suggestions, { verhaal: wilma.verhaal })
    expect(answer.status).toBe(503)
    expect(textOf(await answer.text())).toContain('even niet bereikbaar')
  },
)

test('what a visitor does wrong is not logged', async () => {
  const t = await freshApp()
  await t.get('/nergens')
  await t.post(paths.report, {})
  await t.post(paths.report, { verhaal: 'x'.repeat(300_000) })
  await t.postJson('/api/v1/meldingen', '{')
  expect(t.log).toEqual([])
})

test.each([
  ['/nergens', 404, 'Deze pagina bestaat niet'],
  ['/casussen/', 404, 'Deze pagina bestaat niet'],
  ['/%E0%A4%A', 404, 'Deze pagina bestaat niet'],
  ['/volg/..%2F..%2Fetc', 404, 'Deze pagina bestaat niet'],
  ['/.env', 404, 'Deze pagina bestaat niet'],
])('%s: %i with a page that helps', async (path, status, title) => {
  const t = await freshApp()
  const answer = await t.get(path)
  expect(answer.status).toBe(status)
  const html = await answer.text()
  expect(textOf(html)).toContain(title)
  expect(html).toContain('href="/casussen"')
  expect(html).toContain('<meta name="robots" content="noindex"')
})

test.each<[409 | 422 | 410, string]>([
  [409, 'Er is tussendoor iets gewijzigd'],
  [410, 'Dit is er niet meer'],
  [422, 'Er klopt iets niet in wat je invulde'],
])('%i has a page that helps too', async (status, title) => {
  const t = await freshApp(
    {},
    {
      classify: () => {
        throw new HTTPException(status)
      },
    },
  )
  const answer = await t.post(paths.suggestions, { verhaal: wilma.verhaal })
  expect(answer.status).toBe(status)
  expect(textOf(await answer.text())).toContain(title)
})

describe('a melding that is sent while the database', () => {
  // Longer than what is left on a page.
  const typed = {
    ...wilma,
    verhaal: `${wilma.verhaal} <b>"zo" & zo</b>${' Niemand betaalt.'.repeat(250)}`,
    sleutel: 'sleutel-van-wilma-1',
  }
  type Spoil = [string, begin: string, end: string]

  // Of the connection: as the system would refuse it, and over again when it does not.
  test.each<Spoil>([
    ['is full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000'],
    ['may only be read', 'PRAGMA query_only = 1', 'PRAGMA query_only = 0'],
  ])('%s comes back whole, and is taken once when that is over', async (_, begin, end) => {
    const t = await freshApp()
    // Until not one page is left to write on.
    await t.db.client.execute('create table filler (text)')
    await t.db.client.execute(begin)
    for (let full = !begin.includes('max_page'); !full;)
      full = await t.db.client.execute('insert into filler values (zeroblob(2000))').then(
        () => false,
        () => true,
      )
    const refused = await t.post(paths.report, typed)
    const html = await refused.text()
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '60'])
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    expect(textOf(html)).toContain('We konden niet bewaren wat je stuurde')
    expect(textOf(html)).toContain(wilma.verhaal)
    expect(html).not.toContain('<b>"zo"')
    expect(html).not.toMatch(/sqlite|libsql|insert /i)
    expect((await t.get(paths.report)).status).toBe(200)
    expect(t.log.join()).not.toContain('ontbijt')
    await t.db.client.execute(end)
    const again = filledIn(html)
    const [first, second] = [await t.post(paths.report, again), await t.post(paths.report, again)]
    expect([first.status, first.headers.get('Location')]).toEqual([303, second.headers.get('Location')])
    const { rows } = await t.db.client.execute('select story from reports')
    expect(rows.map((row) => row['story'])).toEqual([typed.verhaal])
  })

  test('is away, by a program, is a problem', async () => {
    const t = await freshApp()
    await t.db.client.execute('PRAGMA query_only = 1')
    const answer = await t.postJson('/api/v1/meldingen', asJson(wilma), {
      'Idempotency-Key': 'sleutel-van-wilma-1',
    })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([503, 'application/problem+json'])
  })
})

test.each([
  [new Error('fetch failed'), true],
  [Object.assign(new Error('read'), { code: 'ECONNRESET' }), true],
  [new Error('Failed query: insert\nparams: fetch failed', { cause: new Error('SQLITE_FULL: disk') }), true],
  [new Error('Failed query: insert\nparams: fetch failed'), false],
  [new Error('SERVER_ERROR: Server returned HTTP status 502'), true],
  [new DOMException('The operation was aborted due to timeout', 'TimeoutError'), true],
  [new Error('UNIQUE constraint failed'), false],
  [new Error('no such table: reports'), false],
  ['fetch failed', false],
])('whether the database is away: %s', (error, expected) => {
  expect(isUnreachable(error)).toBe(expected)
})
