import { accountActor } from '../src/core/audit-event.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import type { Database } from './client.ts'
import { type Stored, store } from './follow-ups.ts'

type By = { accountId: string; now: Date }

/**
 * Says that a knelpunt tells the same as another one. It stays whole, with its cases, questions and answers; it only
 * points to its twin. Both histories say so.
 */
export async function mergeBottleneck(
  db: Database,
  record: BottleneckRecord,
  twin: BottleneckRecord,
  { accountId, now }: By,
): Promise<Stored> {
  const by = { actor: accountActor(accountId), now }
  const event = (metKnelpunt: number, hierheen: boolean) =>
    ({ kind: 'knelpunt_samengevoegd', details: { metKnelpunt, hierheen } }) as const
  const own = await bottleneckStep(db, record, [event(twin.bottleneck.id, false)], by, {
    mergedInto: twin.bottleneck.id,
  })
  const other = await bottleneckStep(db, twin, [event(record.bottleneck.id, true)], by)
  return store(db, [...own.statements, ...other.statements])
}

/** Undoes a merge: everything is as it was. */
export async function splitBottleneck(
  db: Database,
  record: BottleneckRecord,
  twin: BottleneckRecord,
  { accountId, now }: By,
): Promise<Stored> {
  const by = { actor: accountActor(accountId), now }
  const event = (metKnelpunt: number, hierheen: boolean) =>
    ({ kind: 'knelpunt_gesplitst', details: { metKnelpunt, hierheen } }) as const
  const own = await bottleneckStep(db, record, [event(twin.bottleneck.id, false)], by, { mergedInto: null })
  const other = await bottleneckStep(db, twin, [event(record.bottleneck.id, true)], by)
  return store(db, [...own.statements, ...other.statements])
}
