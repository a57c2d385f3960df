import { z } from 'zod'

const key = z.string().regex(/^[a-z0-9_]+$/)
const text = z.string().trim().min(1)
const boundaryKey = z.string().regex(/^(\*|overig|[a-z0-9_]+(-[a-z0-9_]+){1,2})$/)
/** Only there when true: no longer offered, and still known because old labels carry it. */
const retired = z.literal(true).optional()
const term = z.object({ key, label: text, retired })

const domain = term.extend({
  short: text,
  label_en: text,
  payer: text,
  description: text,
  signals: z.array(text),
  is_law: z.boolean(),
})

const barrier = term.extend({
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

const body = z.object({ key, name: text, short: text, type: text, role: text, is_kind: z.boolean(), retired })

const owner = z.object({
  barrier: key,
  boundary: boundaryKey,
  rule: z.array(key),
  purchase: z.array(key),
  arbitrate: z.array(key),
})

export const signpostStatuses = ['open', 'gesloten', 'aangekondigd', 'onbekend'] as const

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
  status: z.enum(signpostStatuses),
  checked: text,
  caution: text.nullable(),
  retired,
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

/** Where the labels of one version stand in a later one: a new name is one row, a split several. */
const mapping = z.object({ from: text, to: text, list: text, old: key, new: key })

export const taxonomySchema = z.object({
  version: text,
  domains: z.array(domain),
  barriers: z.array(barrier),
  barrier_order: z.array(key),
  boundaries: z.array(boundary),
  collaboration_questions: z.array(
    z.object({ key, label: text, question: text, advice: text, signalled_by: z.array(key) }),
  ),
  attention_areas: z.array(z.object({ key, label: text, summary: text, barriers: z.array(key) })),
  iza_bottlenecks: z.array(z.object({ key, label: text, barriers: z.array(key), source: text })),
  facets,
  regions: z.array(z.object({ key, name: text, mandate_municipality: text.nullable() })),
  bodies: z.array(body),
  owners_note: text,
  owners: z.array(owner),
  signposts: z.array(signpost),
  no_known_signpost: z.array(key),
  mappings: z.array(mapping).default([]),
})

/** One version of the taxonomy in full, retired terms included. */
export type TaxonomyData = z.infer<typeof taxonomySchema>
export type TaxonomyMapping = z.infer<typeof mapping>
export type Facet = keyof TaxonomyData['facets']

export const facetNames = facets.keyof().options
