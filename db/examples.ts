import { desc, eq, sql } from 'drizzle-orm'
import type { BottleneckFilter } from '../src/core/bottleneck-filter.ts'
import type { Day } from '../src/core/working-days.ts'
import { accountActor } from '../src/core/audit-event.ts'
import { exampleCount } from '../src/core/case-example.ts'
import type { CaseFilter } from '../src/core/filter-table.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import { bumpDataVersion, dataVersion } from './audit-events.ts'
import { carriesAll, numbersOf } from './case-filter.ts'
import type { Database } from './client.ts'
import { answerQueries, answersOf } from './bottleneck-counts.ts'
import { countsQuery } from './counts.ts'
import { type Stored, store } from './follow-ups.ts'
import type { ReportRecord } from './reports.ts'
import { stepStatements } from './report-steps.ts'
import { caseExamples, publicCases } from './schema/cases.ts'

/** A few cases of a filter, to stand beside its numbers: what moderators picked, and then the newest. */
export function examplesQuery(db: Database, filter: CaseFilter) {
  const wanted = wantedCases(filter)
  const picked = sql`(select case_number from case_examples join case_value_sets using (case_number)
    where ${carriesAll(wanted)} order by case_number desc limit ${exampleCount})`
  return db.orm
    .select({
      number: publicCases.number,
      title: publicCases.title,
      story: publicCases.story,
      region: publicCases.region,
      outcome: publicCases.outcome,
      publishedAt: publicCases.publishedAt,
      picked: sql<boolean>`${caseExamples.caseNumber} is not null`.mapWith(Boolean),
    })
    .from(publicCases)
    .leftJoin(caseExamples, eq(caseExamples.caseNumber, publicCases.number))
    .where(
      sql`${publicCases.number} in ${picked} or ${publicCases.number} in ${numbersOf(wanted, { size: exampleCount - 1 })}`,
    )
    .orderBy(sql`${caseExamples.caseNumber} is null`, desc(publicCases.number))
    .limit(exampleCount)
}

/** The counts of a filter with its newest cases, and what was said to its knelpunten, in one round trip. */
export async function readExamples(
  db: Database,
  ask: CountAsk,
  answers: { filter: BottleneckFilter | null; today: Day },
) {
  const question = countsQuery(db, ask)
  const [answer, examples, answered, newest, version] = await db.orm.batch([
    question.query,
    examplesQuery(db, ask.filter),
    ...answerQueries(db, answers.filter, answers.today),
    dataVersion(db),
  ])
  return {
    counts: question.read(answer),
    examples,
    answers: answersOf(answers.filter, { counts: answered, newest }),
    dataVersion: version[0]?.value ?? 0,
  }
}

type Pick = { number: number; picked: boolean; accountId: string; now: Date }

/** Calls a published case a good example of its pattern, or takes that back. */
export async function pickExample(
  db: Database,
  record: ReportRecord,
  { number, picked, accountId, now }: Pick,
): Promise<Stored> {
  const step = await stepStatements(
    db,
    record,
    {
      kind: picked ? 'voorbeeld_gekozen' : 'voorbeeld_vervallen',
      at: now,
      actor: accountActor(accountId),
      details: { casus: number },
    },
    {},
  )
  return store(db, [
    ...step.statements,
    picked
      ? db.orm.insert(caseExamples).values({ caseNumber: number, pickedAt: now }).onConflictDoNothing()
      : db.orm.delete(caseExamples).where(eq(caseExamples.caseNumber, number)),
    bumpDataVersion(db),
  ])
}
