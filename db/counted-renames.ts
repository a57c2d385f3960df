import { type SQL, sql } from 'drizzle-orm'
import type { CaseFacet } from '../src/core/case-facet.ts'
import type { EditableList } from '../src/core/taxonomy-list.ts'
import { countStatements, type Numbers, uncountStatements } from './case-values.ts'
import { type Statement, statement } from './client.ts'

type Places = { first: CaseFacet[]; second?: CaseFacet[] }

/** Where the keys of a list stand in counted values: before the bar (or alone), and behind it. */
const places: Record<EditableList, Places> = {
  domain: { first: ['domein', 'schot', 'combinatie', 'patroon'] },
  barrier: { first: ['barriere', 'barriereMaand'], second: ['patroon'] },
  signpost: { first: ['wegwijzer'] },
  body: { first: ['geweigerdDoor'] },
  refusal_ground: { first: ['weigeringsgrond'], second: ['uitsluiting'] },
  reporter_role: { first: ['rol'] },
  target_group: { first: ['doelgroep'] },
  setting: { first: ['plek'] },
  stage: { first: ['fase'] },
  org_size: { first: ['organisatiegrootte', 'uitsluiting'] },
  consequence: { first: ['gevolg'] },
  people_affected: { first: ['aantalMensen'] },
  money_at_stake: { first: ['bedrag'] },
  money_party: { first: ['betaalt', 'heeftVoordeel', 'geldstroom'], second: ['geldstroom'] },
}

type Change = { list: EditableList; old: string; new: string }

// A value is read as `first|rest`; the bar may be missing. Of a boundary each law stands between dashes.
const first = sql`substr(value, 1, instr(value || '|', '|') - 1)`
const rest = sql`substr(value, instr(value || '|', '|'))`
const second = sql`substr(value, instr(value || '|', '|') + 1)`
const dashed = sql`'-' || ${first} || '-'`

const among = (facets: readonly CaseFacet[]): SQL =>
  sql`facet in (${sql.join(
    facets.map((facet) => sql`${facet}`),
    sql`, `,
  )})`

const holdsFirst = (list: EditableList, key: string): SQL =>
  sql`${among(places[list].first)} and instr(${dashed}, ${`-${key}-`}) > 0`
const holdsSecond = (list: EditableList, key: string): SQL =>
  sql`${among(places[list].second ?? [])} and ${second} = ${key}`

/**
 * The counts of a renamed key, around the statements that rename it in the cases. Counts know values by a number, so
 * giving the number its new name is enough, however many cases carry it. Only when both names are counted already (a
 * node that had not seen the new one wrote the old one) the cases with the old name are counted anew.
 */
export function recountRenamed(
  change: Change,
  { carrying, rename }: { carrying: (key: string) => Numbers; rename: Statement[] },
): Statement[] {
  const { list, old, new: key } = change
  const both = sql`exists (select 1 from counted_values where (${holdsFirst(list, key)}) or (${holdsSecond(list, key)}))`
  const [from, to] = [`-${old}-`, `-${key}-`]
  // Twice, because in `oud-oud` the two share their dash.
  const renamed = sql`trim(replace(replace(${dashed}, ${from}, ${to}), ${from}, ${to}), '-')`
  return [
    ...uncountStatements(sql`${carrying(old)} and ${both}`),
    statement(
      sql`update or ignore counted_values set value = ${renamed} || ${rest} where ${holdsFirst(list, old)}`,
    ),
    statement(
      sql`update or ignore counted_values set value = ${first} || '|' || ${key} where ${holdsSecond(list, old)}`,
    ),
    ...rename,
    ...countStatements(carrying(key)),
  ]
}
