import { type SQL, sql } from 'drizzle-orm'
import { type Statement, statement } from './client.ts'
import { shippedTaxonomy } from './taxonomy.ts'
import { visible } from './visible-cases.ts'

/** Which cases: a query that gives their numbers. */
export type Numbers = SQL

/**
 * A value as one character, so that all values of a case are one short text: a page that counts some ten thousand
 * cases reads one string instead of thirty rows a case. Below are the characters that mean something in SQL or JSON.
 */
export const firstMark = 256
export const markOf = (id: SQL): SQL => sql`char(${id} + ${sql.raw(String(firstMark))})`

const ofCase = (facet: string, column: string) =>
  `select number, '${facet}', ${column} from picked where ${column} is not null`
const ofTable = (facet: string, table: string, column: string, where = '1') =>
  `select case_number, '${facet}', ${column} from ${table} join picked on number = case_number where ${where}`
const ofAnswer = (facet: string, answer: string) =>
  ofTable(facet, 'case_facets', 'key', `facet = '${answer}'`)
const ofTag = (facet: string, list: string) => ofTable(facet, 'case_tags', 'key', `list = '${list}'`)

// Their laws are among the keys that never change (core/taxonomy-list.ts).
const readyFilters = shippedTaxonomy.boundaries
  .filter(({ ready_filter }) => ready_filter)
  .map(({ key, domains }) => {
    const laws = domains.map((law) => `'${law}'`).join(', ')
    return `select number, 'combinatie', '${key}' from picked where ${domains.length} = (
      select count(*) from case_domains where case_number = number and domain in (${laws}))`
  })

const differentParties = `
select paying.case_number, 'geldstroom', paying.key || '|' || gaining.key
from case_facets paying join picked on number = paying.case_number
join case_facets gaining on gaining.case_number = number and gaining.facet = 'gains' and gaining.key <> paying.key
where paying.facet = 'pays'`

const refusedBySize = `
select number, 'uitsluiting', size.key || '|' || refusal_ground
from picked join case_facets size on size.case_number = number and size.facet = 'org_size'
where refusal_ground is not null`

/** One row a value that a case carries, out of the tables that hold the cases themselves. */
const facts = [
  `select number, 'alle' as facet, '' as value from picked`,
  ofTable('schot', 'case_boundaries', 'boundary'),
  ...readyFilters,
  ofTable('domein', 'case_domains', 'domain'),
  ofCase('barriere', 'primary_barrier'),
  ofTable('patroon', 'case_boundaries', `boundary || '|' || picked.primary_barrier`),
  ofCase('regio', 'region'),
  ofCase('soort', 'kind'),
  ofCase('uitkomst', 'outcome'),
  ofCase('rol', 'role'),
  ofCase('maand', 'substr(reported_on, 1, 7)'),
  ofCase('uitkomstMaand', `outcome || '|' || substr(reported_on, 1, 7)`),
  ofCase('barriereMaand', `primary_barrier || '|' || substr(reported_on, 1, 7)`),
  ofAnswer('doelgroep', 'target_group'),
  ofAnswer('plek', 'setting'),
  ofAnswer('fase', 'stage'),
  ofAnswer('organisatiegrootte', 'org_size'),
  ofAnswer('gevolg', 'consequence'),
  ofAnswer('aantalMensen', 'people_affected'),
  ofAnswer('bedrag', 'money_at_stake'),
  ofAnswer('betaalt', 'pays'),
  ofAnswer('heeftVoordeel', 'gains'),
  differentParties,
  ofCase('geweigerdDoor', 'refused_by'),
  ofCase('weigeringsgrond', 'refusal_ground'),
  refusedBySize,
  ofCase('tijdelijkSinds', 'cast(temporary_since as text)'),
  ofTag('iza', 'iza_bottleneck'),
  ofTag('aandachtsgebied', 'attention_area'),
  ofTag('samenwerkingsvraag', 'collaboration_question'),
  ofCase('wegwijzer', 'signpost'),
  `select number, 'voorbeeld', '1' from picked where demo`,
].join('\nunion all\n')

/** What the visible and not yet counted ones among these cases carry, as `facts(number, facet, value)`. */
const withFacts = (numbers: Numbers): SQL => sql`with picked as materialized (
  select * from public_cases where number in (${numbers}) and ${visible}
    and not exists (select 1 from case_value_sets where case_number = number)
), facts(number, facet, value) as materialized (${sql.raw(facts)})`

const withIds = (numbers: Numbers): SQL =>
  sql`${withFacts(numbers)}, carried(number, id) as materialized (
  select number, id from facts join counted_values using (facet, value)
)`

/** The values of cases that are not counted yet, as one text a case. */
export const marksOf = (numbers: Numbers): SQL =>
  sql`${withIds(numbers)} select number, group_concat(${markOf(sql`id`)}, '') as marks from carried group by number`

const counted = (carried: SQL, step: 1 | -1): Statement =>
  statement(sql`insert into case_counts (by_id, value_id, n) ${carried}
  select a.id, b.id, ${sql.raw(String(step))} * count(*)
  from carried a join carried b on b.number = a.number where true group by a.id, b.id
  on conflict (by_id, value_id) do update set n = n + excluded.n`)

/** Gives every value of these cases a number, so that the rest can be counted. */
export const nameStatement = (numbers: Numbers): Statement =>
  statement(
    sql`insert or ignore into counted_values (facet, value) ${withFacts(numbers)} select distinct facet, value from facts`,
  )

/** Counts these cases as they stand now: those that are public and are not counted already. */
export const countStatements = (numbers: Numbers): Statement[] => [
  nameStatement(numbers),
  counted(withIds(numbers), 1),
  statement(
    sql`insert into case_values (value_id, case_number) ${withIds(numbers)} select id, number from carried`,
  ),
  // Last: by its set a case is known to be counted.
  statement(sql`insert into case_value_sets (case_number, marks) ${marksOf(numbers)}`),
]

/** Takes these cases out of every count, whatever they were counted as. */
export function uncountStatements(numbers: Numbers): Statement[] {
  const carried = sql`with carried(number, id) as materialized (
    select case_number, id from case_value_sets join counted_values on instr(marks, ${markOf(sql`id`)}) > 0
    where case_number in (${numbers})
  )`
  return [
    counted(carried, -1),
    statement(sql`delete from case_counts where n = 0`),
    statement(
      sql`delete from case_values where (value_id, case_number) in (${carried} select id, number from carried)`,
    ),
    statement(sql`delete from case_value_sets where case_number in (${numbers})`),
  ]
}

/** For every change in what is public, in the same write and behind it: counts these cases anew. */
export const recountStatements = (numbers: Numbers): Statement[] => [
  ...uncountStatements(numbers),
  ...countStatements(numbers),
]

export const recountCase = (number: number): Statement[] => recountStatements(sql`select ${number}`)

/** The casus that a melding became, if it did. */
export const casesOf = (reportId: string): Numbers =>
  sql`select number from public_cases where report_id = ${reportId}`
