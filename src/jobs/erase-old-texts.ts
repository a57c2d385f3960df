import { eraseOldTexts as erase, findOldTexts } from '../../db/retention.ts'
import { cutoffsAt } from '../core/retention.ts'
import type { Services } from '../services.ts'

// Some two thousand a day: more than the network can publish, and each turn is short.
const atOnce = 25

/** Erases what people wrote and no longer has to be kept, some at a time; the next turn takes the rest. */
export async function eraseOldTexts({ db, config, now }: Services): Promise<void> {
  const cutoffs = cutoffsAt(now(), config)
  const texts = await findOldTexts(db, cutoffs, atOnce)
  // Lost to somebody else's step: the next turn finds it as it then is.
  await erase(db, texts, { cutoffs, most: atOnce, now: now() })
  // Also for what was withdrawn or erased by hand since the last turn. When somebody reads just then it fails, is counted
  // as that, and the next turn tries again.
  await db.tidy()
}
