import { accountActor } from '../src/core/audit-event.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'

type By = { accountId: string; now: Date }

type Pair = readonly [record: BottleneckRecord, twin: BottleneckRecord]

/**
 * Says that a knelpunt tells the same as another one. It stays whole, with its cases, questions and answers; it only
 * points to its twin.
 */
export const mergeBottleneck = (
  db: Database,
  record: BottleneckRecord,
  twin: BottleneckRecord,
  by: By,
): Promise<Stored> =>
  point(db, [record, twin], { kind: 'knelpunt_samengevoegd', mergedInto: twin.bottleneck.id }, by)

/** Undoes a merge: everything is as it was. */
export const splitBottleneck = (
  db: Database,
  record: BottleneckRecord,
  twin: BottleneckRecord,
  by: By,
): Promise<Stored> => point(db, [record, twin], { kind: 'knelpunt_gesplitst', mergedInto: null }, by)

type Turn = { kind: 'knelpunt_samengevoegd' | 'knelpunt_gesplitst'; mergedInto: number | null }

/** Both histories say so. */
async function point(
  db: Database,
  [record, twin]: Pair,
  { kind, mergedInto }: Turn,
  { accountId, now }: By,
): Promise<Stored> {
  const by = { actor: accountActor(accountId), now }
  const event = (metKnelpunt: number, hierheen: boolean) => ({ kind, details: { metKnelpunt, hierheen } })
  const own = await bottleneckStep(db, record, [event(twin.bottleneck.id, false)], by, { mergedInto })
  const other = await bottleneckStep(db, twin, [event(record.bottleneck.id, true)], by)
  return store(db, [...own.statements, ...other.statements])
}
