import { and, asc, desc, eq, exists, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  type DayPage,
  type LogDay,
  type LogEvent,
  logDays,
  loggedKinds,
  momentsOf,
  rejections,
  wholeDays,
} from '../src/core/moderation-log.ts'
import { nextDay, startOf } from '../src/core/day.ts'
import type { Database } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { reports } from './schema/reports.ts'

export type LogPage = { days: LogDay[]; newer: string | null; older: string | null }

// A day with more than this is cut off; it would be a page that nobody reads to its end.
const mostEvents = 5000

const earlier = alias(auditEvents, 'earlier')

/** The public case a merge was with. Undoing it need not say so again: the merge before it does. */
const withCase = (db: Database) =>
  sql<number | null>`coalesce(json_extract(${auditEvents.details}, '$.metCasus'), ${db.orm
    .select({ number: sql`json_extract(${earlier.details}, '$.metCasus')` })
    .from(earlier)
    .where(
      and(
        eq(earlier.subject, auditEvents.subject),
        eq(earlier.kind, 'samengevoegd'),
        lt(earlier.seq, auditEvents.seq),
      ),
    )
    .orderBy(desc(earlier.seq))
    .limit(1)})`

/**
 * Which events the public may know of. Count-only meldingen are out by their own visibility, and out as the other
 * half of a merge because they have no case number; they do not even take up room on a page.
 */
function isPublic(db: Database): SQL | undefined {
  const detail = (key: string) => sql`json_extract(${auditEvents.details}, ${`$.${key}`})`
  const ofOpenReport = exists(
    db.orm
      .select({ one: sql`1` })
      .from(reports)
      .where(and(eq(reports.id, sql`substr(${auditEvents.subject}, 9)`), eq(reports.visibility, 'openbaar'))),
  )
  const isMerge = inArray(auditEvents.kind, ['samengevoegd', 'samenvoeging_ongedaan'])
  return and(
    inArray(auditEvents.kind, [...loggedKinds]),
    or(
      sql`${auditEvents.subject} like 'pagina:%'`,
      and(sql`${auditEvents.subject} like 'melding:%'`, ofOpenReport),
    ),
    sql`case ${auditEvents.kind}
      when 'beslist' then ${inArray(detail('uitkomst'), [...rejections])}
      when 'klopt_niet_afgehandeld' then true
      when 'samengevoegd' then true
      when 'samenvoeging_ongedaan' then true
      else ${detail('casus')} is not null end`,
    sql`(not ${isMerge} or ${withCase(db)} is not null)`,
  )
}

const between = (from: Date | null | undefined, until: Date | null | undefined) =>
  and(from ? gte(auditEvents.at, from) : undefined, until ? lt(auditEvents.at, until) : undefined)

/** One page of the public log: whole days, by keyset on the day. One round trip, but for a day that fills a page. */
export async function readModerationLog(db: Database, page: DayPage): Promise<LogPage> {
  const backwards = page.after !== null
  const found = await readEvents(db, { ...momentsOf(page), backwards, limit: page.size + 1 })
  const { kept, cut } = wholeDays(found, page.size)
  const fills = cut !== null && kept.length === 0
  const days = logDays(fills ? await readDay(db, cut) : kept)
  const first = days[0]?.day ?? null
  const last = days.at(-1)?.day ?? null
  return {
    days,
    newer: backwards ? (cut === null ? null : first) : page.before === null ? null : first,
    older: backwards || cut !== null ? last : null,
  }
}

const readDay = (db: Database, day: string) =>
  readEvents(db, { from: startOf(day), until: startOf(nextDay(day)), backwards: false, limit: mostEvents })

type Stretch = { from: Date | null; until: Date | null; backwards: boolean; limit: number }

async function readEvents(db: Database, { from, until, backwards, limit }: Stretch): Promise<LogEvent[]> {
  const rows = await db.orm
    .select({
      kind: auditEvents.kind,
      at: auditEvents.at,
      details: auditEvents.details,
      withCase: withCase(db),
    })
    .from(auditEvents)
    .where(and(between(from, until), isPublic(db)))
    .orderBy(backwards ? asc(auditEvents.at) : desc(auditEvents.at))
    .limit(limit)
  return rows.map(({ withCase: other, details, ...event }) => ({
    ...event,
    details: other === null ? details : { ...details, metCasus: other },
  }))
}
