import { and, asc, desc, eq, gte, like, lt, lte, notLike, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  type DayEnd,
  type DayHead,
  daysToSeal,
  headRealms,
  type HeadRealm,
  headText,
} from '../src/core/audit-head.ts'
import { nextDay, startOf } from '../src/core/day.ts'
import { type DayPage } from '../src/core/moderation-log.ts'
import { type Day, dayOf } from '../src/core/working-days.ts'
import { base64url, hmac } from '../src/keys.ts'
import { type Database, isTaken, type Statement, write } from './client.ts'
import { auditEvents, auditHeads } from './schema/audit-events.ts'

/** The key of a head: the day alone for the public one, which is the only one that is ever shown. */
export const headKey = (day: Day, realm: HeadRealm): string =>
  realm === 'openbaar' ? day : `${day} ${realm}`

const known = alias(auditEvents, 'known')
const first = alias(auditEvents, 'first')

/**
 * Which head an event belongs to, by what the history itself said up to then: a column of the melding may change
 * later, and a sealed day must not change with it.
 */
const realmOf = (db: Database) => sql<HeadRealm>`case
  when ${auditEvents.subject} not like 'melding:%' and ${auditEvents.subject} not like 'knelpunt:%'
    and ${auditEvents.subject} not like 'wij_ook:%' then 'openbaar'
  when ${db.orm
    .select({ demo: sql`json_extract(${first.details}, '$.voorbeeld')` })
    .from(first)
    .where(and(eq(first.subject, auditEvents.subject), eq(first.seq, 1)))} then 'voorbeeld'
  when ${db.orm
    .select({ visibility: sql`json_extract(${known.details}, '$.openbaarheid')` })
    .from(known)
    .where(
      and(
        eq(known.subject, auditEvents.subject),
        lte(known.seq, auditEvents.seq),
        sql`json_extract(${known.details}, '$.openbaarheid') is not null`,
      ),
    )
    .orderBy(desc(known.seq))
    .limit(1)} = 'meetellen' then 'meetellen'
  else 'openbaar' end`

// The mac of the row with the highest seq: SQLite takes bare columns from the row that max() found.
const dayQuery = (db: Database, day: Day) =>
  db.orm
    .select({
      realm: realmOf(db).as('realm'),
      subject: auditEvents.subject,
      seq: sql<number>`max(${auditEvents.seq})`,
      mac: auditEvents.mac,
      events: sql<number>`count(*)`,
    })
    .from(auditEvents)
    .where(and(gte(auditEvents.at, startOf(day)), lt(auditEvents.at, startOf(nextDay(day)))))
    .groupBy(auditEvents.subject, sql`realm`)
    .orderBy(asc(auditEvents.subject))

type DayRows = (DayEnd & { realm: HeadRealm })[]

/** How each subject stood at the end of each of these days, if something happened to it that day. One round trip. */
export async function readDayEnds(db: Database, days: readonly Day[]): Promise<DayRows[]> {
  const [one, ...others] = days.map((day) => dayQuery(db, day))
  return one ? db.orm.batch([one, ...others]) : []
}

/** Makes the head of a day in one realm. */
export async function makeHead(
  db: Database,
  { day, realm, previous }: { day: Day; realm: HeadRealm; previous: string },
  rows: DayRows,
): Promise<DayHead> {
  const ends = rows.filter((row) => row.realm === realm)
  const head = base64url(await hmac(db.auditKey, headText({ day, realm, previous }, ends)))
  return { day, realm, head, subjects: ends.length, events: ends.reduce((sum, row) => sum + row.events, 0) }
}

export type LastHeads = { day: Day | null; heads: Record<HeadRealm, string> }

async function readLastHeads(db: Database): Promise<LastHeads> {
  const rows = await db.orm
    .select({ day: auditHeads.day, head: auditHeads.head })
    .from(auditHeads)
    // A row that is no day was not made here, and must not stop the sealing; `verify` reports it.
    .where(sql`${auditHeads.day} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'`)
    .orderBy(desc(auditHeads.day))
    .limit(headRealms.length)
  const day = rows[0]?.day.slice(0, 10) ?? null
  const headOf = (realm: HeadRealm) => rows.find((row) => row.day === headKey(day ?? '', realm))?.head ?? ''
  return {
    day,
    heads: { openbaar: headOf('openbaar'), meetellen: headOf('meetellen'), voorbeeld: headOf('voorbeeld') },
  }
}

async function readFirstDay(db: Database): Promise<Day | null> {
  const [event] = await db.orm
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .orderBy(asc(auditEvents.at))
    .limit(1)
  return event ? dayOf(event.at) : null
}

// On Workers each round trip is a subrequest: two for so many days keep years of catching up within the limit.
const daysAtOnce = 100

/** Seals every day that is over and not sealed yet; says how many. A sealed day is never touched again. */
export async function sealDays(db: Database, now: Date): Promise<number> {
  const last = await readLastHeads(db)
  const start = last.day === null ? await readFirstDay(db) : nextDay(last.day)
  if (start === null) return 0
  const days = daysToSeal(start, now)
  let previous = last.heads
  for (let i = 0; i < days.length; i += daysAtOnce) {
    const chunk = days.slice(i, i + daysAtOnce)
    const sealed = await sealChunk(db, chunk, previous, now)
    try {
      await write(db, [sealed.statement])
    } catch (error) {
      // Another node was sealing too, and its heads are the same.
      if (isTaken(error, 'audit_heads')) return i
      throw error
    }
    previous = sealed.heads
  }
  return days.length
}

async function sealChunk(
  db: Database,
  days: readonly Day[],
  previous: Record<HeadRealm, string>,
  now: Date,
): Promise<{ statement: Statement; heads: Record<HeadRealm, string> }> {
  const rows = await readDayEnds(db, days)
  const heads = { ...previous }
  const values: (typeof auditHeads.$inferInsert)[] = []
  for (const [i, day] of days.entries()) {
    for (const realm of headRealms) {
      const made = await makeHead(db, { day, realm, previous: heads[realm] }, rows[i] ?? [])
      heads[realm] = made.head
      values.push({ ...made, day: headKey(day, realm), sealedAt: now })
    }
  }
  return { statement: db.orm.insert(auditHeads).values(values), heads }
}

export type HeadPage = { heads: Omit<DayHead, 'realm'>[]; newer: Day | null; older: Day | null }

/** One page of the heads that are published, newest first. With `demo` those of the fictional cases. */
export async function readHeads(
  db: Database,
  { before, after, size }: DayPage,
  demo: boolean,
): Promise<HeadPage> {
  const backwards = after !== null
  const key = (day: Day) => (demo ? headKey(day, 'voorbeeld') : day)
  const rows = await db.orm
    .select()
    .from(auditHeads)
    .where(
      and(
        demo ? like(auditHeads.day, '% voorbeeld') : notLike(auditHeads.day, '% %'),
        before === null ? undefined : lt(auditHeads.day, key(before)),
        after === null ? undefined : sql`${auditHeads.day} > ${key(after)}`,
      ),
    )
    .orderBy(backwards ? asc(auditHeads.day) : desc(auditHeads.day))
    .limit(size + 1)
  const more = rows.length > size
  const kept = rows.slice(0, size).map(({ sealedAt: _at, ...row }) => ({ ...row, day: row.day.slice(0, 10) }))
  const heads = backwards ? kept.toReversed() : kept
  return {
    heads,
    newer: backwards
      ? more
        ? (heads[0]?.day ?? null)
        : null
      : before === null
        ? null
        : (heads[0]?.day ?? null),
    older: backwards || more ? (heads.at(-1)?.day ?? null) : null,
  }
}
