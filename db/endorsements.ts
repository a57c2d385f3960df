import { and, eq, sql } from 'drizzle-orm'
import { endorsementSubject } from '../src/core/audit-event.ts'
import type { ContextState, Endorsement, EndorsementTarget } from '../src/core/endorsement.ts'
import { appendEvent, beginning, bumpDataVersion, type Head } from './audit-events.ts'
import { type Database, isTaken, write } from './client.ts'
import { contactStatements, type NewContact, withoutContact } from './contacts.ts'
import { type Stored, store } from './follow-ups.ts'
import { auditEvents } from './schema/audit-events.ts'
import { solutionAnswers } from './schema/bottlenecks.ts'
import { endorsements } from './schema/endorsements.ts'
import { erasedOf } from './visible-cases.ts'

/** What a "wij ook" can be given to, as it now stands. */
export type Endorsable = {
  target: EndorsementTarget
  id: number
  title: string
  /** Where it is on the site: the number of a casus, the address of a knelpunt. */
  slug: string
  state: 'public' | 'hidden' | 'withdrawn' | 'erased'
  /** What tells the same and counts instead. */
  mergedInto: string | null
  demo: boolean
}

/** A casus or knelpunt by its place on the site; one round trip. */
export async function findEndorsable(
  db: Database,
  target: EndorsementTarget,
  slug: string,
): Promise<Endorsable | null> {
  const columns = {
    id: sql<number>`t.${sql.raw(target === 'casus' ? 'number' : 'id')}`,
    title: sql<string>`t.title`,
    demo: sql<number>`t.demo`,
  }
  const [found] =
    target === 'casus'
      ? await db.orm
          .select({
            ...columns,
            state: sql<Endorsable['state']>`case when t.withdrawn_at is not null then
                case when ${erasedOf('t')} then 'erased' else 'withdrawn' end
              when t.hidden_at is not null then 'hidden' else 'public' end`,
            mergedInto: sql<string | null>`cast(t.merged_into as text)`,
          })
          .from(sql`public_cases t`)
          .where(sql`t.number = ${Number(slug)}`)
      : await db.orm
          .select({
            ...columns,
            state: sql<Endorsable['state']>`'public'`,
            mergedInto: sql<
              string | null
            >`(select twin.slug from bottlenecks twin where twin.id = t.merged_into)`,
          })
          .from(sql`bottlenecks t`)
          .where(sql`t.slug = ${slug}`)
  return found ? { ...found, target, slug, demo: found.demo === 1 } : null
}

export type NewEndorsement = Endorsement & {
  id: string
  target: EndorsementTarget
  targetId: number
  submissionKey: string
  linkHash: string
  /** HMAC of who it is and to what, until the address is confirmed. */
  personClaim: string | null
  demo: boolean
  /** The address that was left with it; it is kept with the first form only, and not when that is sent again. */
  contact: NewContact | null
  now: Date
}

/** Takes a "wij ook" in, once for each form; `other-content` when that form was sent before with something else. */
export async function giveEndorsement(
  db: Database,
  { now, contact, ...given }: NewEndorsement,
): Promise<'stored' | 'resent' | 'other-content'> {
  const { statement } = await appendEvent(db, beginning, {
    subject: endorsementSubject(given.id),
    kind: 'wij_ook_gegeven',
    at: now,
    actor: 'bezoeker',
    details: { doel: given.target, nummer: given.targetId, voorbeeld: given.demo },
  })
  const row = { ...given, at: now, contextState: given.context === null ? 'geen' : 'wacht' } as const
  try {
    await write(db, [
      db.orm.insert(endorsements).values(row),
      statement,
      ...(contact ? await contactStatements(db, contact) : []),
      bumpDataVersion(db),
    ])
    return 'stored'
  } catch (error) {
    if (!isTaken(error, 'endorsements.')) throw error
    const same = and(
      eq(endorsements.submissionKey, given.submissionKey),
      eq(endorsements.linkHash, given.linkHash),
    )
    const [first] = await db.orm.select({ id: endorsements.id }).from(endorsements).where(same).limit(1)
    return first ? 'resent' : 'other-content'
  }
}

/** A "wij ook" as who gave it sees it. */
export type OwnEndorsement = Endorsement & {
  id: string
  target: EndorsementTarget
  contextState: ContextState
  at: Date
  withdrawnAt: Date | null
  /** Whether its address was confirmed, now or before it was erased. */
  known: boolean
  title: string | null
  slug: string | null
  head: Head
}

/** One "wij ook" by its private link; one round trip. */
export async function findEndorsement(db: Database, linkHash: string): Promise<OwnEndorsement | null> {
  const subject = sql`(select 'wij_ook:' || id from endorsements where link_hash = ${linkHash})`
  const [rows, heads] = await db.orm.batch([
    db.orm
      .select({
        endorsement: endorsements,
        // Not while it is hidden, and never of what was withdrawn.
        title: sql<string | null>`case target when 'casus' then (select c.title from public_cases c
            where c.number = target_id and c.withdrawn_at is null and c.hidden_at is null)
          else (select k.title from bottlenecks k where k.id = target_id) end`,
        slug: sql<string | null>`case target when 'casus' then cast(target_id as text)
          else (select k.slug from bottlenecks k where k.id = target_id) end`,
      })
      .from(endorsements)
      .where(eq(endorsements.linkHash, linkHash))
      .limit(1),
    db.orm
      .select({ seq: auditEvents.seq, mac: auditEvents.mac })
      .from(auditEvents)
      .where(sql`${auditEvents.subject} = ${subject}`)
      .orderBy(sql`${auditEvents.seq} desc`)
      .limit(1),
  ])
  const [row] = rows
  if (!row) return null
  const { personMac, ...endorsement } = row.endorsement
  return {
    ...endorsement,
    known: personMac !== null,
    title: row.title,
    slug: row.slug,
    head: heads[0] ?? beginning,
  }
}

/** Everything that says who somebody is goes; that there was one, and when it went, stays. */
const erased = {
  role: '',
  region: '',
  context: null,
  contextState: 'geen',
  personMac: null,
  personClaim: null,
} as const

/** Takes a "wij ook" back: it counts no more, is asked nothing more, and what it said is erased. */
export async function withdrawalOfEndorsement(
  db: Database,
  { id, head }: { id: string; head: Head },
  { now, replacedBy, actor = 'bezoeker' }: { now: Date; replacedBy?: string; actor?: string },
) {
  const subject = endorsementSubject(id)
  const { statement } = await appendEvent(db, head, {
    subject,
    kind: 'wij_ook_ingetrokken',
    at: now,
    actor,
    details: replacedBy === undefined ? {} : { vervangenDoor: replacedBy },
  })
  return [
    statement,
    db.orm
      .update(endorsements)
      .set({ ...erased, withdrawnAt: now })
      .where(eq(endorsements.id, id)),
    db.orm.delete(solutionAnswers).where(eq(solutionAnswers.asked, subject)),
    ...withoutContact(db, subject),
    bumpDataVersion(db),
  ]
}

export const withdrawEndorsement = async (
  db: Database,
  endorsement: OwnEndorsement,
  now: Date,
): Promise<Stored> => store(db, await withdrawalOfEndorsement(db, endorsement, { now }))
