import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { detailFields } from '../src/core/details.ts'
import { formerKeys } from '../src/core/former-key.ts'
import type { DetailFacet } from '../src/core/report.ts'
import { type EditableList, editableLists } from '../src/core/taxonomy-list.ts'
import type { TaxonomyRows } from '../src/core/taxonomy-terms.ts'
import { bumpDataVersion } from './audit-events.ts'
import { type Database, type Statement, write } from './client.ts'
import { recountRenamed } from './counted-renames.ts'
import { bottlenecks } from './schema/bottlenecks.ts'
import { caseBarriers, caseBoundaries, caseDomains, caseFacets, publicCases } from './schema/cases.ts'
import { reportFacets, reports } from './schema/reports.ts'
import { readTaxonomy } from './taxonomy.ts'

/** The lists whose terms are answers of "Vertel meer"; the others have a column or a table of their own. */
type AnswerList = Exclude<EditableList, ColumnList>
export type ColumnList = 'domain' | 'barrier' | 'signpost' | 'body' | 'refusal_ground' | 'reporter_role'

export const facetsOf = (list: EditableList): DetailFacet[] =>
  detailFields.filter(({ vocabulary }) => vocabulary === list).map(({ facet }) => facet)

export const isAnswer = (list: EditableList): list is AnswerList => facetsOf(list).length > 0

const among = (numbers: { getSQL(): SQL }) => sql`${publicCases.number} in (${numbers})`

const carriers: Record<ColumnList, (db: Database, key: string) => SQL | undefined> = {
  domain: ({ orm }, key) =>
    among(orm.select({ n: caseDomains.caseNumber }).from(caseDomains).where(eq(caseDomains.domain, key))),
  barrier: ({ orm }, key) =>
    or(
      eq(publicCases.primaryBarrier, key),
      among(
        orm.select({ n: caseBarriers.caseNumber }).from(caseBarriers).where(eq(caseBarriers.barrier, key)),
      ),
    ),
  signpost: (_, key) => eq(publicCases.signpost, key),
  body: (_, key) => eq(publicCases.refusedBy, key),
  refusal_ground: (_, key) => eq(publicCases.refusalGround, key),
  reporter_role: (_, key) => eq(publicCases.role, key),
}

/** Which public cases carry a key of a list. */
export function carries(db: Database, list: EditableList, key: string): SQL | undefined {
  if (!isAnswer(list)) return carriers[list](db, key)
  return among(
    db.orm
      .select({ n: caseFacets.caseNumber })
      .from(caseFacets)
      .where(and(inArray(caseFacets.facet, facetsOf(list)), eq(caseFacets.key, key))),
  )
}

type Rename = { list: EditableList; old: string; new: string; version: string }

/**
 * Gives what carries no version of its own the new key: the public cases, and the answers of a melding. The labels of
 * a melding do have one; they stay in the words of their day and are read through the mapping.
 */
export const renameStatements = (db: Database, { version, ...change }: Rename): Statement[] =>
  recountRenamed(change, {
    carrying: (key) =>
      sql`select ${publicCases.number} from ${publicCases} where ${carries(db, change.list, key)}`,
    rename: [
      db.orm
        .update(publicCases)
        .set({ taxonomyVersion: version })
        .where(carries(db, change.list, change.old)),
      ...keyStatements(db, change),
    ],
  })

type Keys = { old: string; key: string }

