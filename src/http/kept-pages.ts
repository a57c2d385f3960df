import type { MiddlewareHandler } from 'hono'
import { dayOf } from '../core/working-days.ts'
import type { Env } from '../services.ts'
import { acceptedEncoding } from './accepted-encoding.ts'

type Kept = {
  version: number
  day: string
  etag: string | null
  headers: [string, string][]
  body: Uint8Array<ArrayBuffer>
}

type Options = {
  /** The name of the cookie of a session: whoever has one gets a page of their own. */
  cookieName: string
  /** Which change of the public data was the last; one small query. */
  dataVersion: () => Promise<number>
  now: () => Date
  /** Whether answers are compressed further in: then a page is kept in each form that was asked for. */
  compresses: boolean
}

/** Together so many bytes; what was asked for longest ago goes first. */
const mostBytes = 32 * 1024 * 1024
const longestAddress = 500

/**
 * Keeps finished public pages in memory, each under its address and with the version of the data it was made of. It is
 * shown again only after a look at the version as it is now, so nothing stale is ever shown, whichever node wrote.
 * Only a route that says its version (`revalidate`) is kept. A new taxonomy is a new app, and so another memory.
 */
export function keepPages({ cookieName, dataVersion, now, compresses }: Options): MiddlewareHandler<Env> {
  const pages = new Map<string, Kept>()
  let bytes = 0
  const forget = (key: string) => {
    bytes -= pages.get(key)?.body.byteLength ?? 0
    pages.delete(key)
  }
  const keep = (key: string, kept: Kept) => {
    forget(key)
    pages.set(key, kept)
    bytes += kept.body.byteLength
    for (const oldest of pages.keys()) {
      if (bytes <= mostBytes) return
      forget(oldest)
    }
  }
  // Without a database the request goes on, and fails where an answer gets its headers.
  const current = () => dataVersion().catch(() => null)
  return async (c, next) => {
    const { raw } = c.req
    const cookies = raw.headers.get('Cookie')
    if (raw.method !== 'GET' || cookies?.includes(cookieName) || raw.url.length > longestAddress)
      return next()
    const encoding = compresses ? acceptedEncoding(c) : ''
    const key = `${encoding} ${keyOf(raw)}`
    const day = dayOf(now())
    const kept = pages.get(key)
    if (kept?.day === day && kept.version === (await current())) return again(raw, kept)
    await next()
    const version = c.get('dataVersion')
    if (version === undefined || c.res.status !== 200) return
    // What went out otherwise than its key says would be given to who cannot read it.
    if ((c.res.headers.get('Content-Encoding') ?? '') !== encoding) return
    const body = new Uint8Array(await c.res.arrayBuffer())
    c.res = new Response(body, c.res)
    const headers = [...c.res.headers]
    keep(key, { version, day, etag: c.res.headers.get('ETag'), headers, body })
  }
}

/** One spelling for one question: the order of parameters does not matter; a fragment or another type is another page. */
function keyOf({ url, headers }: Request): string {
  const kind = `${headers.get('HX-Request-Type') ?? ''} ${url.includes('/api/') ? headers.get('Accept') : ''}`
  const at = url.indexOf('?')
  if (at < 0) return `${kind} ${url}`
  const query = new URLSearchParams(url.slice(at))
  query.sort()
  return `${kind} ${url.slice(0, at)}?${query.toString()}`
}

function again({ headers: asked }: Request, { etag, headers, body }: Kept): Response {
  const known = asked.get('If-None-Match')
  if (etag === null || !(known === '*' || known?.includes(etag))) return new Response(body, { headers })
  return new Response(null, { status: 304, headers: headers.filter(([name]) => name !== 'content-type') })
}
