import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { bottleneckSubject } from '../src/core/audit-event.ts'
import { organisationRecipient } from '../src/core/letter.ts'
import type { Reminder } from '../src/core/reminder.ts'
import type { Day } from '../src/core/working-days.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, isTaken } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { queueLetters } from './outbox.ts'
import { addresses, addressReminders, bottlenecks, officialResponses } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'

/** The marks of what was sent about a question, as one text. */
const marksOf = (bottleneckId: string, organisation: string) =>
  sql<string>`coalesce((select group_concat(mark, ' ') from address_reminders r
    where r.bottleneck_id = ${sql.raw(bottleneckId)} and r.organisation = ${sql.raw(organisation)}), '')`

/** No reminders about what is solved, and none twice when the twin of a merged knelpunt asks the same instantie. */
const stillAsks = (organisation: string) => sql`${bottlenecks.state} <> 'opgelost'
  and not exists (select 1 from addresses twin where twin.bottleneck_id = ${bottlenecks.mergedInto}
    and twin.organisation = ${sql.raw(organisation)})`

const lastDay = sql`coalesce(${addresses.postponedUntil}, ${addresses.dueOn})`

/** Questions without an answer that end before a day, with what was sent about them; who is silent for longest comes last. */
export const openQuestions = (db: Database, before: Day, limit: number) =>
  db.orm
    .select({
      bottleneckId: addresses.bottleneckId,
      organisation: addresses.organisation,
      state: addresses.state,
      askedOn: addresses.askedOn,
      dueOn: addresses.dueOn,
      postponedUntil: addresses.postponedUntil,
      version: bottlenecks.version,
      sent: marksOf('addresses.bottleneck_id', 'addresses.organisation'),
    })
    .from(addresses)
    .innerJoin(bottlenecks, eq(bottlenecks.id, addresses.bottleneckId))
    .innerJoin(
      organisations,
      and(eq(organisations.key, addresses.organisation), isNull(organisations.endedAt)),
    )
    .where(
      sql`${addresses.state} in ('gevraagd', 'in_behandeling', 'uitstel') and ${lastDay} <= ${before} and ${stillAsks('addresses.organisation')}`,
    )
    .orderBy(desc(lastDay), asc(addresses.bottleneckId), asc(addresses.organisation))
    .limit(limit)

/** Promises that nobody judged and that end before a day; what a later version replaced is left out. */
export const openPromises = (db: Database, before: Day, limit: number) =>
  db.orm
    .select({
      id: officialResponses.id,
      bottleneckId: officialResponses.bottleneckId,
      organisation: officialResponses.organisation,
      promisedOn: officialResponses.promisedOn,
      version: bottlenecks.version,
      sent: marksOf('official_responses.bottleneck_id', 'official_responses.organisation'),
    })
    .from(officialResponses)
    .innerJoin(bottlenecks, eq(bottlenecks.id, officialResponses.bottleneckId))
    .where(
      sql`${officialResponses.promiseOutcome} is null and ${officialResponses.promisedOn} <= ${before}
        and not exists (select 1 from official_responses later where later.corrects = ${officialResponses.id})
        and ${bottlenecks.state} <> 'opgelost'`,
    )
    .orderBy(desc(officialResponses.promisedOn), asc(officialResponses.id))
    .limit(limit)

type About = { organisation: string; response?: string | undefined }

/** Stores that a letter goes out, the letter and what it says in the history: together, and once. */
export async function remind(
  db: Database,
  record: BottleneckRecord,
  { mark, letter, event, dueOn }: Reminder,
  { organisation, response, now }: About & { now: Date },
): Promise<Stored> {
  const { id, slug } = record.bottleneck
  const details = {
    instantie: organisation,
    uiterlijk: dueOn,
    ...(response === undefined ? {} : { reactie: response }),
  }
  const step = event
    ? await bottleneckStep(db, record, [{ kind: event, details }], { actor: 'systeem', now })
    : { statements: [] }
  try {
    return await store(db, [
      db.orm.insert(addressReminders).values({ bottleneckId: id, organisation, mark, at: now }),
      ...step.statements,
      ...queueLetters(
        db,
        [
          {
            letter,
            recipient: organisationRecipient(organisation),
            subject: bottleneckSubject(id),
            details: { knelpunt: id, adres: slug, ...details },
          },
        ],
        now,
      ),
    ])
  } catch (error) {
    // Another node was first; it has been sent.
    if (isTaken(error, 'address_reminders.')) return 'lost-race'
    throw error
  }
}
