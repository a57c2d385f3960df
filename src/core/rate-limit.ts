/**
 * How many requests a minute one network may make, in three sizes: on Workers each is a binding in wrangler.toml,
 * because there the number cannot be given with the request.
 */
export const burstSizes = { few: 10, some: 30, many: 300 } as const
export type BurstSize = keyof typeof burstSizes

export const burstSeconds = 60

/** Takes one request from what a key may do this minute; how many seconds to wait, 0 when it may go through. */
export type Bursts = (size: BurstSize, key: string) => Promise<number>

type Limit = {
  burst: BurstSize
  /** Together on one day; null where only the burst counts, so that reading writes nothing. */
  day: number | null
  why: string
}

/** The one table of limits. A network can be a whole hospital: what people do fits in easily, a flood does not. */
export const limits = {
  report: {
    burst: 'some',
    day: 300,
    why: 'Thirty colleagues at a training report in the same quarter of an hour, each with a correction or two. Moderators cannot look at more than a few hundred a day.',
  },
  suggestion: {
    burst: 'many',
    day: null,
    why: 'Asked while somebody types, a few times a minute each. Stores nothing, but costs processor time.',
  },
  endorsement: {
    burst: 'some',
    day: 300,
    why: 'One press by many who read the same page; not so many that one network makes a pattern.',
  },
  message: {
    burst: 'some',
    day: 300,
    why: 'What who holds a private link sends back. Each may lead to a mail.',
  },
  notice: {
    burst: 'few',
    day: 60,
    why: 'Each has a term to be looked at. A flood would hide the one that matters.',
  },
  'sign-in': {
    burst: 'some',
    day: 300,
    why: 'Passkeys take two requests. Guessing is hopeless already; this keeps mailboxes quiet.',
  },
  export: {
    burst: 'some',
    day: null,
    why: 'All six kinds of file for a few selections. Each reads the whole selection.',
  },
  search: {
    burst: 'many',
    day: null,
    why: 'Twenty colleagues who each search and filter as fast as they read.',
  },
} as const satisfies Record<string, Limit>

export type LimitedAction = keyof typeof limits

/**
 * The action behind each route that is counted; null for what is never refused: signing out, and the stop of a mail
 * service, which comes for many people from few addresses. Every POST that is open to visitors stands here (a test).
 */
export const limitedRoutes: Readonly<Record<string, LimitedAction | null>> = {
  'POST /melden': 'report',
  'POST /api/v1/meldingen': 'report',
  'POST /melden/suggesties': 'suggestion',
  'POST /melden/persoonsgegevens': 'suggestion',
  'POST /klopt-dit-niet': 'notice',
  'POST /volg/:token/aanvullingen': 'message',
  'POST /volg/:token/antwoorden': 'message',
  'POST /volg/:token/akkoorden': 'message',
  'POST /volg/:token/correcties': 'message',
  'POST /volg/:token/intrekking': 'message',
  'POST /volg/:token/contact': 'message',
  'POST /volg/:token/contact/verwijdering': 'message',
  'POST /volg/:token/oplossing': 'message',
  'POST /volg/kwijt': 'message',
  'POST /casussen/:nummer{[1-9][0-9]{0,8}}/wij-ook': 'endorsement',
  'POST /knelpunten/:adres{[a-z0-9-]+}/wij-ook': 'endorsement',
  'POST /wij-ook/:token/antwoorden': 'message',
  'POST /wij-ook/:token/intrekking': 'message',
  'POST /wij-ook/:token/contact/verwijdering': 'message',
  'POST /post/bevestigen/:token': 'message',
  'POST /post/openen/:token': 'message',
  'POST /post/stop/:token': null,
  'POST /aanmelden': 'sign-in',
  'POST /aanmelden/:token': 'sign-in',
  'POST /afmelden': null,
  'POST /auth/passkey/verify-registration': 'sign-in',
  'POST /auth/passkey/verify-authentication': 'sign-in',
  'GET /auth/passkey/generate-register-options': 'sign-in',
  'GET /auth/passkey/generate-authenticate-options': 'sign-in',
  'GET /casussen.csv': 'export',
  'GET /casussen-excel.csv': 'export',
  'GET /casussen.xlsx': 'export',
  'GET /casussen.json': 'export',
  'GET /casussen.jsonl': 'export',
  'GET /casussen.atom': 'export',
  'GET /data/momentopnamen/:bestand': 'export',
}

/** Pages that are cheap to open, and dearer with words to look for. */
const searchedRoutes = ['/casussen', '/api/v1/casussen']

type Asked = { method: string; route: string; searching: boolean }

/** What a request counts as; null when it is not counted. A HEAD costs what its GET costs. */
export function limitedAction({ method, route, searching }: Asked): LimitedAction | null {
  const as = method === 'HEAD' ? 'GET' : method
  if (as === 'GET' && searching && searchedRoutes.includes(route)) return 'search'
  return limitedRoutes[`${as} ${route}`] ?? null
}

const dayMs = 86_400_000

/** The day that a counter is for, and when it is forgotten: counters live from midnight to midnight, UTC. */
export function limitDay(now: Date): { name: string; ends: Date } {
  const name = now.toISOString().slice(0, 10)
  return { name, ends: new Date(Date.parse(name) + dayMs) }
}

export const secondsUntil = (moment: Date, now: Date): number =>
  Math.max(1, Math.ceil((moment.getTime() - now.getTime()) / 1000))
