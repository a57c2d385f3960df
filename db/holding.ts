import { eq, sql } from 'drizzle-orm'
import { accountActor, holdingSubject } from '../src/core/audit-event.ts'
import { appendEvent, headOf, lostRace } from './audit-events.ts'
import { type Database, write } from './client.ts'
import { registryState } from './schema/audit-events.ts'

const key = 'aanhouden'

/** Within a statement: whether a new melding waits until its address is confirmed. */
export const holdingNow = sql`exists (select 1 from registry_state where key = ${key} and value = 1)`

export async function isHolding(db: Database): Promise<boolean> {
  const rows = await db.orm
    .select({ value: registryState.value })
    .from(registryState)
    .where(eq(registryState.key, key))
    .limit(1)
  return rows[0]?.value === 1
}

/** Switches it, with who did so; doing it twice is doing it once. Of two who press at one moment the first wins. */
export async function setHolding(
  db: Database,
  { on, account, now }: { on: boolean; account: string; now: Date },
): Promise<void> {
  if ((await isHolding(db)) === on) return
  const event = await appendEvent(db, await headOf(db, holdingSubject), {
    subject: holdingSubject,
    kind: on ? 'aanhouden_aangezet' : 'aanhouden_uitgezet',
    at: now,
    actor: accountActor(account),
    details: {},
  })
  const value = on ? 1 : 0
  const state = db.orm
    .insert(registryState)
    .values({ key, value })
    .onConflictDoUpdate({ target: registryState.key, set: { value } })
  try {
    await write(db, [event.statement, state])
  } catch (error) {
    if (!lostRace(error)) throw error
  }
}
