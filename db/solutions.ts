import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { accountActor, bottleneckSubject } from '../src/core/audit-event.ts'
import { bottleneckCanBecome } from '../src/core/bottleneck.ts'
import { type Claim, lastAnswerDay, type ShownClaim } from '../src/core/solution.ts'
import { dayOf } from '../src/core/working-days.ts'
import { type BottleneckRecord, bottleneckStep } from './bottleneck-steps.ts'
import { type Database, type Statement, statement } from './client.ts'
import { affectedBy } from './affected.ts'
import { type Stored, store } from './follow-ups.ts'
import { solutionClaims } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'

type By = { id: string; accountId: string; now: Date }

/** Says that a knelpunt is solved and asks everyone who ran into it; `not-now` when its state does not allow that. */
export async function claimSolution(
  db: Database,
  record: BottleneckRecord,
  claim: Claim,
  { id, accountId, now }: By,
): Promise<Stored | 'not-now'> {
  const { bottleneck } = record
  if (!bottleneckCanBecome(bottleneck.state, 'opgelost_gemeld') || bottleneck.mergedInto !== null)
    return 'not-now'
  const event = {
    kind: 'oplossing_gemeld' as const,
    details: { oplossing: id, instantie: claim.organisation, wegwijzer: claim.signpost },
  }
  const by = { actor: accountActor(accountId), now }
  const { statements } = await bottleneckStep(db, record, [event], by, { state: 'opgelost_gemeld' })
  const row = {
    ...claim,
    id,
    accountId,
    claimedAt: now,
    bottleneckId: bottleneck.id,
    claimedFrom: bottleneck.state === 'heropend' ? ('heropend' as const) : ('open' as const),
    askedUntil: lastAnswerDay(dayOf(now)),
  }
  return store(db, [
    ...statements,
    // An earlier claim that is still open was overtaken: the knelpunt was opened again before its last day.
    db.orm
      .update(solutionClaims)
      .set({ outcome: 'ingetrokken', settledAt: now })
      .where(and(eq(solutionClaims.bottleneckId, bottleneck.id), isNull(solutionClaims.outcome))),
    db.orm.insert(solutionClaims).values(row),
    askStatement(id, bottleneck.id),
    lettersStatement(id, bottleneck.id, now),
  ])
}

/** Who left the same address twice is asked once, as a reporter when they are one. */
const askStatement = (claimId: string, bottleneckId: number): Statement =>
  statement(sql`insert into solution_answers (claim_id, asked)
    select ${claimId}, min(who.subject) from ${affectedBy(bottleneckId)} who
    left join contacts on contacts.subject = who.subject and contacts.confirmed_at is not null
    group by coalesce(contacts.address_mac, who.subject)`)

/** A letter to each of them whose address was confirmed; the others find the question on their private page. */
const lettersStatement = (claimId: string, bottleneckId: number, now: Date): Statement =>
  statement(sql`insert into outbox (id, recipient, letter, details, subject, created_at, due_at)
    select lower(hex(randomblob(16))), 'contact:' || a.asked, 'is_het_opgelost',
      json_object('knelpunt', ${bottleneckId}, 'oplossing', ${claimId}), ${bottleneckSubject(bottleneckId)},
      ${now.getTime()}, ${now.getTime()}
    from solution_answers a join contacts c on c.subject = a.asked and c.confirmed_at is not null
    where a.claim_id = ${claimId}`)

const said = (answer: string) =>
  sql<number>`(select count(*) from solution_answers a where a.claim_id = ${solutionClaims}.id and a.answer = ${answer})`

const mostClaims = 20

/** All claims about a knelpunt, the newest first; for a batch. */
export const claimsQuery = (db: Database, bottleneckId: SQL | number) =>
  db.orm
    .select({
      id: solutionClaims.id,
      text: solutionClaims.text,
      signpost: solutionClaims.signpost,
      organisation: solutionClaims.organisation,
      organisationName: organisations.name,
      claimedAt: solutionClaims.claimedAt,
      askedUntil: solutionClaims.askedUntil,
      outcome: solutionClaims.outcome,
      settledAt: solutionClaims.settledAt,
      asked: sql<number>`(select count(*) from solution_answers a where a.claim_id = ${solutionClaims}.id)`,
      ja: said('ja'),
      deels: said('deels'),
      nee: said('nee'),
    })
    .from(solutionClaims)
    .leftJoin(organisations, eq(organisations.key, solutionClaims.organisation))
    .where(sql`${solutionClaims.bottleneckId} = ${bottleneckId}`)
    .orderBy(desc(solutionClaims.claimedAt))
    .limit(mostClaims)

export const toClaim = ({
  asked,
  ja,
  deels,
  nee,
  ...claim
}: Awaited<ReturnType<typeof claimsQuery>>[number]): ShownClaim => ({
  ...claim,
  tally: { asked, ja, deels, nee },
})

/** What helped elsewhere in a pattern, as those who ran into it confirmed; for a batch. */
export const helpedQuery = (db: Database, { boundary, barrier }: { boundary: string; barrier: string }) =>
  db.orm
    .select({
      slug: sql<string>`k.slug`,
      title: sql<string>`k.title`,
      text: solutionClaims.text,
      signpost: solutionClaims.signpost,
      organisationName: organisations.name,
    })
    .from(solutionClaims)
    .innerJoin(sql`bottlenecks k`, sql`k.id = ${solutionClaims.bottleneckId}`)
    .leftJoin(organisations, eq(organisations.key, solutionClaims.organisation))
    .where(
      and(
        sql`k.boundary = ${boundary} and k.barrier = ${barrier} and k.state = 'opgelost' and k.merged_into is null`,
        eq(solutionClaims.outcome, 'bevestigd'),
      ),
    )
    .orderBy(desc(solutionClaims.settledAt))
    .limit(5)
