import { and, desc, eq, gt, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { tells } from '../src/core/similarity/words.ts'
import { searchIdeas, searchStems } from '../src/core/search-words.ts'
import { visible } from './cases.ts'
import { shippedModel } from './classifier.ts'
import { type Database, type Statement, write } from './client.ts'
import { registryState } from './schema/audit-events.ts'
import { caseDomains, publicCases } from './schema/cases.ts'

// Not in schema/: a full-text table is made by a migration of our own, and the generator would make it a plain one.
const caseSearch = sqliteTable('case_search', {
  number: integer('rowid'),
  stems: text().notNull(),
  ideas: text().notNull(),
})

/** Goes up when stems or ideas are made in another way: the index is then made anew at the next start. */
const searchVersion = 1

type Texts = { title: string; story: string }
const wordsOf = ({ title, story }: Texts) => {
  const read = `${title}\n${story}`
  const known = shippedModel().terms.get('stem') ?? new Map<string, unknown>()
  return { stems: searchStems(read, known), ideas: searchIdeas(read) }
}

/** Makes a casus findable by its public text, instead of by an earlier one. */
export function indexStatements(db: Database, number: number | SQL<number>, texts: Texts): Statement[] {
  const { stems, ideas } = wordsOf(texts)
  return [
    unindexStatement(db, number),
    db.orm.insert(caseSearch).values({ number, stems: stems.join(' '), ideas: ideas.join(' ') }),
  ]
}

/** Takes every word of a casus out of the index. */
export const unindexStatement = (db: Database, number: number | SQL<number>): Statement =>
  db.orm.delete(caseSearch).where(eq(caseSearch.number, number))

export const unindexDemoStatement = (db: Database): Statement =>
  db.orm
    .delete(caseSearch)
    .where(
      inArray(
        caseSearch.number,
        db.orm.select({ number: publicCases.number }).from(publicCases).where(eq(publicCases.demo, true)),
      ),
    )

const pageSize = 500

/** Brings the index to how this version of the software makes it; does nothing when it is so already. */
export async function refreshCaseSearch(db: Database): Promise<void> {
  const key = 'case_search_version'
  const [stored] = await db.orm.select().from(registryState).where(eq(registryState.key, key)).limit(1)
  if (stored?.value === searchVersion) return
  let last = 0
  for (;;) {
    const page = await db.orm
      .select({ number: publicCases.number, title: publicCases.title, story: publicCases.story })
      .from(publicCases)
      .where(and(gt(publicCases.number, last), ne(publicCases.story, '')))
      .orderBy(publicCases.number)
      .limit(pageSize)
    const end = page.at(-1)
    if (!end) break
    await write(
      db,
      page.flatMap((row) => indexStatements(db, row.number, row)),
    )
    last = end.number
  }
  const version = { key, value: searchVersion }
  await write(db, [
    db.orm
      .insert(registryState)
      .values(version)
      .onConflictDoUpdate({ target: registryState.key, set: { value: searchVersion } }),
  ])
}

export type Candidate = Texts & { number: number; barrier: string; domains: string[] }

/** So many words and ideas of a story are looked for; more cost time and find nothing else. */
const mostStems = 32
const mostIdeas = 12

/** The rarest words of a story and what it is about, as a question to the index; null when there is nothing to ask. */
function questionOf(texts: Texts): string | null {
  const { stems, ideas } = wordsOf(texts)
  const model = shippedModel().terms.get('stem')
  // A word the classifier never saw is rarer than all it knows.
  const rarity = (stem: string) => model?.get(stem)?.rarity ?? Infinity
  const telling = [...new Set(stems)]
    .filter((stem) => stem.length > 2 && tells(stem))
    .toSorted((a, b) => rarity(b) - rarity(a))
    .slice(0, mostStems)
  const asked = [
    ...telling.map((stem) => `stems : "${stem}"`),
    ...[...new Set(ideas)].slice(0, mostIdeas).map((idea) => `ideas : "${idea}"`),
  ]
  return asked.length === 0 ? null : asked.join(' OR ')
}

/** Public cases that share words or ideas with a story, the closest first; one round trip. */
export async function casesLike(
  db: Database,
  texts: Texts,
  { most, except }: { most: number; except?: number | null },
): Promise<Candidate[]> {
  const question = questionOf(texts)
  if (question === null) return []
  const rows = await db.orm
    .select({
      number: publicCases.number,
      title: publicCases.title,
      story: publicCases.story,
      barrier: publicCases.primaryBarrier,
      domains: sql<string>`(select group_concat(${caseDomains.domain}) from ${caseDomains} where ${eq(caseDomains.caseNumber, publicCases.number)})`,
    })
    .from(caseSearch)
    .innerJoin(publicCases, eq(publicCases.number, caseSearch.number))
    .where(
      and(
        sql`${sql.identifier('case_search')} match ${question}`,
        visible,
        except ? ne(publicCases.number, except) : undefined,
      ),
    )
    .orderBy(sql`bm25(case_search)`, desc(publicCases.number))
    .limit(most)
  return rows.map((row) => ({ ...row, domains: row.domains.split(',') }))
}
