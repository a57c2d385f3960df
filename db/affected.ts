import { type SQL, sql } from 'drizzle-orm'
import type { AuditEventKind } from '../src/core/audit-event.ts'
import { type Statement, statement } from './client.ts'
import { sourcesOfBottlenecks } from './endorsement-counts.ts'

/**
 * Who ran into a knelpunt, here and in what was merged into it: the reporter of each casus, and every "wij ook" of a
 * confirmed address. As a table of subjects, such as `melding:<id>`.
 */
export function affectedBy(bottleneckId: number): SQL {
  const sources = sourcesOfBottlenecks(
    sql`(select id from bottlenecks where id = ${bottleneckId} or merged_into = ${bottleneckId})`,
  )
  return sql`(
    select 'melding:' || p.report_id as subject from ${sources} s join public_cases p on p.number = s.target_id
      where s.target = 'casus'
    union
    select 'wij_ook:' || e.id from ${sources} s
      join endorsements e on e.target = s.target and e.target_id = s.target_id
      where e.withdrawn_at is null and e.person_mac is not null)`
}

const newsworthy: readonly AuditEventKind[] = [
  'casus_gebundeld',
  'officieel_gereageerd',
  'reactie_gecorrigeerd',
  'uitstel_gevraagd',
  'termijn_verlopen',
  'belofte_verlopen',
  'belofte_beoordeeld',
  'oplossing_bevestigd',
  'oplossing_niet_bevestigd',
  'knelpunt_heropend',
]

/** Whether those who ran into a knelpunt want to hear of this. */
export const isNews = ({ kind }: { kind: AuditEventKind }): boolean => newsworthy.includes(kind)

/**
 * "Er is nieuws" to each of them who left an address and confirmed it: once an address, and not while one still waits.
 * To stand in the batch with what it tells of, behind it.
 */
export const affectedNews = (bottleneckId: number, now: Date): Statement =>
  statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
    select lower(hex(randomblob(16))), 'contact:' || min(who.subject), 'er_is_nieuws', '{}', min(who.subject),
      ${now.getTime()}, ${now.getTime()}
    from ${affectedBy(bottleneckId)} who
    join contacts c on c.subject = who.subject and c.confirmed_at is not null
    where not exists (select 1 from outbox waiting where waiting.recipient = 'contact:' || who.subject
      and waiting.letter = 'er_is_nieuws' and waiting.sent_at is null and waiting.failed_at is null)
    group by c.address_mac`)
