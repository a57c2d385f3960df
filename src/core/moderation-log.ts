import { type NoticeGround, noticeGrounds, type NoticeOutcome, noticeOutcomes } from './settlement.ts'
import type { AuditEvent } from './audit-event.ts'
import { isDay, nextDay, startOf } from './day.ts'
import { type Day, dayOf } from './working-days.ts'

/** What the public moderation log says of one thing that was done: never a text, a person or an hour. */
export type LogEntry =
  | { action: 'afgewezen'; ground: 'individueel_geschil' | 'buiten_bereik' }
  /** Without a casus when it never had one of its own. */
  | { action: 'samengevoegd' | 'samenvoeging_ongedaan'; casus: number | null; withCase: number }
  | { action: 'verborgen' | 'hersteld' | 'ingetrokken' | 'gewist'; casus: number }
  | { action: 'gecorrigeerd'; casus: number; ground: NoticeGround | null }
  | { action: 'opmerking'; casus: number; outcome: NoticeOutcome; ground: NoticeGround | null }
  | { action: 'opmerking'; page: string; outcome: NoticeOutcome }

export type LogEvent = Pick<AuditEvent, 'kind' | 'at' | 'details'>

const among = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find((one) => one === value) ?? null

/** The outcomes that are a no. */
export const rejections = ['individueel_geschil', 'buiten_bereik'] as const

/** The kinds of events that may have a line in the log. */
export const loggedKinds = [
  'beslist',
  'samengevoegd',
  'samenvoeging_ongedaan',
  'casus_verborgen',
  'casus_hersteld',
  'casus_gecorrigeerd',
  'klopt_niet_afgehandeld',
  'melding_ingetrokken',
  'melding_gewist',
] as const satisfies readonly AuditEvent['kind'][]

/** Reads one event for the log; null for what is nobody's business but the reporter's. */
export function logEntry({ kind, details }: LogEvent): LogEntry | null {
  const casus = numberIn(details, 'casus')
  const ground = among(noticeGrounds, details['grond'])
  if (kind === 'beslist') {
    const rejected = among(rejections, details['uitkomst'])
    return rejected && { action: 'afgewezen', ground: rejected }
  }
  if (kind === 'klopt_niet_afgehandeld') return settledEntry(details, casus, ground)
  if (kind === 'samengevoegd' || kind === 'samenvoeging_ongedaan') {
    const withCase = numberIn(details, 'metCasus')
    // Without a number the other one is not public: a count-only melding must not show up here.
    return withCase === null ? null : { action: kind, casus, withCase }
  }
  if (casus === null) return null
  if (kind === 'casus_gecorrigeerd') return { action: 'gecorrigeerd', casus, ground }
  const action = plainActions[kind]
  return action ? { action, casus } : null
}

const plainActions: Partial<Record<AuditEvent['kind'], 'verborgen' | 'hersteld' | 'ingetrokken' | 'gewist'>> =
  {
    casus_verborgen: 'verborgen',
    casus_hersteld: 'hersteld',
    melding_ingetrokken: 'ingetrokken',
    melding_gewist: 'gewist',
  }

const numberIn = (details: LogEvent['details'], key: string): number | null => {
  const value = details[key]
  return typeof value === 'number' ? value : null
}

function settledEntry(
  details: LogEvent['details'],
  casus: number | null,
  ground: NoticeGround | null,
): LogEntry | null {
  const outcome = among(noticeOutcomes, details['uitkomst'])
  const page = details['pagina']
  if (outcome === null) return null
  if (casus === null) return typeof page === 'string' ? { action: 'opmerking', page, outcome } : null
  // What a correction or a restoration does to the casus has an event, and so a line, of its own.
  if (outcome === 'gecorrigeerd' || outcome === 'hersteld') return null
  return { action: 'opmerking', casus, outcome, ground }
}

export type LogDay = { day: Day; entries: { entry: LogEntry; count: number }[] }

/**
 * The log by day, newest first. Within a day the order says nothing about the hour, and the same line twice
 * becomes one with a number.
 */
export function logDays(events: readonly LogEvent[]): LogDay[] {
  const days = new Map<Day, Map<string, { entry: LogEntry; count: number }>>()
  for (const event of events) {
    const entry = logEntry(event)
    if (entry === null) continue
    const day = dayOf(event.at)
    const lines = days.get(day) ?? new Map<string, { entry: LogEntry; count: number }>()
    const key = JSON.stringify(entry)
    lines.set(key, { entry, count: (lines.get(key)?.count ?? 0) + 1 })
    days.set(day, lines)
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, lines]) => ({ day, entries: inOrder([...lines.values()]) }))
}

const actions: readonly LogEntry['action'][] = [
  'afgewezen',
  'samengevoegd',
  'samenvoeging_ongedaan',
  'verborgen',
  'gecorrigeerd',
  'hersteld',
  'opmerking',
  'ingetrokken',
  'gewist',
]

// By casus, then in the order in which things usually go; never in the order in which they went.
const numberOf = (entry: LogEntry) => ('casus' in entry ? (entry.casus ?? 0) : 0)

const inOrder = (lines: LogDay['entries']) =>
  lines.toSorted(
    ({ entry: a }, { entry: b }) =>
      numberOf(a) - numberOf(b) ||
      actions.indexOf(a.action) - actions.indexOf(b.action) ||
      (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  )

/** One page of the log or of the day heads: whole days, before or after a day. */
export type DayPage = { before: Day | null; after: Day | null; size: number }

/** The page that a URL asks for: `voor` goes to older days, `na` to newer ones. */
export function parseDayPage(query: Record<string, string | undefined>, size: number): DayPage {
  const given = (key: string) => {
    const day = query[key] ?? ''
    return isDay(day) ? day : null
  }
  const before = given('voor')
  return { before, after: before === null ? given('na') : null, size }
}

/** The moments between which a page of days may lie. */
export const momentsOf = ({ before, after }: DayPage): { from: Date | null; until: Date | null } => ({
  from: after === null ? null : startOf(nextDay(after)),
  until: before === null ? null : startOf(before),
})

/**
 * The whole days among events that were asked for in order, one more than fit. The day that is cut through is named
 * and waits for the next page.
 */
export function wholeDays<T extends { at: Date }>(found: T[], size: number): { kept: T[]; cut: Day | null } {
  const edge = found[size]
  if (!edge) return { kept: found, cut: null }
  const cut = dayOf(edge.at)
  return { kept: found.filter(({ at }) => dayOf(at) !== cut), cut }
}
