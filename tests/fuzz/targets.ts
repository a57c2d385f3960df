import { Hono } from 'hono'
import { mayUse, permissions } from '../../src/core/permission.ts'
import { type Field, formsOf, linksOf } from './forms.ts'
import type { Episode } from './episode.ts'
import type { Visit, Who, World } from './world.ts'
import { unlinked } from './unlinked-targets.ts'

/** Something to ask for: an address that is there, what to send along, and as whom. */
export type Target = {
  route: string
  method: string
  path: string
  fields: Field[]
  as: Who
  json?: boolean
  /** Sent along besides; a cookie is added to that of who asks. */
  headers?: Record<string, string>
}

const beginnings: [string, Who][] = [
  ['/', 'bezoeker'],
  ['/api', 'bezoeker'],
  ['/data', 'bezoeker'],
  ['/melden', 'bezoeker'],
  ['/volg/kwijt', 'bezoeker'],
  ['/beheer', 'moderator'],
  ['/beheer', 'beheerder'],
  ['/instantie', 'instantie'],
]

/** Which row of the table of permissions an address belongs to. */
function routeFinder() {
  const app = new Hono()
  // The first that fits answers: what names something only after what is written out.
  const named = (path: string) => path.split(':').length * 2 - (path.includes('{') ? 1 : 0)
  const rows = Object.entries(permissions).toSorted(([a], [b]) => named(a) - named(b))
  for (const [path, methods] of rows)
    for (const method of Object.keys(methods))
      app.on(method === 'ALL' ? 'PURGE' : method, path, (c) => c.text(path))
  return async (method: string, path: string): Promise<string | null> => {
    const answer = await app.request(`http://x${path}`, { method: method === 'ALL' ? 'PURGE' : method })
    return answer.ok ? answer.text() : null
  }
}

const pathOf = (address: string) => address.split('?', 1)[0] ?? ''

const queryFields = (address: string): Field[] =>
  [...new URLSearchParams(address.slice(pathOf(address).length))].map(([name, value]) => ({
    name,
    value,
    kind: 'text',
    options: [],
  }))

const mostAlike = 12

/** Everything that the pages of a register lead to and let one send, and what no page leads to. */
export async function targetsIn(world: World, { makeApp, publicUrl }: Episode): Promise<Target[]> {
  const app = makeApp()
  const routeOf = routeFinder()
  const targets: Target[] = []
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  const whoHas = (cookie = ''): Who =>
    (['moderator', 'beheerder', 'instantie'] as const).find((who) => world.cookies[who] === cookie) ??
    'bezoeker'
  const add = async (method: string, address: string, fields: Field[], as: Who) => {
    const path = pathOf(address)
    const route = await routeOf(method, path)
    const names = [...fields, ...queryFields(address)].map(({ name }) => name).join()
    const key = `${method} ${route} ${as}`
    // Who may not come in is let ask too, now and then, but not as the one who this is for.
    if (
      route === null ||
      !mayUse(as, method, route) ||
      seen.has(`${key} ${path} ${names}`) ||
      (counts.get(key) ?? 0) >= mostAlike
    )
      return
    seen.add(`${key} ${path} ${names}`)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    targets.push({
      route,
      method,
      path: method === 'GET' ? path : address,
      fields: [...queryFields(method === 'GET' ? address : ''), ...fields],
      as,
    })
  }
  const queue: (Visit & { linked?: boolean })[] = [
    ...world.visits,
    ...beginnings.map(([path, who]) => ({ path, cookie: world.cookies[who] })),
  ]
  const opened = new Map<string, number>()
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    const { path, cookie = '', linked } = visit
    const route = `${await routeOf('GET', pathOf(path))} ${cookie}`
    const times = opened.get(route) ?? 0
    if (linked && times >= 2) continue
    opened.set(route, times + 1)
    const as = whoHas(cookie)
    await add('GET', path, [], as)
    const answer = await app.request(`${publicUrl}${path}`, { headers: cookie ? { Cookie: cookie } : {} })
    if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue
    const html = await answer.text()
    for (const { method, action, fields } of formsOf(html, path)) await add(method, action, fields, as)
    for (const link of linksOf(html)) queue.push({ path: link, cookie, linked: true })
  }
  return [...targets, ...unlinked(targets, world.calls)]
}
