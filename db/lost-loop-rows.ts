import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** The subjects beside the meldingen: where their rows are, and which version those say they have. */
const kept = sql`(
  select 'knelpunt:' || id as subject, version from bottlenecks
  union all select 'instantie:' || key, version from organisations
  union all select 'wij_ook:' || id, null from endorsements)`

const lastSeq = sql<number>`coalesce((select max(e.seq) from audit_events e where e.subject = kept.subject), 0)`

/** Rows whose history is shorter or longer than they say; a "wij ook" does not say, but has one. */
export const loopHistories = (db: Database, most: number) =>
  db.orm
    .select({ subject: sql<string>`kept.subject`, seq: lastSeq })
    .from(sql`${kept} kept`)
    .where(sql`coalesce(kept.version, max(1, ${lastSeq})) <> ${lastSeq}`)
    .limit(most)

/** Histories that began here, of which the row is gone. Fictional instanties came without a beginning, and may go. */
export const loopOrphans = (db: Database, most: number) =>
  db.orm
    .select({ subject: sql<string>`e.subject` })
    .from(sql`audit_events e`)
    .where(
      sql`e.seq = 1 and e.kind in ('knelpunt_gemaakt', 'instantie_toegevoegd', 'wij_ook_gegeven')
        and e.subject not in (select subject from ${kept})`,
    )
    .limit(most)
