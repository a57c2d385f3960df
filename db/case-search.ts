import { and, desc, eq, gt, inArray, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { words } from '../src/core/classifier/words.ts'
import { tells } from '../src/core/similarity/words.ts'
import { searchIdeas, searchStems, stemsOfWord } from '../src/core/search-words.ts'
import { visible } from './visible-cases.ts'
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

/** Goes up when stems or ideas are made in another way. */
const searchVersion = 1

/** Compounds are split by the words the classifier knows, so other weights make another index too. */
const indexVersion = (evaluation: string) =>
  searchVersion * 2 ** 32 + Number.parseInt(evaluation.slice(0, 8), 16)

type Texts = { title: string; story: string }
/** By which stems a folded word is found. */
export const foundBy = (form: string): string[] => stemsOfWord(form, knownStems())

const knownStems = () => shippedModel().terms.get('stem') ?? new Map<string, { rarity: number }>()

/** The words by which a text is found: stems as the classifier makes them, and ideas behind other words. */
export function searchWords({ title, story }: Texts) {
  const read = `${title}\n${story}`
  return { stems: searchStems(read, knownStems()), ideas: searchIdeas(read) }
}

function rowOf(number: number | SQL<number>, texts: Texts) {
  const { stems, ideas } = searchWords(texts)
  return { number, stems: stems.join(' '), ideas: ideas.join(' ') }
}

/** Makes a casus findable by its public text, instead of by an earlier one. */
export function indexStatements(db: Database, number: number | SQL<number>, texts: Texts): Statement[] {
  return [unindexStatement(db, number), db.orm.insert(caseSearch).values(rowOf(number, texts))]
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

type Row = Texts & { number: number }

/** As it was read, and only if it still says that: somebody may withdraw or correct it in the meantime. */
function refreshStatements(db: Database, { number, title, story }: Row): Statement[] {
  const { stems, ideas } = rowOf(number, { title, story })
  const same = and(eq(publicCases.number, number), eq(publicCases.title, title), eq(publicCases.story, story))
  const unchanged = db.orm.select({ number: publicCases.number }).from(publicCases).where(same)
  return [
    db.orm.delete(caseSearch).where(inArray(caseSearch.number, unchanged)),
    db.orm.insert(caseSearch).select(
      db.orm
        .select({
          number: sql<number>`${number}`.as('rowid'),
          stems: sql<string>`${stems}`.as('stems'),
          ideas: sql<string>`${ideas}`.as('ideas'),
        })
        .from(publicCases)
        .where(same),
    ),
  ]
}

/** Brings the index to how this version of the software makes it; does nothing when it is so already. */
export async function refreshCaseSearch(db: Database, evaluation = shippedModel().evaluation): Promise<void> {
  const key = 'case_search_version'
  const value = indexVersion(evaluation)
  const [stored] = await db.orm.select().from(registryState).where(eq(registryState.key, key)).limit(1)
  if (stored?.value === value) return
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
      page.flatMap((row) => refreshStatements(db, row)),
    )
    last = end.number
  }
  const withText = db.orm
    .select({ number: publicCases.number })
    .from(publicCases)
    .where(ne(publicCases.story, ''))
  await write(db, [
    db.orm.delete(caseSearch).where(notInArray(caseSearch.number, withText)),
    db.orm
      .insert(registryState)
      .values({ key, value })
      .onConflictDoUpdate({ target: registryState.key, set: { value } }),
  ])
}

export type Candidate = Texts & { number: number; barrier: string; domains: string[] }

/** So many words and ideas of a story are looked for; more cost time and find little else. */
const mostStems = 12
const mostIdeas = 8

/** The rarest words of a story and what it is about, as a question to the index; null when there is nothing to ask. */
function questionOf({ title, story }: Texts): string | null {
  const read = `${title}\n${story}`
  const known = knownStems()
  const telling = new Set(
    words(read)
      .filter(({ form }) => form.length > 2 && tells(form))
      .flatMap(({ form }) => stemsOfWord(form, known)),
  )
  const rarity = (stem: string) => known.get(stem)?.rarity ?? 0
  const learnt = [...telling].filter((stem) => known.has(stem)).toSorted((a, b) => rarity(b) - rarity(a))
  // A word the classifier never saw may be the very thing, or a typo: half of the places at most.
  const unknown = [...telling].filter((stem) => !known.has(stem)).slice(0, mostStems / 2)
  const asked = [
    ...[...unknown, ...learnt].slice(0, mostStems).map((stem) => `stems : "${stem}"`),
    ...[...new Set(searchIdeas(read))].slice(0, mostIdeas).map((idea) => `ideas : "${idea}"`),
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
