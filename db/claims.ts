import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { claimUntil } from '../src/core/claim.ts'
import { type Database, statement, write } from './client.ts'
import { claims, recusals } from './schema/moderation.ts'
import { reports } from './schema/reports.ts'

export type ByModerator = { reportId: string; accountId: string; now: Date }

/** Takes a melding up for a quarter of an hour, or keeps it longer. Of two who try at once, one gets it. */
export async function claimReport(db: Database, { reportId, accountId, now }: ByModerator): Promise<void> {
  const until = claimUntil(now)
  await write(db, [
    db.orm
      .insert(claims)
      .values({ reportId, accountId, until })
      .onConflictDoUpdate({
        target: claims.reportId,
        set: { accountId, until },
        setWhere: or(eq(claims.accountId, accountId), lte(claims.until, now)),
      }),
    db.orm
      .update(reports)
      .set({ firstLookAt: now })
      .where(and(eq(reports.id, reportId), isNull(reports.firstLookAt))),
  ])
}

/** Gives it back before the time is up. */
export const releaseReport = (db: Database, { reportId, accountId }: ByModerator): Promise<void> =>
  write(db, [
    db.orm.delete(claims).where(and(eq(claims.reportId, reportId), eq(claims.accountId, accountId))),
  ])

/** "This is about my own organisation": from then on not theirs to decide, and free for others. */
export const recuse = (db: Database, { reportId, accountId, now }: ByModerator): Promise<void> =>
  write(db, [
    db.orm.insert(recusals).values({ reportId, accountId, at: now }).onConflictDoNothing(),
    db.orm.delete(claims).where(and(eq(claims.reportId, reportId), eq(claims.accountId, accountId))),
  ])

/** Not about a text that is erased, also when that happened a moment ago: a note may repeat it. */
export const addNote = (
  db: Database,
  { id, reportId, accountId, now, text }: ByModerator & { id: string; text: string },
): Promise<void> =>
  write(db, [
    statement(sql`insert into report_notes (id, report_id, account_id, text, at)
      select ${id}, ${reportId}, ${accountId}, ${text}, ${now.getTime()}
      from reports where id = ${reportId} and text_erased_at is null`),
  ])
