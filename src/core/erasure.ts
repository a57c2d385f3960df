import { z } from 'zod'
import { isOpen, type Report } from './report.ts'
import { fieldErrors, type Parsed } from './submission.ts'

/** Why a beheerder erases a melding: a key, because it stays in the history when everything else is gone. */
export const chosenGrounds = ['verzoek', 'herkend', 'bevel', 'vergissing'] as const

/** The same, with what happens by itself: nobody confirmed the address that a held melding waited for. */
export const erasureGrounds = [...chosenGrounds, 'niet_bevestigd'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** How much there is of one melding: what the page shows before it goes. */
export type ErasureSize = {
  messages: number
  notes: number
  approvals: number
  /** "Klopt dit niet?" about its casus. */
  notices: number
  contact: boolean
  /** "Wij ook" of the same confirmed address. */
  endorsements: number
  /** More of those than can go in one piece: these stay. */
  endorsementsLeft: number
}

const schema = z.object({
  grond: z.enum(chosenGrounds, 'Kies waarom je dit wist.'),
  bevestiging: z.literal('ja', 'Vink aan dat je dit wilt wissen.'),
})

export function parseErasure(input: unknown): Parsed<ErasureGround> {
  const result = schema.safeParse(input)
  return result.success ? { ok: result.data.grond } : { errors: fieldErrors(result.error) }
}

/** Withdrawn and erased meldingen have nothing left. */
export const canErase = ({ state, textErasedAt, erasureGround }: Report): boolean =>
  erasureGround === null && state !== 'ingetrokken' && !(state === 'afgewezen' && textErasedAt !== null)

/** Loose again it would wait for a decision, and there is nothing left to decide about. */
export const canUnmerge = ({ state, textErasedAt }: Report): boolean =>
  !isOpen(state) || textErasedAt === null
