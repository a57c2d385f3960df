import { Hono } from 'hono'
import { inspectRoutes } from 'hono/dev'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AccountRole, accountRoles } from '../../src/core/account.ts'
import { mayUse, permissions } from '../../src/core/permission.ts'
import { type Role, roles } from '../../src/core/role.ts'
import { requirePermission } from '../../src/http/access.tsx'
import { paths } from '../../src/paths.ts'
import type { Env } from '../../src/services.ts'
import { freshApp, localUrl, signIn, type TestApp } from '../support/app.ts'

let t: TestApp
const cookies = new Map<string, string>()

/** A page that is not there, in the same part of the site. */
const nowhereNear = (path: string) =>
  path.startsWith('/instantie') ? '/instantie/bestaat-niet' : '/beheer/bestaat-niet'

beforeAll(async () => {
  t = await freshApp()
  for (const role of accountRoles) cookies.set(role, await signIn(t, role, role))
  const beheerder = cookies.get('beheerder') ?? ''
  cookies.set('ended', await signIn(t, 'beheerder', 'weg'))
  const [row] = (await t.db.client.execute("select id from accounts where email = 'weg@voorbeeld.nl'")).rows
  const answer = await t.post(paths.accountEnd(String(row?.['id'])), {}, { cookie: beheerder })
  if (answer.status !== 303) throw new Error(`ending the account was answered with ${answer.status}`)
})

/** Every route the app has, whatever file it is in; what `use` adds only passes on, and does not answer. */
const routesOf = (app: TestApp['app']) =>
  inspectRoutes(app).filter(({ method, isMiddleware }) => method !== 'ALL' || !isMiddleware)

/** An address that the pattern matches, for something that does not exist. */
const example = (pattern: string) =>
  pattern.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => (name === 'nummer' ? '999999999' : 'onbekend'))

async function bytes(answer: Response | Promise<Response>) {
  const { status, headers, text } = await Promise.resolve(answer).then(async (given) => ({
    status: given.status,
    headers: Object.fromEntries(given.headers),
    text: await given.text(),
  }))
  return { status, headers, text }
}

const form = { Origin: localUrl, 'Content-Type': 'application/x-www-form-urlencoded' }

const ask = (method: string, path: string, who: string) => {
  const cookie = cookies.get(who)
  const reads = method === 'GET' || method === 'HEAD'
  return t.request(method, path, reads ? null : '', {
    ...(cookie ? { Cookie: cookie } : {}),
    ...(reads ? {} : form),
  })
}

describe('the table and the app', () => {
  test('every route of the app is in the table of permissions', () => {
    const missing = routesOf(t.app).filter(({ method, path }) => permissions[path]?.[method] === undefined)
    expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })

  test('every row of the table is a route of the app', () => {
    const known = new Set(routesOf(t.app).map(({ method, path }) => `${method} ${path}`))
    const rows = Object.entries(permissions).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(rows.filter((row) => !known.has(row))).toEqual([])
  })

  test('a route that is not in the table is closed to everyone', async () => {
    const app = probe(['GET /geheim', 'GET /beheer/geheim'])
    for (const role of roles) {
      expect((await app.request('/geheim', { headers: { role } })).status).toBe(404)
      expect((await app.request('/beheer/geheim', { headers: { role } })).status).not.toBe(200)
    }
  })

  test('each role gets in exactly where the table says', async () => {
    const rows = routesOf(t.app).map(({ method, path }) => ({ method, path }))
    const app = probe(rows.map(({ method, path }) => `${method} ${path}`))
    for (const { method, path } of rows) {
      for (const role of roles) {
        const send = method === 'ALL' ? 'OPTIONS' : method
        const answer = await app.request(example(path), { method: send, headers: { role } })
        const inside = (await answer.text()) === 'in'
        expect([method, path, role, inside]).toEqual([method, path, role, mayUse(role, method, path)])
      }
    }
  })
})

