import { z } from 'zod'

const key = z.string().regex(/^[a-z0-9_]+$/)
const text = z.string().trim().min(1)
const boundaryKey = z.string().regex(/^(\*|overig|[a-z_]+(-[a-z_]+){1,2})$/)
const term = z.object({ key, label: text })

const domain = z.object({
  key,
  label: text,
  short: text,
  label_en: text,
  payer: text,
  description: text,
  signals: z.array(text),
  is_law: z.boolean(),
})

const barrier = z.object({
  key,
  label: text,
  short: text,
  question: text,
  definition: text,
  not: z.array(z.object({ key, why: text })),
  examples: z.array(text).min(1),
  signals: z.array(text),
  /** The line of the source document it goes back to, if one does. */
  seed: z.object({ doc: text.nullable(), section: text.nullable(), quote: text.nullable() }),
})

const boundary = z.object({
  key: boundaryKey,
  domains: z.array(key),
  label: text,
  description: text,
  typical: z.array(text),
  ready_filter: z.boolean(),
})

const body = z.object({ key, name: text, short: text, type: text, role: text, is_kind: z.boolean() })

const owner = z.object({
  barrier: key,
  boundary: boundaryKey,
  rule: z.array(key),
  purchase: z.array(key),
  arbitrate: z.array(key),
})

const signpost = z.object({
  key,
  name: text,
  summary: text,
  boundaries: z.array(boundaryKey).min(1),
  barriers: z.array(key).min(1),
  decider: z.array(key),
  basis: text.nullable(),
  source_url: z.url().nullable(),
  source_year: z.int().nullable(),
  status: z.enum(['open', 'gesloten', 'aangekondigd', 'onbekend']),
  checked: text,
  caution: text.nullable(),
})

const facets = z.object({
  target_group: z.array(term),
  setting: z.array(term),
  reporter_role: z.array(term),
  org_size: z.array(term),
  stage: z.array(term),
  consequence: z.array(term),
  money_at_stake: z.array(term),
  people_affected: z.array(term),
  money_party: z.array(term),
  refusal_ground: z.array(term),
})

const taxonomySchema = z.object({
  version: text,
  domains: z.array(domain),
  barriers: z.array(barrier),
  barrier_order: z.array(key),
  boundaries: z.array(boundary),
  collaboration_questions: z.array(term.extend({ question: text, advice: text, signalled_by: z.array(key) })),
  attention_areas: z.array(term.extend({ summary: text, barriers: z.array(key) })),
  iza_bottlenecks: z.array(term.extend({ barriers: z.array(key), source: text })),
  facets,
  regions: z.array(z.object({ key, name: text, mandate_municipality: text.nullable() })),
  bodies: z.array(body),
  owners_note: text,
  owners: z.array(owner),
  signposts: z.array(signpost),
  no_known_signpost: z.array(key),
})

type TaxonomyData = z.infer<typeof taxonomySchema>
export type FundingDomain = z.infer<typeof domain>
export type BarrierType = z.infer<typeof barrier>
export type Body = z.infer<typeof body>
export type Signpost = z.infer<typeof signpost>
export type Region = TaxonomyData['regions'][number]
export type Term = z.infer<typeof term>
export type Facet = keyof TaxonomyData['facets']

/** The taxonomy with look-ups by key. Keys are plain strings: they come from data and are checked at the edge. */
export type Taxonomy = TaxonomyData & {
  domain: ReadonlyMap<string, FundingDomain>
  barrier: ReadonlyMap<string, BarrierType>
  region: ReadonlyMap<string, Region>
  body: ReadonlyMap<string, Body>
  signpost: ReadonlyMap<string, Signpost>
  term: Readonly<Record<Facet, ReadonlyMap<string, Term>>>
}

const byKey = <T extends { key: string }>(rows: readonly T[]): ReadonlyMap<string, T> => {
  const map = new Map(rows.map((row) => [row.key, row]))
  if (map.size !== rows.length) throw new Error(`taxonomy: a key stands twice among ${rows[0]?.key}…`)
  return map
}

/** Checks the taxonomy file and builds its look-ups; throws on a missing label or a dangling key. */
export function parseTaxonomy(json: unknown): Taxonomy {
  const data = taxonomySchema.parse(json)
  const { boundaries, collaboration_questions, attention_areas, iza_bottlenecks } = data
  for (const rows of [boundaries, collaboration_questions, attention_areas, iza_bottlenecks])
    byKey<{ key: string }>(rows)
  const taxonomy: Taxonomy = {
    ...data,
    domain: byKey(data.domains),
    barrier: byKey(data.barriers),
    region: byKey(data.regions),
    body: byKey(data.bodies),
    signpost: byKey(data.signposts),
    term: {
      target_group: byKey(data.facets.target_group),
      setting: byKey(data.facets.setting),
      reporter_role: byKey(data.facets.reporter_role),
      org_size: byKey(data.facets.org_size),
      stage: byKey(data.facets.stage),
      consequence: byKey(data.facets.consequence),
      money_at_stake: byKey(data.facets.money_at_stake),
      people_affected: byKey(data.facets.people_affected),
      money_party: byKey(data.facets.money_party),
      refusal_ground: byKey(data.facets.refusal_ground),
    },
  }
  const dangling = danglingKeys(taxonomy)
  if (dangling.length > 0) throw new Error(`taxonomy: unknown keys ${dangling.join(', ')}`)
  return taxonomy
}

function danglingKeys(t: Taxonomy): string[] {
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
    ...barriers.filter((k) => !t.barrier.has(k)),
    ...bodies.filter((k) => !t.body.has(k)),
    ...domains.filter((k) => !t.domain.has(k)),
  ]
}
