import { and, eq, inArray } from 'drizzle-orm'
import { addressCanBecome, type Address } from '../src/core/address.ts'
import { accountActor, bottleneckSubject } from '../src/core/audit-event.ts'
import { organisationRecipient, type OutgoingLetter } from '../src/core/letter.ts'
import { addWorkingDays, type Day, dayOf } from '../src/core/working-days.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, isTaken, type Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { queueLetters } from './outbox.ts'
import { addresses } from './schema/bottlenecks.ts'

type By = { accountId: string; now: Date }

/** An organisation that is asked, and within how many working days. */
export type Asked = { organisation: string; termDays: number }

/** Asks organisations about a knelpunt: their clocks start today, each gets a letter. */
export async function askOrganisations(
  db: Database,
  record: BottleneckRecord,
  asked: readonly Asked[],
  { accountId, now }: By,
): Promise<Stored | 'asked'> {
  const { id } = record.bottleneck
  const clocks = asked.map(({ organisation, termDays }) => clockOf(organisation, termDays, now))
  const events = clocks.map(({ organisation, dueOn }) => ({
    kind: 'instantie_gevraagd' as const,
    details: { instantie: organisation, uiterlijk: dueOn },
  }))
  const { statements } = await bottleneckStep(db, record, events, { actor: accountActor(accountId), now })
  const rows = clocks.map((clock) => ({ ...clock, bottleneckId: id, state: 'gevraagd' as const }))
  try {
    return await store(db, [
      ...statements,
      db.orm.insert(addresses).values(rows),
      ...queueLetters(db, askingLetters(record, clocks), now),
    ])
  } catch (error) {
    if (isTaken(error, 'addresses.')) return 'asked'
    throw error
  }
}

type Clock = { organisation: string; askedOn: Day; dueOn: Day }

function clockOf(organisation: string, termDays: number, now: Date): Clock {
  const askedOn = dayOf(now)
  return { organisation, askedOn, dueOn: addWorkingDays(askedOn, termDays) }
}

const askingLetters = ({ bottleneck }: BottleneckRecord, clocks: readonly Clock[]): OutgoingLetter[] =>
  clocks.map(({ organisation, dueOn }) => ({
    letter: 'instantie_gevraagd',
    recipient: organisationRecipient(organisation),
    subject: bottleneckSubject(bottleneck.id),
    details: { knelpunt: bottleneck.id, adres: bottleneck.slug, instantie: organisation, uiterlijk: dueOn },
  }))

/**
 * Opens a knelpunt again; who had answered is asked again, with a new clock. Their answers stay to be read. Who was only
 * asked in what was merged into it is now asked here.
 */
export async function reopenBottleneck(
  db: Database,
  record: BottleneckRecord,
  known: readonly (Pick<Address, 'bottleneckId' | 'organisation' | 'state'> & { termDays: number })[],
  { accountId, now }: By,
): Promise<Stored> {
  const { id } = record.bottleneck
  const answered = known.filter(({ state }) => state === 'beantwoord' && addressCanBecome(state, 'gevraagd'))
  const clocks = (some: typeof answered) =>
    some.map(({ organisation, termDays }) => clockOf(organisation, termDays, now))
  const here = clocks(answered.filter(({ bottleneckId }) => bottleneckId === id))
  const elsewhere = clocks(onceEach(answered.filter(({ bottleneckId }) => bottleneckId !== id)))
  const again = [...here, ...elsewhere]
  const events = [
    { kind: 'knelpunt_heropend' as const, details: {} },
    ...again.map(({ organisation, dueOn }) => ({
      kind: 'instantie_gevraagd' as const,
      details: { instantie: organisation, uiterlijk: dueOn, opnieuw: true },
    })),
  ]
  const by = { actor: accountActor(accountId), now }
  const { statements } = await bottleneckStep(db, record, events, by, { state: 'heropend' })
  return store(db, [
    ...statements,
    ...here.map((clock) => restart(db, id, clock)),
    ...elsewhere.map((clock) =>
      db.orm.insert(addresses).values({ ...clock, bottleneckId: id, state: 'gevraagd' }),
    ),
    ...queueLetters(db, askingLetters(record, again), now),
  ])
}

const onceEach = <T extends { organisation: string }>(asked: readonly T[]): T[] => [
  ...new Map(asked.map((one) => [one.organisation, one])).values(),
]

const restart = (db: Database, bottleneckId: number, { organisation, ...clock }: Clock): Statement =>
  db.orm
    .update(addresses)
    .set({ ...clock, state: 'gevraagd', answeredOn: null, postponedBecause: null, postponedUntil: null })
    .where(
      and(
        eq(addresses.bottleneckId, bottleneckId),
        eq(addresses.organisation, organisation),
        inArray(addresses.state, ['beantwoord']),
      ),
    )
