import { z } from 'zod'
import { mailAddress } from './account.ts'
import { offeredKey } from './former-key.ts'
import { fieldErrors, type Parsed, regionKey } from './submission.ts'
import type { Taxonomy } from './taxonomy.ts'
import { atMost, storableTextOrNone } from './text.ts'

/** What somebody can say "wij ook" to. */
export const endorsementTargets = ['casus', 'knelpunt'] as const
export type EndorsementTarget = (typeof endorsementTargets)[number]

/** The line of own context waits for a moderator; the endorsement itself counts at once. */
export const contextStates = ['geen', 'wacht', 'getoond', 'geweigerd'] as const
export type ContextState = (typeof contextStates)[number]

/** "We run into this too": from which role and region, and at most one line of one's own. */
export type Endorsement = { role: string; region: string; context: string | null }

/** An endorsement with the address that news of it may go to. */
export type EndorsementForm = Endorsement & { email: string | null }

export const longestContext = 200

const schema = (taxonomy: Taxonomy) =>
  z.object({
    rol: offeredKey(taxonomy.term.reporter_role, 'Kies vanuit welke rol je dit merkt.'),
    regio: regionKey(taxonomy),
    context: storableTextOrNone()
      .transform((text) => text.replaceAll(/\s+/g, ' '))
      .pipe(z.string().max(longestContext, atMost(longestContext)))
      .transform((text) => (text === '' ? null : text)),
    email: z.string().trim().pipe(z.literal('').or(mailAddress)),
  })

export function parseEndorsement(input: unknown, taxonomy: Taxonomy): Parsed<EndorsementForm> {
  const result = schema(taxonomy).safeParse(input)
  if (!result.success) return { errors: mailErrors(fieldErrors(result.error)) }
  const { rol, regio, context, email } = result.data
  return { ok: { role: rol, region: regio, context, email: email === '' ? null : email } }
}

// An address may stay empty, so its fault is one of a choice, which says nothing to a reader.
const mailErrors = (errors: { field: string; message: string }[]) =>
  errors.map((error) =>
    error.field === 'email'
      ? { ...error, message: 'Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat dit leeg.' }
      : error,
  )

/** Where an endorsement was given, and how many were. */
export type EndorsementSource = { target: EndorsementTarget; id: number; count: number }

/** How many said "wij ook" to something, with what was merged into it or bundled in it. */
export type EndorsementCounts = {
  total: number
  /** Those that were given elsewhere; each stays there, also when a merge is undone. */
  elsewhere: EndorsementSource[]
  roles: Cell[]
  regions: Cell[]
  /** The lines that a moderator let be shown, newest first. */
  contexts: string[]
}

export type Cell = { key: string; count: number }

/** With fewer than this in a cell, who knows the field could tell who it is. */
export const smallestCell = 3

/** The cells that may be shown, the largest first. */
export const shownCells = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ count }) => count >= smallestCell).toSorted((a, b) => b.count - a.count)

/** Puts the counts of the database together, as seen from one casus or knelpunt. */
export function endorsementCounts(
  of: { target: EndorsementTarget; id: number },
  found: { sources: readonly EndorsementSource[] } & Pick<
    EndorsementCounts,
    'roles' | 'regions' | 'contexts'
  >,
): EndorsementCounts {
  const isOwn = ({ target, id }: EndorsementSource) => target === of.target && id === of.id
  return {
    total: found.sources.reduce((sum, { count }) => sum + count, 0),
    elsewhere: found.sources.filter((source) => !isOwn(source)),
    roles: shownCells(found.roles),
    regions: shownCells(found.regions),
    contexts: found.contexts,
  }
}

/** What a moderator does with a line of context. */
export const contextDecisions = ['getoond', 'geweigerd'] as const
export type ContextDecision = (typeof contextDecisions)[number]

/** A line may be judged again; one that is gone, or stands so already, may not. */
export const mayJudge = (state: ContextState, decision: ContextDecision): boolean =>
  state !== 'geen' && state !== decision
