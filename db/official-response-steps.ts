import { and, eq } from 'drizzle-orm'
import type { Address } from '../src/core/address.ts'
import type { AuditEvent } from '../src/core/audit-event.ts'
import { isLastWord, type OfficialResponse } from '../src/core/official-response.ts'
import type { PromiseSettlement } from '../src/core/promise-form.ts'
import { type Postponement, type ResponseDraft, stateAfter } from '../src/core/response-form.ts'
import { isWaiting } from '../src/core/response-term.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, isTaken, type Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { accountActor } from '../src/core/audit-event.ts'
import { addresses, officialResponses } from './schema/bottlenecks.ts'

type By = { accountId: string; now: Date }
type Event = Pick<AuditEvent, 'kind' | 'details'>

/** Stores what an instantie says to a knelpunt; its clock stands still from the day on which it said so. */
export async function giveResponse(
  db: Database,
  record: BottleneckRecord,
  address: Address,
  { id, draft, ...by }: By & { id: string; draft: ResponseDraft },
): Promise<Stored> {
  const { organisation } = address
  const details = { instantie: organisation, reactie: id, soort: draft.kind, kanaal: draft.channel }
  return step(db, record, { kind: 'officieel_gereageerd', details }, by, [
    insertion(db, { ...draft, id, organisation, bottleneckId: record.bottleneck.id, corrects: null }, by),
    change(db, address, {
      state: stateAfter(draft),
      // The first answer stopped the clock.
      answeredOn: isWaiting(address) ? draft.answeredOn : address.answeredOn,
      passedOnTo: draft.passedOnTo,
    }),
  ])
}

/** Stores a better version of a response beside the one it corrects. */
export async function correctResponse(
  db: Database,
  record: BottleneckRecord & { responses: readonly OfficialResponse[] },
  { address, before }: { address: Address; before: OfficialResponse },
  { id, draft, ...by }: By & { id: string; draft: ResponseDraft },
): Promise<Stored> {
  const { organisation } = address
  const details = { instantie: organisation, reactie: id, corrigeert: before.id, soort: draft.kind }
  const row = { ...draft, id, organisation, bottleneckId: record.bottleneck.id, corrects: before.id }
  const saysHowItStands = !isWaiting(address) && isLastWord(before, record.responses)
  const stoppedIt = draft.channel === 'brief' && address.answeredOn === before.answeredOn
  return step(db, record, { kind: 'reactie_gecorrigeerd', details }, by, [
    insertion(db, row, by),
    ...(before.promisedOn === null ? [] : [settled(db, before, 'vervangen', by.now)]),
    // A question that was put again since is not answered by correcting what was said before; nor is a later answer
    // taken back by it.
    ...(saysHowItStands
      ? [
          change(db, address, {
            state: stateAfter(draft),
            answeredOn: stoppedIt ? draft.answeredOn : address.answeredOn,
            passedOnTo: draft.passedOnTo,
          }),
        ]
      : []),
  ])
}

export const takeUp = (db: Database, record: BottleneckRecord, address: Address, by: By): Promise<Stored> =>
  step(db, record, { kind: 'in_behandeling_genomen', details: { instantie: address.organisation } }, by, [
    change(db, address, { state: 'in_behandeling' }),
  ])

/** More time, with the reason for everyone to read. */
export const postpone = (
  db: Database,
  record: BottleneckRecord,
  address: Address,
  { because, until, ...by }: By & Postponement,
): Promise<Stored> =>
  step(
    db,
    record,
    { kind: 'uitstel_gevraagd', details: { instantie: address.organisation, tot: until } },
    by,
    [change(db, address, { state: 'uitstel', postponedBecause: because, postponedUntil: until })],
  )

/** What came of a promise. An extended one goes on in a response of its own, so that its new day is watched too. */
export async function settlePromise(
  db: Database,
  record: BottleneckRecord,
  response: OfficialResponse,
  { id, settlement, ...by }: By & { id: string; settlement: PromiseSettlement },
): Promise<Stored> {
  const { outcome } = settlement
  const details = { instantie: response.organisation, reactie: response.id, uitkomst: outcome }
  const event: Event = {
    kind: 'belofte_beoordeeld',
    details: settlement.outcome === 'verlengd' ? { ...details, tot: settlement.until, vervolg: id } : details,
  }
  return step(db, record, event, by, [
    settled(db, response, outcome, by.now),
    ...(settlement.outcome === 'verlengd' ? [insertion(db, extended(response, id, settlement), by)] : []),
  ])
}

type Extension = Extract<PromiseSettlement, { outcome: 'verlengd' }>

const extended = (response: OfficialResponse, id: string, { until, saidOn }: Extension) => ({
  ...withoutOutcome(response),
  id,
  promisedOn: until,
  answeredOn: saidOn,
  channel: 'brief' as const,
  corrects: response.id,
})

type NewResponse = Omit<OfficialResponse, 'at' | 'promiseOutcome' | 'promiseSettledAt'>

const withoutOutcome = ({
  at: _at,
  promiseOutcome: _o,
  promiseSettledAt: _s,
  ...rest
}: OfficialResponse): NewResponse => rest

const insertion = (db: Database, row: NewResponse, { accountId, now }: By): Statement =>
  db.orm.insert(officialResponses).values({ ...row, at: now, accountId })

const settled = (
  db: Database,
  { id }: OfficialResponse,
  outcome: NonNullable<OfficialResponse['promiseOutcome']>,
  now: Date,
): Statement =>
  db.orm
    .update(officialResponses)
    .set({ promiseOutcome: outcome, promiseSettledAt: now })
    .where(eq(officialResponses.id, id))

const change = (
  db: Database,
  { bottleneckId, organisation }: Address,
  to: Partial<typeof addresses.$inferInsert>,
): Statement =>
  db.orm
    .update(addresses)
    .set(to)
    .where(and(eq(addresses.bottleneckId, bottleneckId), eq(addresses.organisation, organisation)))

async function step(
  db: Database,
  record: BottleneckRecord,
  event: Event,
  { accountId, now }: By,
  statements: readonly Statement[],
): Promise<Stored> {
  const by = { actor: accountActor(accountId), now }
  const { statements: history } = await bottleneckStep(db, record, [event], by)
  try {
    return await store(db, [...history, ...statements])
  } catch (error) {
    // The same form, sent twice at once.
    if (isTaken(error, 'official_responses.')) return 'lost-race'
    throw error
  }
}
