import { canBecome, type DetailFacet, type ReportState, type Visibility } from './report.ts'
import type { Tags } from './tag.ts'

export const outcomes = ['knelpunt', 'bestaande_route', 'individueel_geschil', 'buiten_bereik'] as const
export type Outcome = (typeof outcomes)[number]

/** Only a real barrier or an existing way is published (design §3). */
export const isPublished = (outcome: Outcome): boolean =>
  outcome === 'knelpunt' || outcome === 'bestaande_route'

/** What a moderator ruled on one melding, with the labels and the public text it is published with. */
export type Decision = {
  outcome: Outcome
  /** To the reporter when rejected, to every reader when it is an existing way; may stay empty for a knelpunt. */
  explanation: string
  signpost: string | null
  domains: string[]
  barriers: string[]
  region: string
  publicTitle: string
  publicStory: string
  publicViaParty: string | null
  /** What an organisation that is named says to it, shown beside the story. */
  organisationReply: string | null
  /** Answers that stay off the site, because somebody could be recognised by them. */
  omittedFacets: DetailFacet[]
  tags: Tags
  /** What the privacy guard found in the public text and the moderator let stand, such as `verhaal:Ria`. */
  cleared: string[]
}

/** A decision as it waited for the reporter; one from before the privacy guard cleared nothing. */
export type StoredDecision = Omit<Decision, 'cleared'> & { cleared?: string[] }

export const restoredDecision = (stored: StoredDecision): Decision => ({
  ...stored,
  cleared: Array.isArray(stored.cleared) ? stored.cleared : [],
})

export type Ruling =
  | { to: 'gepubliceerd'; publish: boolean }
  | { to: 'afgewezen'; publish: false }
  | { refused: 'already-decided' }

/** Which step a decision makes; a count-only melding is accepted without ever becoming a casus. */
export function rule(state: ReportState, visibility: Visibility, outcome: Outcome): Ruling {
  const to = isPublished(outcome) ? 'gepubliceerd' : 'afgewezen'
  if (!canBecome(state, to)) return { refused: 'already-decided' }
  return to === 'gepubliceerd' ? { to, publish: visibility === 'openbaar' } : { to, publish: false }
}
