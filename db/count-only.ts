import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { parted } from '../src/core/case-facet.ts'
import { type CountOnly, type CountOnlyCell, countOnlyCells, quarterStart } from '../src/core/count-only.ts'
import { startOf } from '../src/core/day.ts'
import type { Taxonomy } from '../src/core/taxonomy.ts'
import { type Day, dayOf } from '../src/core/working-days.ts'
import { bumpDataVersion } from './audit-events.ts'
import { type Database, write } from './client.ts'
import { registryState } from './schema/audit-events.ts'
import { reports } from './schema/reports.ts'

// Its cells stand among the numbers about the registry as a whole, each under this name and its key.
const prefix = 'count_only '
const quarterKey = 'count_only_until'
const ofCells = and(gte(registryState.key, prefix), lt(registryState.key, 'count_only!'))

const asNumber = (day: Day): number => Number(day.replaceAll('-', ''))
const asDay = (number: number): Day => String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** The table as it was last renewed, to stand in a batch with others. */
export const countOnlyQuery = (db: Database) =>
  db.orm
    .select()
    .from(registryState)
    .where(sql`${ofCells} or ${registryState.key} = ${quarterKey}`)

export type CountOnlyTable = { until: Day; cells: CountOnlyCell[] }

/** Null when no cell is large enough to be shown. */
export function countOnlyTable(rows: readonly { key: string; value: number }[]): CountOnlyTable | null {
  const until = rows.find(({ key }) => key === quarterKey)?.value
  const cells = rows
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, value }): CountOnlyCell => {
      const [boundary, barrier] = parted(key.slice(prefix.length))
      return { boundary, barrier, atLeast: value }
    })
    .toSorted((a, b) => b.atLeast - a.atLeast)
  return until === undefined || cells.length === 0 ? null : { until: asDay(until), cells }
}

/**
 * Counts anew what is only counted, once a quarter: what was decided before it began. In between nothing changes, so
 * that nobody can tell one melding from the table. The only place that reads them for the public.
 */
export async function renewCountOnly(db: Database, taxonomy: Taxonomy, now: Date): Promise<void> {
  const until = quarterStart(dayOf(now))
  const [last] = await db.orm.select().from(registryState).where(eq(registryState.key, quarterKey))
  if (last?.value === asNumber(until)) return
  const cells = countOnlyCells(await countedBefore(db, until), taxonomy)
  await write(db, [
    db.orm.delete(registryState).where(ofCells),
    ...[...cells].map(([cell, value]) =>
      db.orm.insert(registryState).values({ key: `${prefix}${cell}`, value }),
    ),
    db.orm
      .insert(registryState)
      .values({ key: quarterKey, value: asNumber(until) })
      .onConflictDoUpdate({ target: registryState.key, set: { value: asNumber(until) } }),
    bumpDataVersion(db),
  ])
}

async function countedBefore(db: Database, until: Day): Promise<CountOnly[]> {
  const label = (axis: 'domain' | 'barrier') =>
    sql`from report_labels where report_id = ${reports.id} and source = 'moderator' and axis = ${axis}`
  const domains = sql<string>`coalesce((select group_concat(key, ' ') from (select key ${label('domain')} order by key)), '')`
  const barrier = sql<string>`(select key ${label('barrier')} order by rank limit 1)`
  const rows = await db.orm
    .select({ domains: domains.as('domains'), barrier: barrier.as('barrier'), n: sql<number>`count(*)` })
    .from(reports)
    .where(
      sql`${reports.visibility} = 'meetellen' and ${reports.state} = 'gepubliceerd' and not ${reports.demo}
        and ${reports.mergedInto} is null
        and (select max(decided_at) from decisions where report_id = ${reports.id}) < ${startOf(until).getTime()}`,
    )
    .groupBy(sql`1, 2`)
  return rows.map(({ domains: keys, ...row }) => ({ ...row, domains: keys === '' ? [] : keys.split(' ') }))
}
