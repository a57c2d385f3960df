import { findAccountByEmail } from '../../db/accounts.ts'
import { createAuth, mintSignInToken } from '../../db/auth.ts'
import { findReport } from '../../db/reports.ts'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { createApp } from '../../src/app.ts'
import { memoryBursts } from '../../src/bursts.ts'
import type { AccountRole } from '../../src/core/account.ts'
import { invite } from '../../src/invite.ts'
import { sha256 } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import type { Services } from '../../src/services.ts'
import { type Fields, published } from './cast.ts'
import { testClock } from './clock.ts'
import { classify, type Contents, freshDatabase, keys, secret } from './database.ts'

const assets = {
  styles: '/static/styles.0a1b2c3d.css',
  htmx: '/static/htmx.0a1b2c3d.js',
  app: '/static/app.0a1b2c3d.js',
  passkey: '/static/passkey.0a1b2c3d.js',
  font: '/static/font.0a1b2c3d.woff2',
  icon: '/static/icon.0a1b2c3d.svg',
}

export const localUrl = 'http://localhost:8787'

type Send = { cookie?: string; headers?: Record<string, string> }

export const encode = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString()

export type TestApp = Awaited<ReturnType<typeof freshApp>>

/** The whole application on a database of its own, with a clock that the test moves. */
export async function freshApp(
  { data = 'taxonomy', publicUrl = localUrl }: { data?: Contents; publicUrl?: string } = {},
  changes: Partial<Services> = {},
) {
  const db = await freshDatabase(data)
  const clock = testClock()
  const log: string[] = []
  const services: Services = {
    config: {
      publicUrl,
      databaseUrl: '',
      databaseAuthToken: undefined,
      secret,
      demo: data === 'demo',
      smtp: null,
      contact: 'contact@voorbeeld.nl',
      sourceUrl: null,
      contactMonths: 6,
      originalDays: 90,
      rejectedDays: 365,
      noticeDays: 365,
      operator: null,
      demoNow: null,
      limits: false,
      trustedProxy: null,
      requestLog: false,
      passkeyRequired: new URL(publicUrl).hostname !== 'localhost',
      metricsToken: null,
    },
    auth: createAuth(db, { publicUrl, secret: keys.session, log: (line) => log.push(line) }),
    bursts: memoryBursts(clock.now),
    now: clock.now,
    newId: () => crypto.randomUUID(),
    log: (line) => log.push(line),
    db,
    keys,
    taxonomy,
    classify,
    assets,
    ...changes,
  }
  const app = createApp(services)
  const request = async (
    method: string,
    path: string,
    body: string | null,
    headers: Record<string, string>,
  ) => app.request(`${publicUrl}${path}`, { method, headers, body })
  const cookieHeader = (cookie: string | undefined): Record<string, string> =>
    cookie ? { Cookie: cookie } : {}

  const get = (path: string, { cookie, headers }: Send = {}) =>
    request('GET', path, null, { ...cookieHeader(cookie), ...headers })
  /** A form as the site's own pages send it. */
  const post = (path: string, fields: Fields = {}, { cookie, headers }: Send = {}) =>
    request('POST', path, encode(fields), {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: new URL(publicUrl).origin,
      ...cookieHeader(cookie),
      ...headers,
    })
  const postJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request('POST', path, typeof body === 'string' ? body : JSON.stringify(body), {
      'Content-Type': 'application/json',
      ...headers,
    })
  return { app, services, db, clock, log, request, get, post, postJson }
}

/** The path of a fresh one-time link for a (new) account. */
export async function signInPath(t: TestApp, role: AccountRole, name = 'mo'): Promise<string> {
  const link = await invite(t.services, { role, email: `${name}@voorbeeld.nl` })
  return link.slice(t.services.config.publicUrl.length)
}

/** Signs somebody in, who may be signed in elsewhere too; the answer is the cookie to send along. */
export async function signIn(t: TestApp, role: AccountRole = 'moderator', name = 'mo'): Promise<string> {
  const email = `${name}@voorbeeld.nl`
  const known = (await findAccountByEmail(t.db, email))?.account
  const path =
    known?.role === role && !known.endedAt
      ? paths.signInLink(await mintSignInToken(t.services.auth, email))
      : await signInPath(t, role, name)
  const answer = await t.post(path)
  const [cookie] = answer.headers.getSetCookie()
  if (answer.status !== 303 || !cookie) throw new Error(`signing in failed with ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}

/** Sends a melding and gives the token of its private page, and its id. */
export async function sendReport(t: TestApp, fields: Fields, key: string = crypto.randomUUID()) {
  const answer = await t.post(paths.report, { ...fields, sleutel: key })
  const token = /^\/volg\/(.+)$/.exec(answer.headers.get('Location') ?? '')?.[1]
  if (answer.status !== 303 || !token) throw new Error(`the melding was answered with ${answer.status}`)
  return { token, id: (await reportOf(t, token)).report.id }
}

/** What is stored of the melding behind a private link. */
export async function reportOf({ db }: TestApp, token: string) {
  const found = await findReport(db, { linkHash: await sha256(token) })
  if (!found) throw new Error('there is no melding behind this link')
  return found
}

/** A moderator decides about a melding that nobody touched yet. */
export const decideOn = (t: TestApp, id: string, fields: Fields, cookie: string) =>
  t.post(paths.decisions(id), { ...published, versie: '1', ...fields }, { cookie })
