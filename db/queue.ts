import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { firstLookBy, medianFirstLookDays } from '../src/core/first-look.ts'
import type { QueueFilter, QueueGroup } from '../src/core/queue-filter.ts'
import type { ReportKind, ReportState, Visibility } from '../src/core/report.ts'
import type { Database } from './client.ts'
import { accounts } from './schema/accounts.ts'
import { approvals, claims } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

export type QueueItem = {
  id: string
  reference: string
  kind: ReportKind
  visibility: Visibility
  state: ReportState
  title: string
  region: string
  receivedAt: Date
  firstLookAt: Date | null
  group: QueueGroup
  /** Who is at work on it right now. */
  claimedBy: string | null
}

export type Queue = {
  items: QueueItem[]
  counts: Record<QueueGroup, number>
  /** New ones that nobody looked at within the promised term. */
  late: number
  medianFirstLook: number | null
}

const open: ReportState[] = ['ontvangen', 'in_behandeling', 'vraag_gesteld']

const groupOf = sql<QueueGroup>`case
  when ${reports.state} = 'ontvangen' then 'nieuw'
  when ${reports.state} = 'vraag_gesteld' then 'wacht'
  when exists (select 1 from ${approvals} where ${approvals.reportId} = ${reports.id} and ${approvals.answer} is null)
    then 'wacht'
  else 'bezig' end`

const waiting = () => and(inArray(reports.state, open), isNull(reports.mergedInto))

type Asked = { filter: QueueFilter; accountId: string; now: Date; limit: number }

function matching({ filter, accountId, now }: Asked): SQL | undefined {
  const held = gt(claims.until, now)
  return and(
    waiting(),
    // Without a choice: what a moderator can do something about.
    filter.stand ? eq(groupOf, filter.stand) : ne(groupOf, 'wacht'),
    filter.soort ? sql`${reports.kind} = ${filter.soort}` : undefined,
    filter.openbaarheid ? sql`${reports.visibility} = ${filter.openbaarheid}` : undefined,
    filter.van === 'mij' ? and(eq(claims.accountId, accountId), held) : undefined,
    filter.van === 'niemand' ? or(isNull(claims.accountId), lt(claims.until, now)) : undefined,
  )
}

/** The meldingen that wait for a moderator, the oldest first, with the counts beside the filters; one round trip. */
export async function readQueue(db: Database, asked: Asked): Promise<Queue> {
  const { now, limit } = asked
  const [items, groups, late, looks] = await db.orm.batch([
    itemsQuery(db).where(matching(asked)).orderBy(asc(reports.receivedAt), asc(reports.id)).limit(limit),
    db.orm
      .select({ group: groupOf, count: sql<number>`count(*)` })
      .from(reports)
      .where(waiting())
      .groupBy(groupOf),
    lateReports(db, now),
    db.orm
      .select({ receivedAt: reports.receivedAt, firstLookAt: reports.firstLookAt })
      .from(reports)
      .where(isNotNull(reports.firstLookAt))
      .orderBy(desc(reports.firstLookAt))
      .limit(25),
  ])
  const count = (group: QueueGroup) => groups.find((row) => row.group === group)?.count ?? 0
  return {
    items: items.map(({ claimedUntil, claimedBy, ...item }) => ({
      ...item,
      claimedBy: claimedUntil !== null && claimedUntil > now ? claimedBy : null,
    })),
    counts: { nieuw: count('nieuw'), bezig: count('bezig'), wacht: count('wacht') },
    late: late[0]?.count ?? 0,
    medianFirstLook: medianFirstLookDays(
      looks.flatMap(({ receivedAt, firstLookAt }) => (firstLookAt ? [{ receivedAt, firstLookAt }] : [])),
    ),
  }
}

/** How many wait for a moderator, and since when the oldest does. */
export const openReports = (db: Database) =>
  db.orm
    .select({ waiting: sql<number>`count(*)`, oldest: sql<number | null>`min(${reports.receivedAt})` })
    .from(reports)
    .where(and(waiting(), ne(groupOf, 'wacht')))

/** New ones that nobody looked at within the promised term. */
export const lateReports = (db: Database, now: Date) =>
  db.orm
    .select({ count: sql<number>`count(*)` })
    .from(reports)
    .where(and(waiting(), isNull(reports.firstLookAt), lt(reports.receivedAt, lateBefore(now))))

const lateBefore = (now: Date) => new Date(2 * now.getTime() - firstLookBy(now).getTime())

const itemsQuery = (db: Database) =>
  db.orm
    .select({
      id: reports.id,
      reference: reports.reference,
      kind: reports.kind,
      visibility: reports.visibility,
      state: reports.state,
      title: reports.title,
      region: reports.region,
      receivedAt: reports.receivedAt,
      firstLookAt: reports.firstLookAt,
      group: groupOf,
      claimedBy: accounts.name,
      claimedUntil: claims.until,
    })
    .from(reports)
    .leftJoin(claims, eq(claims.reportId, reports.id))
    .leftJoin(accounts, eq(accounts.id, claims.accountId))
