import { eq, sql } from 'drizzle-orm'
import { accountRecipient, type OutgoingLetter, queueSubject } from '../src/core/letter.ts'
import type { Day } from '../src/core/working-days.ts'
import { type Database, write } from './client.ts'
import { readQueueToday } from './letters.ts'
import { queueLetters } from './outbox.ts'
import { accounts } from './schema/accounts.ts'
import { registryState } from './schema/audit-events.ts'

const key = 'wachtrij_gemaild'
const mostModerators = 500

/** Queues the letter of today, once; also a day with nothing to tell is done with. */
export async function queueDailyMail(db: Database, today: Day, now: Date): Promise<void> {
  const value = Number(today.replaceAll('-', ''))
  const [done, people] = await db.orm.batch([
    db.orm.select({ value: registryState.value }).from(registryState).where(eq(registryState.key, key)),
    db.orm
      .select({ id: accounts.id })
      .from(accounts)
      .where(
        sql`${accounts.endedAt} is null and ${accounts.role} in ('moderator', 'beheerder') and ${accounts.queueMail}`,
      )
      .limit(mostModerators),
  ])
  if ((done[0]?.value ?? 0) >= value) return
  const { waiting, notices } = await readQueueToday(db, now)
  const letters = people.map(({ id }): OutgoingLetter => ({
    letter: 'wachtrij_vandaag',
    recipient: accountRecipient(id),
    subject: queueSubject(today),
    details: {},
  }))
  await write(db, [
    db.orm
      .insert(registryState)
      .values({ key, value })
      .onConflictDoUpdate({ target: registryState.key, set: { value } }),
    ...(waiting + notices > 0 ? queueLetters(db, letters, now) : []),
  ])
}
