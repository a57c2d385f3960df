import { queueDailyMail } from '../../db/daily-mail.ts'
import { wallClock } from '../core/day.ts'
import { dayOf, isWorkingDay } from '../core/working-days.ts'
import type { Services } from '../services.ts'

const hour = 8

/** Once a working day, from eight o'clock in the Netherlands: what waits, to each moderator who wants to know. */
export async function queueDailyLetters({ db, now }: Services): Promise<void> {
  const at = now()
  const today = dayOf(at)
  if (!isWorkingDay(today) || Number(wallClock(at).slice(11, 13)) < hour) return
  await queueDailyMail(db, today, at)
}
