import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { BottleneckFilter } from '../src/core/bottleneck-filter.ts'
import type { Bottleneck, BottleneckState } from '../src/core/bottleneck.ts'
import type { Page } from '../src/core/paging.ts'
import type { Day } from '../src/core/working-days.ts'
import { dataVersion } from './audit-events.ts'
import { fits, isOverdue } from './bottleneck-filter.ts'
import { addressColumns, type AddressedOrganisation } from './bottlenecks.ts'
import type { Database } from './client.ts'
import { addresses, bottlenecks } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'
import { isOwnQuestion } from './scoreboard.ts'

export type BottleneckSummary = { bottleneck: Bottleneck; addresses: AddressedOrganisation[]; cases: number }

/** How many knelpunten each choice would show, within the rest of the filter. */
export type BottleneckCounts = {
  total: number
  byState: Partial<Record<BottleneckState, number>>
  overdue: number
}

export type BottleneckList = {
  items: BottleneckSummary[]
  counts: BottleneckCounts
  /** Who was asked about any knelpunt: what can be filtered on. */
  asked: { key: string; name: string }[]
  newer: number | null
  older: number | null
  dataVersion: number
}

/** One page of knelpunten, newest first, by keyset on their number; one round trip. */
export async function listBottlenecks(
  db: Database,
  filter: BottleneckFilter,
  page: Page,
  today: Day,
): Promise<BottleneckList> {
  const wanted = numbersOf(filter, page, today)
  const [rows, asked, cases, counted, known, version] = await db.orm.batch([
    db.orm
      .select()
      .from(bottlenecks)
      .where(sql`${bottlenecks.id} in ${wanted}`)
      .orderBy(desc(bottlenecks.id))
      .limit(page.size + 1),
    addressesOf(db, wanted),
    caseCounts(db, wanted),
    stateCounts(db, filter, today),
    askedQuery(db),
    dataVersion(db),
  ])
  const backwards = page.after !== undefined
  const more = rows.length > page.size
  const kept = more ? (backwards ? rows.slice(1) : rows.slice(0, -1)) : rows
  const first = kept[0]?.id ?? null
  const last = kept.at(-1)?.id ?? null
  return {
    items: kept.map((bottleneck) => ({
      bottleneck,
      addresses: asked.flatMap(({ in: standing, ...one }) => (standing === bottleneck.id ? [one] : [])),
      cases: cases.find(({ id }) => id === bottleneck.id)?.n ?? 0,
    })),
    counts: {
      total: counted.reduce((sum, { shown }) => sum + shown, 0),
      byState: Object.fromEntries(counted.map(({ state, n }) => [state, n])),
      overdue: counted.reduce((sum, { overdue }) => sum + overdue, 0),
    },
    asked: known,
    newer: backwards ? (more ? first : null) : page.before === undefined ? null : first,
    older: backwards || more ? last : null,
    dataVersion: version[0]?.value ?? 0,
  }
}

/** How many there are of each state within the rest of the filter, and how many of those are shown. */
const stateCounts = (db: Database, filter: BottleneckFilter, today: Day) => {
  const { stand: _state, antwoord: _answer, ...rest } = filter
  return db.orm
    .select({
      state: bottlenecks.state,
      n: sql<number>`count(*)`,
      overdue: sql<number>`sum(${isOverdue(today)})`,
      shown: sql<number>`sum(${fits(filter, today)})`,
    })
    .from(bottlenecks)
    .where(fits(rest, today))
    .groupBy(bottlenecks.state)
}

const askedQuery = (db: Database) =>
  db.orm
    .select({ key: organisations.key, name: organisations.name })
    .from(organisations)
    .where(sql`${organisations.key} in (select ${addresses.organisation} from ${addresses})`)
    .orderBy(asc(organisations.name))
    .limit(500)

/** One more than a page of the numbers that fit. */
function numbersOf(filter: BottleneckFilter, { before, after, size }: Page, today: Day): SQL {
  const bounds = [
    ...(before === undefined ? [] : [sql`and ${bottlenecks.id} < ${before}`]),
    ...(after === undefined ? [] : [sql`and ${bottlenecks.id} > ${after}`]),
  ]
  return sql`(select ${bottlenecks.id} from ${bottlenecks} where ${fits(filter, today)} ${sql.join(bounds, sql` `)}
    order by ${bottlenecks.id} ${sql.raw(after === undefined ? 'desc' : 'asc')} limit ${size + 1})`
}

/** Who is asked about each, also in what was merged into it; who was asked in both stands there once. */
const addressesOf = (db: Database, wanted: SQL) =>
  db.orm
    .select({ ...addressColumns, in: sql<number>`coalesce(${bottlenecks.mergedInto}, ${bottlenecks.id})` })
    .from(addresses)
    .innerJoin(organisations, eq(organisations.key, addresses.organisation))
    .innerJoin(bottlenecks, eq(bottlenecks.id, addresses.bottleneckId))
    .where(and(sql`coalesce(${bottlenecks.mergedInto}, ${bottlenecks.id}) in ${wanted}`, isOwnQuestion(db)))
    .orderBy(asc(addresses.askedOn), asc(organisations.name))
    .limit(1000)

/** The visible cases of each, with those of what was merged into it. */
const caseCounts = (db: Database, wanted: SQL) =>
  db.orm
    .select({ id: sql<number>`coalesce(b.merged_into, b.id)`.as('id'), n: sql<number>`count(*)` })
    .from(
      sql`bottlenecks b join bottleneck_cases on bottleneck_id = b.id join public_cases on number = case_number`,
    )
    .where(
      sql`coalesce(b.merged_into, b.id) in ${wanted}
        and withdrawn_at is null and hidden_at is null and public_cases.merged_into is null`,
    )
    .groupBy(sql`1`)
