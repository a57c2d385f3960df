import { z } from 'zod'
import { boundariesOf } from '../../src/core/boundary.ts'
import { reportKinds, visibilities } from '../../src/core/report.ts'
import { limits } from '../../src/core/submission.ts'
import { shippedTaxonomy as taxonomy } from '../taxonomy.ts'

/** How far back the demo goes: two years, so that trends and yearly comparisons have something to show. */
const demoDays = 730

const among = (list: string, known: ReadonlyMap<string, unknown>) =>
  z.string().refine((key) => known.has(key), `no such key in ${list}`)
const each = (list: string, known: ReadonlyMap<string, unknown>) => z.array(among(list, known)).min(1)
const term = taxonomy.term

const title = z.string().min(5).max(limits.title)
const story = z.string().min(40).max(limits.story)
const days = z.int().min(0).max(demoDays)

const details = z.strictObject({
  tried: z.string().min(1).max(limits.tried).optional(),
  target_group: each('target_group', term.target_group).optional(),
  // The form asks for one place, so the demo holds at most one too.
  setting: each('setting', term.setting).max(1).optional(),
  org_size: among('org_size', term.org_size).optional(),
  stage: among('stage', term.stage).optional(),
  consequence: each('consequence', term.consequence).optional(),
  people_affected: among('people_affected', term.people_affected).optional(),
  money_at_stake: among('money_at_stake', term.money_at_stake).optional(),
  pays: each('money_party', term.money_party).optional(),
  gains: each('money_party', term.money_party).optional(),
  temporary_since: z.int().min(1990).max(2100).optional(),
})

const fields = z.strictObject({
  id: z.string().regex(/^demo-\d{3}$/),
  kind: z.enum(reportKinds),
  visibility: z.enum(visibilities),
  title,
  story,
  publicTitle: title.optional(),
  publicStory: story.optional(),
  role: among('reporter_role', term.reporter_role),
  region: among('regions', taxonomy.region),
  domains: each('domains', taxonomy.domain),
  barriers: each('barriers', taxonomy.barrier).max(3),
  state: z.enum(['ontvangen', 'in_behandeling', 'gepubliceerd', 'afgewezen', 'ingetrokken']),
  outcome: z.enum(['knelpunt', 'bestaande_route', 'individueel_geschil', 'buiten_bereik']).optional(),
  explanation: z.string().min(20).optional(),
  signpost: among('signposts', taxonomy.signpost).optional(),
  refusedBy: among('bodies', taxonomy.body)
    .refine((key) => taxonomy.body.get(key)?.is_kind, 'a kind of body, never a named one')
    .optional(),
  refusalGround: among('refusal_ground', term.refusal_ground).optional(),
  viaParty: z.string().min(3).max(limits.viaParty).optional(),
  details: details.optional(),
  receivedDaysAgo: days,
  decidedAfterDays: days.optional(),
  withdrawnAfterDays: days.optional(),
})

type Fields = z.infer<typeof fields>

const decidedOutcomes: Record<Fields['state'], readonly Fields['outcome'][]> = {
  ontvangen: [undefined],
  in_behandeling: [undefined],
  gepubliceerd: ['knelpunt', 'bestaande_route'],
  afgewezen: ['individueel_geschil', 'buiten_bereik'],
  ingetrokken: [undefined, 'knelpunt', 'bestaande_route'],
}

/** Whether a signpost speaks about a boundary and a barrier of this case. */
function signpostFits({ signpost, domains, barriers }: Fields): boolean {
  const route = taxonomy.signpost.get(signpost ?? '')
  if (!route) return false
  const readyFilters = taxonomy.boundaries.filter(
    (b) => b.ready_filter && b.domains.every((d) => domains.includes(d)),
  )
  const boundaries = new Set(['*', ...boundariesOf(domains, taxonomy), ...readyFilters.map((b) => b.key)])
  return route.boundaries.some((b) => boundaries.has(b)) && route.barriers.some((b) => barriers.includes(b))
}

/** Rules between fields: each entry is a promise that later code (seed, pages, statistics) builds on. */
const promises: readonly [string, (c: Fields) => boolean][] = [
  ['outcome belongs to state', (c) => decidedOutcomes[c.state].includes(c.outcome)],
  [
    'an outcome and a day of decision come together',
    (c) => (c.outcome === undefined) === (c.decidedAfterDays === undefined),
  ],
  ['a decision is not in the future', (c) => (c.decidedAfterDays ?? 0) <= c.receivedDaysAgo],
  [
    'only withdrawn cases have a day of withdrawal',
    (c) => (c.state === 'ingetrokken') === (c.withdrawnAfterDays !== undefined),
  ],
  ['withdrawn after the decision and before today', (c) => withdrawnInOrder(c)],
  [
    'an existing route has a signpost, other outcomes have none',
    (c) => (c.outcome === 'bestaande_route') === (c.signpost !== undefined),
  ],
  ['the signpost fits boundary and barrier', (c) => c.signpost === undefined || signpostFits(c)],
  ['a route or a refusal is explained', (c) => !needsExplanation(c) || c.explanation !== undefined],
  ['an exclusion says who and why, an initiative does not', (c) => refusalComplete(c)],
  [
    'only what was published was edited',
    (c) => c.state === 'gepubliceerd' || (!c.publicTitle && !c.publicStory),
  ],
  ['no key twice', (c) => [c.domains, c.barriers].every((keys) => new Set(keys).size === keys.length)],
]

const withdrawnInOrder = ({ withdrawnAfterDays: day, decidedAfterDays, receivedDaysAgo }: Fields) =>
  day === undefined || (day >= (decidedAfterDays ?? 0) && day <= receivedDaysAgo)
const needsExplanation = ({ outcome }: Fields) => outcome !== undefined && outcome !== 'knelpunt'
const refusalComplete = ({ kind, refusedBy, refusalGround, viaParty }: Fields) =>
  kind === 'uitsluiting' ? Boolean(refusedBy && refusalGround) : !refusedBy && !refusalGround && !viaParty

export const demoCaseSchema = fields.check(({ value, issues }) => {
  for (const [message, kept] of promises) {
    if (!kept(value)) issues.push({ code: 'custom', message: `${value.id}: ${message}`, input: value.id })
  }
})

export type DemoCase = z.infer<typeof demoCaseSchema>

/** The demo file as cases; throws with every fault when one does not keep its promises. */
export const parseDemoCases = (json: unknown): DemoCase[] => z.array(demoCaseSchema).parse(json)
