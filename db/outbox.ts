import type { OutgoingLetter } from '../src/core/letter.ts'
import type { Database, Statement } from './client.ts'
import { outbox } from './schema/mail.ts'

/** The statements that make letters wait to be sent, for the same batch as what they report. */
export const queueLetters = (db: Database, letters: readonly OutgoingLetter[], now: Date): Statement[] =>
  letters.map(({ dueAt, ...letter }) =>
    db.orm.insert(outbox).values({ ...letter, id: crypto.randomUUID(), createdAt: now, dueAt: dueAt ?? now }),
  )