/** The same door and table, with nothing behind the routes: whoever gets in reads "in". */
function probe(routes: string[]) {
  const app = new Hono<Env>()
  const accountFor = (role: Role) => {
    const known: AccountRole | undefined = accountRoles.find((one) => one === role)
    return known
      ? {
          id: 'x',
          name: 'X',
          email: 'x@voorbeeld.nl',
          role: known,
          organisation: null,
          organisationKey: null,
          hasPasskey: true,
        }
      : null
  }
  app.use(async (c, next) => {
    c.set('account', accountFor(roles.find((one) => one === c.req.header('role')) ?? 'bezoeker'))
    await next()
  })
  app.use(requirePermission(t.services))
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    if (method === 'ALL') app.all(path, (c) => c.text('in'))
    else app.on(method, path, (c) => c.text('in'))
  }
  return app
}

const closedTo = (role: Role) =>
  routesOf(t.app).filter(({ method, path }) => !mayUse(role, method, path) && permissions[path])

describe('not yours looks like does not exist', () => {
  test.each(accountRoles)('for a %s: the same 404, byte for byte', async (role) => {
    for (const { method, path } of closedTo(role)) {
      const given = await bytes(ask(method, example(path), role))
      expect(given, `${method} ${path}`).toEqual(await bytes(ask(method, nowhereNear(path), role)))
      expect(given.status).toBe(404)
    }
  })

  test('to a beheerder only what an instantie says itself is closed; to an instantie all of moderation', () => {
    expect(closedTo('moderator').length).toBeGreaterThan(8)
    const own = (role: Role) => closedTo(role).map(({ path }) => path)
    expect(own('beheerder').filter((path) => !path.startsWith('/instantie'))).toEqual([])
    expect(own('beheerder')).toHaveLength(5)
    const inBeheer = routesOf(t.app).filter(({ path }) => /^\/beheer(?!\/account(\/|$))/.test(path))
    expect(own('instantie')).toEqual(expect.arrayContaining(inBeheer.map(({ path }) => path)))
    expect(inBeheer.length).toBeGreaterThan(40)
  })

  test.each([['bezoeker'], ['ended']])('for a %s: the same way to sign in, byte for byte', async (who) => {
    for (const { method, path } of closedTo('bezoeker')) {
      const given = await bytes(ask(method, example(path), who))
      expect(given, `${method} ${path}`).toEqual(await bytes(ask(method, nowhereNear(path), who)))
      expect(given.status).toBe(method === 'GET' ? 303 : 403)
    }
  })

  test('HEAD is asked for as GET is', async () => {
    expect((await ask('HEAD', paths.accounts, 'moderator')).status).toBe(404)
    expect((await ask('HEAD', paths.accounts, 'beheerder')).status).toBe(200)
    expect((await ask('HEAD', paths.accounts, 'bezoeker')).headers.get('Location')).toBe(paths.signIn)
  })

  test.each(['/%62eheer/accounts', '/beheer//accounts', '/beheer/accounts/', '/beheer/./accounts'])(
    'another spelling opens nothing: %s',
    async (path) => {
      expect((await ask('GET', path, 'moderator')).status).not.toBe(200)
      expect((await ask('GET', path, 'bezoeker')).status).not.toBe(200)
    },
  )
})

describe('what is yours is there', () => {
  test.each(accountRoles)('for a %s: every page without an id', async (role) => {
    const pages = routesOf(t.app).filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/beheer') && !path.includes(':'),
    )
    for (const { path } of pages.filter((page) => mayUse(role, 'GET', page.path))) {
      expect([path, (await ask('GET', path, role)).status]).toEqual([path, 200])
    }
  })

  test('an id that does not exist answers as a page that does not', async () => {
    for (const path of [paths.managedAccount('onbekend'), paths.passkey('onbekend')]) {
      const missing = await bytes(ask('GET', `${path}/bestaat-niet`, 'beheerder'))
      expect(await bytes(ask('GET', path, 'beheerder'))).toEqual(missing)
    }
  })
})
