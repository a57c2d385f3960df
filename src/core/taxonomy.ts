import { formerKeys } from './former-key.ts'
import { type Facet, type TaxonomyData, taxonomySchema } from './taxonomy-data.ts'

export type FundingDomain = TaxonomyData['domains'][number]
export type BarrierType = TaxonomyData['barriers'][number]
export type Body = TaxonomyData['bodies'][number]
export type Signpost = TaxonomyData['signposts'][number]
export type Region = TaxonomyData['regions'][number]
export type Term = TaxonomyData['facets'][Facet][number]

/**
 * The taxonomy as the application uses it. The lists hold what is offered. The look-ups know more: terms that were
 * retired, and under their former keys those that were renamed, because old labels and links carry them.
 * Keys are plain strings: they come from data and are checked at the edge.
 */
export type Taxonomy = TaxonomyData & {
  domain: ReadonlyMap<string, FundingDomain>
  barrier: ReadonlyMap<string, BarrierType>
  region: ReadonlyMap<string, Region>
  body: ReadonlyMap<string, Body>
  signpost: ReadonlyMap<string, Signpost>
  term: Readonly<Record<Facet, ReadonlyMap<string, Term>>>
  /** The lists with their retired terms, for counting and finding. */
  known: Pick<TaxonomyData, 'domains' | 'barriers' | 'bodies' | 'signposts'>
}

const byKey = <T extends { key: string }>(rows: readonly T[]): Map<string, T> => {
  const map = new Map(rows.map((row) => [row.key, row]))
  if (map.size !== rows.length) throw new Error(`taxonomy: a key stands twice among ${rows[0]?.key}…`)
  return map
}

const offered = <T extends { retired?: true | undefined }>(rows: readonly T[]): T[] =>
  rows.filter((row) => !row.retired)

/** Checks one version of the taxonomy and builds its look-ups; throws on a missing label or a dangling key. */
export function parseTaxonomy(json: unknown): Taxonomy {
  const data = taxonomySchema.parse(json)
  const { domains, barriers, bodies, signposts, facets } = data
  const { boundaries, collaboration_questions, attention_areas, iza_bottlenecks } = data
  for (const rows of [boundaries, collaboration_questions, attention_areas, iza_bottlenecks])
    byKey<{ key: string }>(rows)
  const find = <T extends { key: string }>(list: string, rows: readonly T[]): Map<string, T> => {
    const map = byKey(rows)
    for (const [former, now] of formerKeys(data.mappings, list)) {
      const term = map.get(now)
      if (term && !map.has(former)) map.set(former, term)
    }
    return map
  }
  const facet = (name: Facet) => find(name, facets[name])
  const known = { domains, barriers, bodies, signposts }
  const taxonomy: Taxonomy = {
    ...data,
    domains: offered(domains),
    barriers: offered(barriers),
    bodies: offered(bodies),
    signposts: offered(signposts),
    facets: offeredFacets(data),
    known,
    domain: find('domain', domains),
    barrier: find('barrier', barriers),
    region: byKey(data.regions),
    body: find('body', bodies),
    signpost: find('signpost', signposts),
    term: {
      target_group: facet('target_group'),
      setting: facet('setting'),
      reporter_role: facet('reporter_role'),
      org_size: facet('org_size'),
      stage: facet('stage'),
      consequence: facet('consequence'),
      money_at_stake: facet('money_at_stake'),
      people_affected: facet('people_affected'),
      money_party: facet('money_party'),
      refusal_ground: facet('refusal_ground'),
    },
  }
  const dangling = danglingKeys(data, {
    domain: byKey(domains),
    barrier: byKey(barriers),
    body: byKey(bodies),
  })
  if (dangling.length > 0) throw new Error(`taxonomy: unknown keys ${dangling.join(', ')}`)
  return taxonomy
}

const offeredFacets = ({ facets: f }: TaxonomyData): TaxonomyData['facets'] => ({
  target_group: offered(f.target_group),
  setting: offered(f.setting),
  reporter_role: offered(f.reporter_role),
  org_size: offered(f.org_size),
  stage: offered(f.stage),
  consequence: offered(f.consequence),
  money_at_stake: offered(f.money_at_stake),
  people_affected: offered(f.people_affected),
  money_party: offered(f.money_party),
  refusal_ground: offered(f.refusal_ground),
})

type Known = Record<'domain' | 'barrier' | 'body', ReadonlyMap<string, unknown>>

function danglingKeys(t: TaxonomyData, has: Known): string[] {
  const barriers = [
    ...t.barrier_order,
    ...t.no_known_signpost,
    ...t.barriers.flatMap((b) => b.not.map((n) => n.key)),
    ...t.signposts.flatMap((s) => s.barriers),
    ...t.owners.map((o) => o.barrier),
    ...t.attention_areas.flatMap((a) => a.barriers),
    ...t.iza_bottlenecks.flatMap((b) => b.barriers),
    ...t.collaboration_questions.flatMap((q) => q.signalled_by),
  ]
  const bodies = [
    ...t.signposts.flatMap((s) => s.decider),
    ...t.owners.flatMap((o) => [...o.rule, ...o.purchase, ...o.arbitrate]),
  ]
  const boundaries = [
    ...t.boundaries.map((b) => b.key),
    ...t.signposts.flatMap((s) => s.boundaries),
    ...t.owners.map((o) => o.boundary),
  ]
  const domains = [
    ...t.boundaries.flatMap((b) => b.domains),
    ...boundaries.filter((k) => k !== '*').flatMap((k) => k.split('-')),
  ]
  return [
    ...barriers.filter((k) => !has.barrier.has(k)),
    ...bodies.filter((k) => !has.body.has(k)),
    ...domains.filter((k) => !has.domain.has(k)),
  ]
}
