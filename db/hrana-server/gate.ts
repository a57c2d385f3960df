import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { HranaError } from './hrana-error.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1'])
const LOOPBACK_URL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Whoever reaches the server can run any SQL, so it never listens beyond this machine. */
export function requireLoopback(host: string): void {
  if (!LOOPBACK.has(host)) throw new Error(`The database server listens on loopback only, not on ${host}`)
}

/**
 * A web page in the developer's browser can send requests to loopback too. It cannot send this media type without
 * a preflight that is never answered, nor this Host when it comes by a name of its own.
 */
export function requireLocalClient(request: IncomingMessage): void {
  if (!LOOPBACK_URL.test(request.headers.host ?? '')) {
    throw new HranaError('HOST_FORBIDDEN', 'Only loopback names are served', 403)
  }
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') {
    throw new HranaError('MEDIA_TYPE', 'Send application/json', 415)
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()

export function requireToken(request: IncomingMessage, token: string | undefined): void {
  if (token === undefined) return
  const given = request.headers.authorization ?? ''
  if (!timingSafeEqual(digest(given), digest(`Bearer ${token}`))) {
    throw new HranaError('UNAUTHORIZED', 'The token is missing or wrong', 401)
  }
}
