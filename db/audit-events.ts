import { desc, eq, sql } from 'drizzle-orm'
import { type AuditEvent, chainText } from '../src/core/audit-event.ts'
import { base64url, hmac } from '../src/keys.ts'
import { type Database, isTaken, type Statement } from './client.ts'
import { auditEvents, registryState } from './schema/audit-events.ts'

/** Where the history of a subject stands: the seq of its last event, which is its version, and that event's mac. */
export type Head = { seq: number; mac: string }

export const beginning: Head = { seq: 0, mac: '' }

/**
 * The statement that adds the next event to a subject's history. It fails the whole batch when someone else has
 * written that seq in the meantime (see `lostRace`).
 */
export async function appendEvent(
  db: Database,
  head: Head,
  event: Omit<AuditEvent, 'seq'>,
): Promise<{ statement: Statement; head: Head }> {
  const next: AuditEvent = { ...event, seq: head.seq + 1 }
  const mac = base64url(await hmac(db.auditKey, chainText(next, head.mac)))
  return { statement: db.orm.insert(auditEvents).values({ ...next, mac }), head: { seq: next.seq, mac } }
}

/** Whether a write lost against another one with the same version. */
export const lostRace = (error: unknown): boolean => isTaken(error, 'audit_events')

export async function headOf(db: Database, subject: string): Promise<Head> {
  const [last] = await lastEvent(db, subject)
  return last ?? beginning
}

export const lastEvent = (db: Database, subject: string) =>
  db.orm
    .select({ seq: auditEvents.seq, mac: auditEvents.mac })
    .from(auditEvents)
    .where(eq(auditEvents.subject, subject))
    .orderBy(desc(auditEvents.seq))
    .limit(1)

/** Checks one subject's chain from its first event to its head; says at which seq it first breaks, or null. */
export async function firstBreak(db: Database, subject: string): Promise<number | null> {
  const events = await db.orm
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subject, subject))
    .orderBy(auditEvents.seq)
    .limit(10_000)
  let previous = ''
  for (const [i, event] of events.entries()) {
    const expected = base64url(await hmac(db.auditKey, chainText(event, previous)))
    if (event.seq !== i + 1 || event.mac !== expected) return event.seq
    previous = event.mac
  }
  return null
}

/** Goes up with each change in what the public sees. */
export const dataVersion = (db: Database) =>
  db.orm
    .select({ value: registryState.value })
    .from(registryState)
    .where(eq(registryState.key, 'data_version'))

/** Asked with every page that is kept in memory, so without the query builder: that takes longer than the answer. */
export async function readDataVersion(db: Database): Promise<number> {
  const { rows } = await db.client.execute("select value from registry_state where key = 'data_version'")
  return Number(rows[0]?.['value'] ?? 0)
}

/** Tells every cache that what the public sees has changed. */
export const bumpDataVersion = (db: Database): Statement =>
  db.orm
    .insert(registryState)
    .values({ key: 'data_version', value: 1 })
    .onConflictDoUpdate({ target: registryState.key, set: { value: sql`${registryState.value} + 1` } })
