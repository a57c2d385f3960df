import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { taxonomySubject } from '../src/core/audit-event.ts'
import type { Axis } from '../src/core/label.ts'
import type { TaxonomyEvent, TermUse } from '../src/core/taxonomy-history.ts'
import type { EditableList } from '../src/core/taxonomy-list.ts'
import type { TaxonomyTerm } from '../src/core/taxonomy-terms.ts'
import { carries, type ColumnList, facetsOf, isAnswer } from './taxonomy-renames.ts'
import type { Database } from './client.ts'
import { accounts } from './schema/accounts.ts'
import { auditEvents } from './schema/audit-events.ts'
import { publicCases } from './schema/cases.ts'
import { reportFacets, reportLabels, reports } from './schema/reports.ts'
import { taxonomyTerms } from './schema/taxonomy.ts'
import { toTerm } from './taxonomy.ts'

const events = (db: Database) =>
  db.orm
    .select({
      at: auditEvents.at,
      actor: auditEvents.actor,
      details: auditEvents.details,
      name: accounts.name,
    })
    .from(auditEvents)
    .leftJoin(accounts, eq(auditEvents.actor, sql`'account:' || ${accounts.id}`))
    .$dynamic()

/** The last changes of the taxonomy, the newest first. */
export const recentChanges = (db: Database, limit: number): Promise<TaxonomyEvent[]> =>
  events(db).where(eq(auditEvents.subject, taxonomySubject)).orderBy(desc(auditEvents.seq)).limit(limit)

const detail = (name: string) => sql`json_extract(${auditEvents.details}, ${`$.${name}`})`

export type TermHistory = {
  events: TaxonomyEvent[]
  /** The term as it was in each version that a change made or started from. */
  versions: ReadonlyMap<string, TaxonomyTerm>
}

const mostEvents = 50

/** What happened to one term, under this key and the ones it had before. Two round trips at most. */
export async function termHistory(
  db: Database,
  list: EditableList,
  keys: readonly string[],
): Promise<TermHistory> {
  const found = await events(db)
    .where(
      and(
        eq(auditEvents.subject, taxonomySubject),
        or(
          and(eq(detail('lijst'), list), inArray(detail('sleutel'), [...keys])),
          eq(detail('wat'), 'software'),
        ),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(mostEvents)
  const named = found.flatMap(({ details }) => [details['vorige'], details['versie']])
  const versions = [...new Set(named.filter((version) => typeof version === 'string'))]
  if (versions.length === 0) return { events: found, versions: new Map() }
  const rows = await db.orm
    .select()
    .from(taxonomyTerms)
    .where(
      and(
        inArray(taxonomyTerms.version, versions),
        eq(taxonomyTerms.list, list),
        inArray(taxonomyTerms.key, [...keys]),
      ),
    )
    .limit(versions.length * keys.length)
  return { events: found, versions: new Map(rows.map((row) => [row.version, toTerm(row)])) }
}

/** One term in one version: what a form was opened with, or what the software brought. */
export async function termIn(
  db: Database,
  version: string,
  { list, key }: { list: EditableList; key: string },
): Promise<TaxonomyTerm | null> {
  const [row] = await db.orm
    .select()
    .from(taxonomyTerms)
    .where(and(eq(taxonomyTerms.version, version), eq(taxonomyTerms.list, list), eq(taxonomyTerms.key, key)))
    .limit(1)
  return row ? toTerm(row) : null
}

const openStates = ['aangehouden', 'ontvangen', 'in_behandeling', 'vraag_gesteld'] as const

/** How many public cases carry a term, and how many meldingen that still wait for a moderator chose it. */
export async function countUse(db: Database, list: EditableList, key: string): Promise<TermUse> {
  const count = sql<number>`count(*)`
  const [cases, waiting] = await db.orm.batch([
    db.orm
      .select({ count })
      .from(publicCases)
      .where(and(sql`${publicCases.withdrawnAt} is null`, carries(db, list, key))),
    db.orm
      .select({ count })
      .from(reports)
      .where(and(inArray(reports.state, [...openStates]), chose(db, list, key))),
  ])
  return { cases: cases[0]?.count ?? 0, openReports: waiting[0]?.count ?? 0 }
}

const choosers: Record<ColumnList, (db: Database, key: string) => SQL> = {
  domain: (db, key) => labelled(db, 'domain', key),
  barrier: (db, key) => labelled(db, 'barrier', key),
  // Only a moderator chooses one, with the decision that ends the waiting.
  signpost: () => sql`0`,
  body: (_, key) => eq(reports.refusedBy, key),
  refusal_ground: (_, key) => eq(reports.refusalGround, key),
  reporter_role: (_, key) => eq(reports.role, key),
}

const labelled = ({ orm }: Database, axis: Axis, key: string) =>
  inArray(
    reports.id,
    orm
      .select({ id: reportLabels.reportId })
      .from(reportLabels)
      .where(
        and(eq(reportLabels.source, 'reporter'), eq(reportLabels.axis, axis), eq(reportLabels.key, key)),
      ),
  )

function chose(db: Database, list: EditableList, key: string): SQL {
  if (!isAnswer(list)) return choosers[list](db, key)
  return inArray(
    reports.id,
    db.orm
      .select({ id: reportFacets.reportId })
      .from(reportFacets)
      .where(and(inArray(reportFacets.facet, facetsOf(list)), eq(reportFacets.key, key))),
  )
}
