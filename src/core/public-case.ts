import { boundariesOf, inOrder } from './boundary.ts'
import type { Decision } from './decision.ts'
import { guardFaults, type PublicTexts, undecided } from './publication-guard.ts'
import { type DetailFacet, facetsFrom, type Report, type ReportKind } from './report.ts'
import type { FieldError } from './submission.ts'
import type { Tags } from './tag.ts'
import type { Taxonomy } from './taxonomy.ts'
import { dayOf } from './working-days.ts'

/** The moderated, public form of a melding: no contact data, no link, no original text. */
export type PublicCase = {
  number: number
  kind: ReportKind
  title: string
  story: string
  role: string
  region: string
  domains: string[]
  boundaries: string[]
  barriers: [string, ...string[]]
  outcome: 'knelpunt' | 'bestaande_route'
  explanation: string
  signpost: string | null
  refusedBy: string | null
  refusalGround: string | null
  viaParty: string | null
  facets: Record<DetailFacet, string[]>
  temporarySince: number | null
  organisationReply: string | null
  tags: Tags
  /** The day it was reported, without the hour: enough to count with, not enough to recognise someone by. */
  reportedOn: string
  publishedAt: Date
  updatedAt: Date
  taxonomyVersion: string
  demo: boolean
}

/** The one place where a melding becomes public: what is not named here stays private. */
export function toPublicCase(
  report: Report,
  decision: Decision,
  { taxonomy, now }: { taxonomy: Taxonomy; now: Date },
): Omit<PublicCase, 'number'> | { refused: 'not-public' | 'no-barrier' | 'personal-data' } {
  const { outcome } = decision
  if (report.visibility !== 'openbaar') return { refused: 'not-public' }
  if (outcome !== 'knelpunt' && outcome !== 'bestaande_route') return { refused: 'not-public' }
  const [primary, ...others] = decision.barriers
  if (primary === undefined) return { refused: 'no-barrier' }
  if (undecided(publicTexts(decision), decision.cleared).length > 0) return { refused: 'personal-data' }
  return {
    kind: report.kind,
    title: decision.publicTitle,
    story: decision.publicStory,
    role: report.role,
    region: decision.region,
    domains: inOrder(decision.domains, taxonomy),
    boundaries: boundariesOf(decision.domains, taxonomy),
    barriers: [primary, ...others],
    outcome,
    explanation: decision.explanation,
    signpost: outcome === 'bestaande_route' ? decision.signpost : null,
    refusedBy: report.refusedBy,
    refusalGround: report.refusalGround,
    viaParty: decision.publicViaParty,
    facets: facetsFrom((facet) => (decision.omittedFacets.includes(facet) ? [] : report.facets[facet])),
    organisationReply: decision.organisationReply,
    tags: decision.tags,
    temporarySince: report.temporarySince,
    reportedOn: dayOf(report.receivedAt),
    publishedAt: now,
    updatedAt: now,
    taxonomyVersion: taxonomy.version,
    demo: report.demo,
  }
}

/** Why `toPublicCase` refused for what may say who somebody is, field by field. */
export const publicationFaults = (decision: Decision): FieldError[] =>
  guardFaults(publicTexts(decision), decision.cleared)

const publicTexts = (decision: Decision): PublicTexts => ({
  titel: decision.publicTitle,
  verhaal: decision.publicStory,
  viaPartij: decision.publicViaParty ?? '',
  toelichting: decision.explanation,
  weerwoord: decision.organisationReply ?? '',
})
