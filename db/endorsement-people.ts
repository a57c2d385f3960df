import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { endorsementSubject } from '../src/core/audit-event.ts'
import { headOf } from './audit-events.ts'
import { type Database, type Statement, statement } from './client.ts'
import { withdrawalOfEndorsement } from './endorsements.ts'
import { endorsements } from './schema/endorsements.ts'

const prefix = endorsementSubject('')

/**
 * What confirming an address does to a "wij ook": from now on it is known that this is one person. The same person
 * counts once, so an earlier one of theirs to the same casus or knelpunt makes room for this one, and hands over its
 * place among those who are asked whether it is solved.
 */
export async function countOnceStatements(db: Database, subject: string, now: Date): Promise<Statement[]> {
  if (!subject.startsWith(prefix)) return []
  const id = subject.slice(prefix.length)
  const claim = sql`(select own.person_claim from endorsements own where own.id = ${id})`
  const [earlier] = await db.orm
    .select({ id: endorsements.id })
    .from(endorsements)
    .where(and(eq(endorsements.personMac, claim), ne(endorsements.id, id), isNull(endorsements.withdrawnAt)))
    .limit(1)
  const known = db.orm
    .update(endorsements)
    .set({ personMac: sql`${endorsements.personClaim}` })
    .where(and(eq(endorsements.id, id), isNull(endorsements.withdrawnAt)))
  if (!earlier) return [known]
  const head = await headOf(db, endorsementSubject(earlier.id))
  return [
    statement(sql`update or ignore solution_answers set asked = ${subject}
      where asked = ${endorsementSubject(earlier.id)}`),
    ...(await withdrawalOfEndorsement(db, { id: earlier.id, head }, { now, replacedBy: id })),
    known,
  ]
}

/** Gives a "wij ook" another private link. */
export const renewEndorsementStatement = (db: Database, subject: string, linkHash: string): Statement =>
  db.orm
    .update(endorsements)
    .set({ linkHash })
    .where(eq(endorsements.id, subject.slice(prefix.length)))