const renamers: Record<ColumnList, (db: Database, keys: Keys) => Statement[]> = {
  domain: (db, { old, key }) => [
    db.orm.update(caseDomains).set({ domain: key }).where(eq(caseDomains.domain, old)),
    ...[caseBoundaries, bottlenecks].map((table) => boundaryStatement(db, table, { old, key })),
  ],
  barrier: ({ orm }, { old, key }) => [
    orm.update(caseBarriers).set({ barrier: key }).where(eq(caseBarriers.barrier, old)),
    orm.update(caseBoundaries).set({ primaryBarrier: key }).where(eq(caseBoundaries.primaryBarrier, old)),
    orm.update(publicCases).set({ primaryBarrier: key }).where(eq(publicCases.primaryBarrier, old)),
    orm.update(bottlenecks).set({ barrier: key }).where(eq(bottlenecks.barrier, old)),
  ],
  signpost: ({ orm }, { old, key }) => [
    orm.update(publicCases).set({ signpost: key }).where(eq(publicCases.signpost, old)),
  ],
  body: ({ orm }, { old, key }) =>
    [publicCases, reports].map((t) => orm.update(t).set({ refusedBy: key }).where(eq(t.refusedBy, old))),
  refusal_ground: ({ orm }, { old, key }) =>
    [publicCases, reports].map((t) =>
      orm.update(t).set({ refusalGround: key }).where(eq(t.refusalGround, old)),
    ),
  reporter_role: ({ orm }, { old, key }) =>
    [publicCases, reports].map((t) => orm.update(t).set({ role: key }).where(eq(t.role, old))),
}

function keyStatements(db: Database, { list, old, new: key }: Omit<Rename, 'version'>): Statement[] {
  if (!isAnswer(list)) return renamers[list](db, { old, key })
  return [caseFacets, reportFacets].map((t) =>
    db.orm
      .update(t)
      .set({ key })
      .where(and(inArray(t.facet, facetsOf(list)), eq(t.key, old))),
  )
}

/** `oud-wmo` becomes `nieuw-wmo`. Twice, because in `oud-oud` the two share their dash. */
function boundaryStatement(
  { orm }: Database,
  table: typeof caseBoundaries | typeof bottlenecks,
  { old, key }: Keys,
): Statement {
  const dashed = sql`'-' || ${table.boundary} || '-'`
  const [from, to] = [`-${old}-`, `-${key}-`]
  return orm
    .update(table)
    .set({ boundary: sql`trim(replace(replace(${dashed}, ${from}, ${to}), ${from}, ${to}), '-')` })
    .where(sql`instr(${dashed}, ${from}) > 0`)
}

const renamesIn = ({ mappings, version }: TaxonomyRows): Rename[] =>
  editableLists.flatMap((list) =>
    [...formerKeys(mappings, list)].map(([old, key]) => ({ list, old, new: key, version })),
  )

const answered = (db: Database, list: EditableList, key: string): SQL => {
  if (isAnswer(list))
    return sql`exists ${db.orm
      .select({ one: sql`1` })
      .from(reportFacets)
      .where(and(inArray(reportFacets.facet, facetsOf(list)), eq(reportFacets.key, key)))}`
  const column = reportColumns[list]
  return column ? sql`exists (select 1 from ${reports} where ${eq(column, key)})` : sql`0`
}

/** The lists whose keys also stand in the melding itself; the others are labels, in the words of their day. */
const reportColumns: Partial<Record<ColumnList, SQLiteColumn>> = {
  body: reports.refusedBy,
  refusal_ground: reports.refusalGround,
  reporter_role: reports.role,
}

const stillCarried = (db: Database, { list, old }: Rename) =>
  db.orm
    .select({
      carried: sql<number>`exists (select 1 from ${publicCases} where ${carries(db, list, old)}) or ${answered(db, list, old)}`,
    })
    .from(sql`(select 1)`)

/** A node that had not yet seen a new name may still have written the old one: those are brought along later. */
export async function settleRenames(db: Database): Promise<void> {
  const current = await readTaxonomy(db)
  const renames = current ? renamesIn(current.rows) : []
  const [first, ...others] = renames.map((rename) => stillCarried(db, rename))
  if (!first) return
  const found = await db.orm.batch([first, ...others])
  const due = renames.filter((_, i) => found[i]?.[0]?.carried)
  if (due.length === 0) return
  await write(db, [...due.flatMap((rename) => renameStatements(db, rename)), bumpDataVersion(db)])
}
