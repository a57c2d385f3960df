import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Post, PostItem } from '../src/core/post.ts'
import type { Database } from './client.ts'
import { newsCounts } from './news-counts.ts'
import { outbox } from './schema/mail.ts'
import { organisations } from './schema/organisations.ts'
import { reports } from './schema/reports.ts'

const unsent = and(isNull(outbox.sentAt), isNull(outbox.failedAt))
const failed = and(isNull(outbox.sentAt), isNotNull(outbox.failedAt))

const atMost = { waiting: 50, failed: 100, sent: 20 }

/** What a beheerder sees of the mail; one round trip. Addresses are not read. */
export async function readPost(db: Database): Promise<Post> {
  const [waiting, failures, sent, totals, counts] = await db.orm.batch([
    items(db).where(unsent).orderBy(asc(outbox.dueAt)).limit(atMost.waiting),
    items(db).where(failed).orderBy(desc(outbox.failedAt)).limit(atMost.failed),
    items(db).where(isNotNull(outbox.sentAt)).orderBy(desc(outbox.sentAt)).limit(atMost.sent),
    db.orm.select({ waiting: total(unsent), failed: total(failed) }).from(outbox),
    newsCounts(db),
  ])
  const count = (key: string) => counts.find((row) => row.key === key)?.value ?? 0
  return {
    waiting: waiting.map(toItem),
    failed: failures.map(toItem),
    sent: sent.map(toItem),
    waitingTotal: totals[0]?.waiting ?? 0,
    failedTotal: totals[0]?.failed ?? 0,
    news: { sent: count('nieuws_verstuurd'), returned: count('nieuws_terug') },
  }
}

const total = (condition: SQL | undefined) => sql<number>`coalesce(sum(${condition}), 0)`

const items = (db: Database) =>
  db.orm
    .select({
      id: outbox.id,
      letter: outbox.letter,
      recipient: outbox.recipient,
      subject: outbox.subject,
      createdAt: outbox.createdAt,
      dueAt: outbox.dueAt,
      attempts: outbox.attempts,
      fault: outbox.fault,
      sentAt: outbox.sentAt,
      failedAt: outbox.failedAt,
      reference: reports.reference,
      key: organisations.key,
      name: organisations.name,
    })
    .from(outbox)
    .leftJoin(reports, eq(outbox.subject, sql`'melding:' || ${reports.id}`))
    .leftJoin(organisations, eq(outbox.recipient, sql`'instantie:' || ${organisations.key}`))

type Row = Awaited<ReturnType<typeof items>>[number]

function toItem({ recipient, subject, reference, key, name, ...item }: Row): PostItem {
  const bottleneck = /^knelpunt:(\d+)$/.exec(subject)?.[1]
  return {
    ...item,
    to: kindOf(recipient),
    organisation: key === null || name === null ? null : { key, name },
    about: reference ?? (bottleneck === undefined ? null : `knelpunt ${bottleneck}`),
  }
}

function kindOf(recipient: string): PostItem['to'] {
  if (recipient.startsWith('account:')) return 'account'
  if (recipient.startsWith('instantie:')) return 'instantie'
  return recipient.startsWith('contact:wij_ook:') ? 'wij_ook' : 'melder'
}

/** Tries a letter anew that waits for its next attempt or was given up. One that went out stays as it is. */
export async function retryLetter(db: Database, id: string, now: Date): Promise<boolean> {
  const tried = await db.orm
    .update(outbox)
    .set({ failedAt: null, attempts: 0, dueAt: now, fault: null })
    .where(and(eq(outbox.id, id), isNull(outbox.sentAt)))
    .returning({ id: outbox.id })
  return tried.length > 0
}
