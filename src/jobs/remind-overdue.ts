import { findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { openPromises, openQuestions, remind } from '../../db/reminders.ts'
import { promiseReminderOf, type Reminder, reminderOf } from '../core/reminder.ts'
import { addWorkingDays, dayOf } from '../core/working-days.ts'
import type { Services } from '../services.ts'

// Each reminder takes two round trips, and a Worker on the free plan may make fifty.
const atOnce = 15
// Beyond this, who is silent for longest is not asked yet again; what lapses now always comes first.
const mostRead = 2000
const daysAhead = 5

type Due = {
  bottleneckId: number
  /** Of the knelpunt, when it was found that something is due. */
  version: number
  organisation: string
  response?: string
  reminder: Reminder
}

/** Tells instanties that a term or a promise comes near, ends today, or is over; and says the last in public. */
export async function remindOverdue(services: Services): Promise<void> {
  const { db, now, log } = services
  const today = dayOf(now())
  const until = addWorkingDays(today, daysAhead)
  const due = [
    ...(await openQuestions(db, until, mostRead)).flatMap(({ sent, ...question }): Due[] => {
      const reminder = reminderOf(question, today, sent.split(' '))
      return reminder ? [{ ...question, reminder }] : []
    }),
    ...(await openPromises(db, until, mostRead)).flatMap(({ sent, promisedOn, id, ...promise }): Due[] => {
      const reminder =
        promisedOn === null ? null : promiseReminderOf({ id, promisedOn }, today, sent.split(' '))
      return reminder ? [{ ...promise, response: id, reminder }] : []
    }),
  ]
  // Of what was read more than once, the first time counts.
  const versions = new Map(due.toReversed().map(({ bottleneckId, version }) => [bottleneckId, version]))
  for (const one of due.slice(0, atOnce)) {
    try {
      const record = await findBottleneckRecord(db, one.bottleneckId)
      // Somebody did something since we looked, perhaps answered: the next turn looks again.
      if (record?.bottleneck.version !== versions.get(one.bottleneckId)) continue
      const stored = record && (await remind(db, record, one.reminder, { ...one, now: now() }))
      if (record && stored === 'stored' && one.reminder.event !== null)
        versions.set(one.bottleneckId, record.bottleneck.version + 1)
    } catch (error) {
      // One that fails must not keep the others waiting.
      log(`reminder failed: ${error instanceof Error ? error.name : 'unknown'}`)
    }
  }
}
