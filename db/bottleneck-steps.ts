import { eq, sql } from 'drizzle-orm'
import { type AuditEvent, bottleneckSubject } from '../src/core/audit-event.ts'
import type { Bottleneck } from '../src/core/bottleneck.ts'
import { affectedNews, isNews } from './affected.ts'
import { appendEvent, bumpDataVersion, type Head } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { bottlenecks } from './schema/bottlenecks.ts'

/** A knelpunt with where its history stands, to write the next step of. */
export type BottleneckRecord = { bottleneck: Bottleneck; head: Head }

type BottleneckEvent = Pick<AuditEvent, 'kind' | 'details'> & Partial<Pick<AuditEvent, 'at'>>

/** One knelpunt by its number; one round trip. */
export async function findBottleneckRecord(db: Database, id: number): Promise<BottleneckRecord | null> {
  const [bottleneck] = await db.orm
    .select({
      bottleneck: bottlenecks,
      // The version is the seq of the last event, so the mac of the head is one look away.
      mac: sql<string>`coalesce((select ${auditEvents.mac} from ${auditEvents}
        where ${auditEvents.subject} = 'knelpunt:' || ${bottlenecks.id} and ${auditEvents.seq} = ${bottlenecks.version}), '')`,
    })
    .from(bottlenecks)
    .where(eq(bottlenecks.id, id))
    .limit(1)
  if (!bottleneck) return null
  return {
    bottleneck: bottleneck.bottleneck,
    head: { seq: bottleneck.bottleneck.version, mac: bottleneck.mac },
  }
}

/**
 * The statements of one step in the life of a knelpunt: its events, whose seq is also the lock, and what it changes.
 * Everything about a knelpunt is public, so each step moves the version of the data; who ran into it hears what matters.
 */
export async function bottleneckStep(
  db: Database,
  { bottleneck, head }: { bottleneck: Pick<Bottleneck, 'id'>; head: Head },
  events: readonly BottleneckEvent[],
  by: { actor: string; now: Date },
  change: Partial<Omit<typeof bottlenecks.$inferInsert, 'id' | 'version'>> = {},
): Promise<{ statements: Statement[]; head: Head }> {
  const subject = bottleneckSubject(bottleneck.id)
  const statements: Statement[] = []
  let last = head
  for (const event of events) {
    const appended = await appendEvent(db, last, { at: by.now, ...event, subject, actor: by.actor })
    statements.push(appended.statement)
    last = appended.head
  }
  const set = { updatedAt: by.now, ...change, version: last.seq }
  return {
    head: last,
    statements: [
      ...statements,
      db.orm.update(bottlenecks).set(set).where(eq(bottlenecks.id, bottleneck.id)),
      bumpDataVersion(db),
      ...(events.some(isNews) ? [affectedNews(bottleneck.id, by.now)] : []),
    ],
  }
}
