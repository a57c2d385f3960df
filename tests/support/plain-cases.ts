import type { Database } from '../../db/client.ts'
import { type CaseFilter, filterKeys, type FilterKey } from '../../src/core/filter-table.ts'

/** A public casus as one reads it from the tables of the cases: per filter the values it carries, and its month. */
export type PlainCase = { number: number; month: string; carries: Record<FilterKey, string[]> }

const columns = {
  barriere: 'primary_barrier',
  regio: 'region',
  soort: 'kind',
  uitkomst: 'outcome',
  rol: 'role',
  tijdelijkSinds: 'temporary_since',
  geweigerdDoor: 'refused_by',
  weigeringsgrond: 'refusal_ground',
  wegwijzer: 'signpost',
} as const

const answers = {
  doelgroep: 'target_group',
  plek: 'setting',
  fase: 'stage',
  organisatiegrootte: 'org_size',
  gevolg: 'consequence',
  aantalMensen: 'people_affected',
  bedrag: 'money_at_stake',
  betaalt: 'pays',
  heeftVoordeel: 'gains',
} as const

const tags = {
  iza: 'iza_bottleneck',
  aandachtsgebied: 'attention_area',
  samenwerkingsvraag: 'collaboration_question',
} as const

/** Every visible casus, row by row; nothing of the counts or the filters of the software is used. */
export async function plainCases({ client }: Database): Promise<PlainCase[]> {
  const rowsOf = async (table: string) => (await client.execute(`select * from ${table}`)).rows
  const [domains, boundaries, facets, tagged] = await Promise.all(
    ['case_domains', 'case_boundaries', 'case_facets', 'case_tags'].map(rowsOf),
  )
  const keysOf = (rows: typeof domains, number: unknown, column: string, list?: [string, string]) =>
    (rows ?? [])
      .filter((row) => row['case_number'] === number && (!list || row[list[0]] === list[1]))
      .map((row) => String(row[column]))
  return (await rowsOf('public_cases'))
    .filter((row) => ['withdrawn_at', 'hidden_at', 'merged_into'].every((column) => row[column] === null))
    .map((row) => {
      const { number } = row
      const laws = keysOf(domains, number, 'domain')
      const combined = ['wlz', 'zvw', 'wmo'].every((law) => laws.includes(law)) ? ['wlz-zvw-wmo'] : []
      const named = (lists: Record<string, string>, read: (name: string) => string[]) =>
        Object.entries(lists).map(([key, name]) => [key, read(name)])
      return {
        number: Number(number),
        month: String(row['reported_on']).slice(0, 7),
        carries: Object.fromEntries([
          ...filterKeys.map((key) => [key, []]),
          ['domein', laws],
          ['schot', [...keysOf(boundaries, number, 'boundary'), ...combined]],
          ...named(columns, (column) => (row[column] === null ? [] : [String(row[column])])),
          ...named(answers, (facet) => keysOf(facets, number, 'key', ['facet', facet])),
          ...named(tags, (list) => keysOf(tagged, number, 'key', ['list', list])),
        ]),
      }
    })
    .toSorted((a, b) => b.number - a.number)
}

/** The numbers of the cases within a filter, newest first, one case after the other. */
export const numbersWithin = (cases: readonly PlainCase[], { vanaf, tot, ...rest }: CaseFilter): number[] =>
  cases
    .filter(({ month }) => month >= (vanaf ?? '') && month <= (tot ?? '9'))
    .filter(({ carries }) => keysIn(rest).every((key) => carries[key].includes(rest[key] ?? '')))
    .map(({ number }) => number)

const keysIn = <K extends FilterKey>(filter: Partial<Record<K, string>>) =>
  filterKeys.filter((key): key is K => key in filter)

/** A choice that a reader could make: mostly what some casus carries, sometimes with a value of another one beside it. */
export function someFilter(cases: readonly PlainCase[], random: () => number): CaseFilter {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const filter: CaseFilter = {}
  const main = one(cases)
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const from = random() < 0.15 ? one(cases) : main
    const key = one(filterKeys)
    if (!from || !key) continue
    const value = key === 'vanaf' || key === 'tot' ? from.month : one(from.carries[key])
    if (value !== undefined) filter[key] = value
  }
  return filter
}
