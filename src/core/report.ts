import type { ErasureGround } from './erasure.ts'

export const reportKinds = ['initiatief', 'uitsluiting'] as const
export type ReportKind = (typeof reportKinds)[number]

export const visibilities = ['openbaar', 'meetellen'] as const
export type Visibility = (typeof visibilities)[number]

export const reportStates = [
  /** Kept, but shown to no moderator before its address is confirmed: only while the register is flooded. */
  'aangehouden',
  'ontvangen',
  'in_behandeling',
  'vraag_gesteld',
  'gepubliceerd',
  'afgewezen',
  'ingetrokken',
] as const
export type ReportState = (typeof reportStates)[number]

/** What a reporter sends: parsed once at the edge, keys known to the taxonomy, text without control characters. */
export type ReportSubmission = {
  kind: ReportKind
  title: string
  story: string
  role: string
  region: string
  domains: string[]
  /** The first is the primary one; empty when the reporter does not know. */
  barriers: string[]
  visibility: Visibility
  /** Silence about the edited text counts as a yes after ten working days. */
  silenceIsYes: boolean
  refusedBy: string | null
  refusalGround: string | null
  viaParty: string | null
}

/** What a reporter may add after the receipt; every answer may stay out. */
export type ReportDetails = {
  tried: string | null
  temporarySince: number | null
  facets: Record<DetailFacet, string[]>
}

export const detailFacets = [
  'target_group',
  'setting',
  'org_size',
  'stage',
  'consequence',
  'people_affected',
  'money_at_stake',
  'pays',
  'gains',
] as const
export type DetailFacet = (typeof detailFacets)[number]

/** A melding as stored. Private: holds what the reporter wrote, never shown in public. */
export type Report = ReportSubmission &
  ReportDetails & {
    id: string
    /** To be read aloud, e.g. `M-K7P-4XD-HRA`. */
    reference: string
    state: ReportState
    /** The seq of its last audit event; who writes with an old one loses. */
    version: number
    receivedAt: Date
    updatedAt: Date
    publicTitle: string | null
    publicStory: string | null
    firstLookAt: Date | null
    /** The melding this one was merged into; it stays whole. */
    mergedInto: string | null
    mergedIntoCase: number | null
    caseNumber: number | null
    /** When what the reporter wrote was erased; the public text, if there is one, stays. */
    textErasedAt: Date | null
    /** Why a beheerder erased it; null when nobody did. */
    erasureGround: ErasureGround | null
    demo: boolean
  }

const next: Record<ReportState, readonly ReportState[]> = {
  aangehouden: ['ontvangen', 'ingetrokken'],
  ontvangen: ['in_behandeling', 'vraag_gesteld', 'gepubliceerd', 'afgewezen', 'ingetrokken'],
  in_behandeling: ['vraag_gesteld', 'gepubliceerd', 'afgewezen', 'ingetrokken'],
  vraag_gesteld: ['in_behandeling', 'gepubliceerd', 'afgewezen', 'ingetrokken'],
  gepubliceerd: ['ingetrokken'],
  afgewezen: [],
  ingetrokken: [],
}

/** Whether the life of a melding (design §3) allows this step. */
export const canBecome = (from: ReportState, to: ReportState): boolean => next[from].includes(to)

/** A reporter may correct until a moderator has taken the melding up. */
export const canCorrect = (state: ReportState): boolean => state === 'ontvangen'

/** Extra answers help a moderator and later readers; they end with the melding itself. */
export const canAddDetails = ({ state, textErasedAt }: Pick<Report, 'state' | 'textErasedAt'>): boolean =>
  state !== 'afgewezen' && state !== 'ingetrokken' && textErasedAt === null

export const isOpen = (state: ReportState): boolean => canBecome(state, 'afgewezen')

/** A record with the answers to every facet, each key once. */
export const facetsFrom = (
  answers: (facet: DetailFacet) => readonly string[],
): Record<DetailFacet, string[]> => {
  const list = (facet: DetailFacet) => [...new Set(answers(facet))]
  return {
    target_group: list('target_group'),
    setting: list('setting'),
    org_size: list('org_size'),
    stage: list('stage'),
    consequence: list('consequence'),
    people_affected: list('people_affected'),
    money_at_stake: list('money_at_stake'),
    pays: list('pays'),
    gains: list('gains'),
  }
}
