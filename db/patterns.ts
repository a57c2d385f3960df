import { sql } from 'drizzle-orm'
import type { BottleneckFilter } from '../src/core/bottleneck-filter.ts'
import { joined } from '../src/core/case-facet.ts'
import type { CountAsk } from '../src/core/option-counts.ts'
import { type Pattern, type PatternCount, patternCounts } from '../src/core/pattern.ts'
import { termReach } from '../src/core/typical-terms.ts'
import { wantedCases } from '../src/core/wanted-cases.ts'
import type { Day } from '../src/core/working-days.ts'
import { answerQueries, answersOf } from './bottleneck-counts.ts'
import { dataVersion } from './audit-events.ts'
import { carriesAll, numbersOf } from './case-filter.ts'
import type { Database } from './client.ts'
import { countsQuery } from './counts.ts'
import { examplesQuery } from './examples.ts'
import { helpedQuery } from './solutions.ts'

/** The counts of a pattern, all that share its boundary or barrier, and what its cases say; one round trip. */
export async function readPattern(
  db: Database,
  { boundary, barrier }: Pattern,
  ask: CountAsk,
  answers: { filter: BottleneckFilter | null; today: Day },
) {
  const question = countsQuery(db, ask)
  const [rows, examples, answer, own, others, version, answered, newest, helped] = await db.orm.batch([
    db.orm
      .select({ value: sql<string>`value`, n: sql<number>`n` })
      .from(sql`counted_values join case_counts on by_id = id and value_id = id`)
      .where(
        sql`facet = 'patroon' and (value glob ${joined(boundary, '*')} or value glob ${joined('*', barrier)})`,
      ),
    examplesQuery(db, ask.filter),
    question.query,
    ...termQueries(db, ask),
    dataVersion(db),
    ...answerQueries(db, answers.filter, answers.today),
    helpedQuery(db, { boundary, barrier }),
  ])
  const around: PatternCount[] = patternCounts(rows.map(({ value, n }) => [value, n] as const))
  return {
    around,
    examples,
    counts: question.read(answer),
    words: { own, others },
    helped,
    answers: answersOf(answers.filter, { counts: answered, newest }),
    dataVersion: version[0]?.value ?? 0,
  }
}

/** The words of the newest cases of a filter, and of the newest others; as the search keeps them. */
function termQueries(db: Database, { filter }: CountAsk) {
  const wanted = wantedCases(filter)
  const newest = numbersOf({ values: [], months: null }, { size: termReach.others - 1 })
  const own = db.orm
    .select({
      title: sql<string>`title`,
      story: sql<string>`story`,
      stems: sql<string>`stems`,
    })
    .from(
      sql`${numbersOf(wanted, { size: termReach.own - 1 })} as newest
        join public_cases on number = newest.case_number join case_search on case_search.rowid = number`,
    )
  const others = db.orm
    .select({ stems: sql<string>`stems` })
    .from(
      sql`${newest} as newest join case_value_sets using (case_number) join case_search on case_search.rowid = case_number`,
    )
    .where(sql`not (${carriesAll(wanted)})`)
  return [own, others] as const
}
