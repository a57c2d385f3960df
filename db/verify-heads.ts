import { asc, gt } from 'drizzle-orm'
import { headRealms, type HeadRealm } from '../src/core/audit-head.ts'
import { isDay, nextDay } from '../src/core/day.ts'
import type { Day } from '../src/core/working-days.ts'
import type { Finding } from '../src/core/verification.ts'
import { headKey, makeHead, readDayEnds } from './audit-heads.ts'
import type { Database } from './client.ts'
import { auditHeads } from './schema/audit-events.ts'

const rowsAtOnce = 50 * headRealms.length

type Row = typeof auditHeads.$inferSelect
type State = { previous: Record<HeadRealm, string>; next: Day | null }

/**
 * Makes every head anew from the events and compares.
 * @param demoUntil up to this day the fictional cases may have gone: a signed event says so.
 */
export async function verifyHeads(db: Database, demoUntil: Day) {
  const findings: Finding[] = []
  // Where the heads begin is no question: the first one says itself that none came before it.
  const state: State = { previous: { openbaar: '', meetellen: '', voorbeeld: '' }, next: null }
  let days = 0
  let sealedUntil: Day | null = null
  for (;;) {
    const rows = await nextHeads(db, sealedUntil)
    const byDay = Map.groupBy(rows, (row) => row.day.slice(0, 10))
    const ends = await readDayEnds(db, [...byDay.keys()])
    for (const [i, [day, sealed]] of [...byDay].entries()) {
      const strange = sealed.filter((row) => !isHeadKey(row.day))
      findings.push(...strange.map((): Finding => ({ fault: 'head', day })))
      sealedUntil = day
      if (!isDay(day)) continue
      findings.push(...(await verifyDay(db, state, { day, sealed, ends: ends[i] ?? [], demoUntil })))
      days += 1
    }
    if (rows.length < rowsAtOnce) return { findings, days, sealedUntil }
  }
}

// Past every realm of that day: its keys are the day, and the day with a word after it.
const nextHeads = (db: Database, after: Day | null): Promise<Row[]> =>
  db.orm
    .select()
    .from(auditHeads)
    .where(after === null ? undefined : gt(auditHeads.day, `${after}~`))
    .orderBy(asc(auditHeads.day))
    .limit(rowsAtOnce)

type DayCheck = {
  day: Day
  sealed: Row[]
  ends: Awaited<ReturnType<typeof readDayEnds>>[number]
  demoUntil: Day
}

async function verifyDay(
  db: Database,
  state: State,
  { day, sealed, ends, demoUntil }: DayCheck,
): Promise<Finding[]> {
  const findings: Finding[] = []
  if (state.next !== null && day > state.next) findings.push({ fault: 'head-missing', day: state.next })
  for (const realm of headRealms) {
    const found = sealed.find((row) => row.day === headKey(day, realm))
    const made = await makeHead(db, { day, realm, previous: state.previous[realm] }, ends)
    const excused = realm === 'voorbeeld' && day <= demoUntil
    if (!found) findings.push({ fault: 'head-missing', day })
    else if (!excused && !isSame(found, made)) findings.push({ fault: 'head', day })
    // Going on from what was sealed, so that one changed day is reported once and not with all that follow.
    state.previous[realm] = found?.head ?? made.head
  }
  state.next = nextDay(day)
  return findings
}

/** A row that our own seals could have made; any other was put there by somebody else. */
const isHeadKey = (key: string): boolean =>
  headRealms.some((realm) => headKey(key.slice(0, 10), realm) === key)

const isSame = (a: Pick<Row, 'head' | 'subjects' | 'events'>, b: typeof a): boolean =>
  a.head === b.head && a.subjects === b.subjects && a.events === b.events
