import { and, eq, gt, sql } from 'drizzle-orm'
import { bumpDataVersion, dataVersion } from './audit-events.ts'
import { firstMark, marksOf, nameStatement, type Numbers } from './case-values.ts'
import { type Database, isTaken, type Statement, statement, write } from './client.ts'
import { registryState } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { visible } from './visible-cases.ts'

/** Goes up when facets are read in another way: everything is then counted anew at the next start. */
const countsVersion = 3
const versionKey = 'case_counts_version'

/** So many cases are added up in memory before they are written: a count is then written once and not a case at a time. */
const pageSize = 5000

/** Brings the counts to how this version of the software makes them, and counts what was never counted. */
export async function refreshCaseCounts(db: Database): Promise<void> {
  const [stored] = await db.orm.select().from(registryState).where(eq(registryState.key, versionKey)).limit(1)
  if (stored?.value !== countsVersion) {
    await write(db, [
      ...['case_counts', 'case_values', 'case_value_sets', 'counted_values'].map((table) =>
        statement(sql`delete from ${sql.identifier(table)}`),
      ),
      db.orm
        .insert(registryState)
        .values({ key: versionKey, value: countsVersion })
        .onConflictDoUpdate({ target: registryState.key, set: { value: countsVersion } }),
    ])
  }
  await countMissing(db)
}

/** Counts every visible case that is in no count yet, page by page. */
export async function countMissing(db: Database): Promise<void> {
  for (let last = 0; ;) {
    const page = await db.orm
      .select({ number: publicCases.number })
      .from(publicCases)
      .where(and(gt(publicCases.number, last), missing))
      .orderBy(publicCases.number)
      .limit(pageSize)
    const end = page.at(-1)?.number
    if (end === undefined) return
    await countPage(
      db,
      sql`select number from public_cases where number > ${last} and number <= ${end} and ${missing}`,
    )
    last = end
  }
}

const missing = and(
  visible,
  sql`not exists (select 1 from case_value_sets where case_number = ${publicCases.number})`,
)

// What a moderator changes between reading and writing makes the write fail; the page is then read again.
async function countPage(db: Database, numbers: Numbers): Promise<void> {
  for (;;) {
    await write(db, [nameStatement(numbers)])
    const [version, sets] = await db.orm.batch([dataVersion(db), readSets(db, numbers)])
    try {
      await write(db, [stillAt(db, version[0]?.value ?? 0), ...setStatements(sets), bumpDataVersion(db)])
      return
    } catch (error) {
      if (!isTaken(error, 'registry_state')) throw error
    }
  }
}

type MarkSet = { number: number; marks: string }

const readSets = (db: Database, numbers: Numbers) =>
  db.orm.select({ number: sql<number>`number`, marks: sql<string>`marks` }).from(sql`(${marksOf(numbers)})`)

/** Fails the whole batch when what the public sees has changed since. */
const stillAt = (db: Database, version: number): Statement =>
  db.orm
    .insert(registryState)
    .select(sql`select 'data_version', null where coalesce((${dataVersion(db)}), 0) <> ${version}`)

function setStatements(sets: readonly MarkSet[]): Statement[] {
  const idsOf = ({ marks }: MarkSet) => Array.from(marks, (mark) => mark.charCodeAt(0) - firstMark)
  const counts = new Map<number, number>()
  const values: [number, number][] = []
  for (const set of sets) {
    const ids = idsOf(set)
    for (const a of ids) {
      values.push([a, set.number])
      for (const b of ids) counts.set(a * 65_536 + b, (counts.get(a * 65_536 + b) ?? 0) + 1)
    }
  }
  const pairs = [...counts].map(([pair, n]) => [Math.floor(pair / 65_536), pair % 65_536, n])
  return [
    statement(sql`insert into case_counts (by_id, value_id, n)
      ${rowsOf(pairs.toSorted(byFirst), 3)} where true
      on conflict (by_id, value_id) do update set n = n + excluded.n`),
    statement(sql`insert into case_values (value_id, case_number) ${rowsOf(values.toSorted(byFirst), 2)}`),
    statement(
      sql`insert into case_value_sets (case_number, marks) ${rowsOf(
        sets.map(({ number, marks }) => [number, marks]),
        2,
      )}`,
    ),
  ]
}

// In the order of the index, so that each page of it is written once.
const byFirst = (a: readonly number[], b: readonly number[]) =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)

const columns = ['$[0]', '$[1]', '$[2]'] as const

/** Rows as one parameter: there may be a hundred thousand of them. */
const rowsOf = (rows: readonly (readonly (number | string)[])[], width: number) =>
  sql`select ${sql.raw(
    columns
      .slice(0, width)
      .map((column) => `value ->> '${column}'`)
      .join(', '),
  )} from json_each(${JSON.stringify(rows)})`
