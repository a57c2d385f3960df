import { eq, inArray, sql } from 'drizzle-orm'
import { bumpDataVersion } from '../audit-events.ts'
import { unindexDemoStatement } from '../case-search.ts'
import { uncountStatements } from '../case-values.ts'
import { rememberNumbers } from '../case-numbers.ts'
import { type Database, type Statement, write } from '../client.ts'
import { bottlenecks } from '../schema/bottlenecks.ts'
import { publicCases } from '../schema/cases.ts'
import { reports } from '../schema/reports.ts'
import { auditEvents } from '../schema/audit-events.ts'
import { endorsements } from '../schema/endorsements.ts'
import { contacts, mailTokens, outbox } from '../schema/mail.ts'
import { organisations } from '../schema/organisations.ts'
import { notices } from '../schema/moderation.ts'
import { demoEvent } from './history.ts'

/** Takes every fictional case out again, and nothing else. Their numbers are not given out anew. */
export async function clearDemo(db: Database, now = new Date()): Promise<number> {
  const demo = db.orm.select({ id: reports.id }).from(reports).where(eq(reports.demo, true))
  const found = await db.orm
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.demo, true))
    .limit(100_000)
  if (found.length === 0) return 0
  const history = await demoEvent(db, 'demo_gewist', found.length, now)
  const demoCases = db.orm
    .select({ number: publicCases.number })
    .from(publicCases)
    .where(eq(publicCases.demo, true))
  await write(db, [
    history.statement,
    ...clearEndorsements(db),
    ...clearBottlenecks(db),
    db.orm.delete(notices).where(inArray(notices.caseNumber, demoCases)),
    rememberNumbers(db),
    db.orm.delete(auditEvents).where(sql`${auditEvents.subject} in (select 'melding:' || id from (${demo}))`),
    unindexDemoStatement(db),
    ...uncountStatements(sql`select number from public_cases where demo`),
    db.orm.delete(publicCases).where(eq(publicCases.demo, true)),
    db.orm.delete(reports).where(eq(reports.demo, true)),
    bumpDataVersion(db),
  ])
  return found.length
}

/** What was said to fictional cases and knelpunten, with the addresses that were left. */
function clearEndorsements(db: Database): Statement[] {
  const subjects = sql`(select 'wij_ook:' || id from ${endorsements} where ${endorsements.demo})`
  return [
    db.orm.delete(auditEvents).where(sql`${auditEvents.subject} in ${subjects}`),
    db.orm.delete(outbox).where(sql`${outbox.subject} in ${subjects}`),
    db.orm.delete(mailTokens).where(sql`${mailTokens.subject} in ${subjects}`),
    db.orm.delete(contacts).where(sql`${contacts.subject} in ${subjects}`),
    db.orm.delete(endorsements).where(eq(endorsements.demo, true)),
  ]
}

/** The fictional knelpunten with all that hangs on them, and the instanties that nothing real was asked of. */
function clearBottlenecks(db: Database): Statement[] {
  const subjects = sql`(select 'knelpunt:' || id from ${bottlenecks} where ${bottlenecks.demo})`
  return [
    db.orm.delete(auditEvents).where(sql`${auditEvents.subject} in ${subjects}`),
    db.orm.delete(outbox).where(sql`${outbox.subject} in ${subjects}`),
    db.orm.delete(bottlenecks).where(eq(bottlenecks.demo, true)),
    db.orm
      .delete(organisations)
      .where(
        sql`${organisations.demo} and ${organisations.key} not in (select organisation from addresses union select organisation from official_responses)`,
      ),
  ]
}

/** Whether nobody has reported anything yet: only then is the demo loaded. */
export async function isEmpty(db: Database): Promise<boolean> {
  const [one] = await db.orm.select({ id: reports.id }).from(reports).limit(1)
  return one === undefined
}
