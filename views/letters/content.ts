import type { LetterFacts } from '../../src/core/letter.ts'
import { longDate } from '../dates.ts'

/** A piece of a letter: a paragraph, a link on a line of its own, or a list. */
export type Piece = string | { link: string; label: string } | { items: readonly string[] }

export type Letter = {
  subject: string
  pieces: readonly Piece[]
  /** Under the letter: why somebody gets it, and how to make it stop. */
  footer: readonly Piece[]
}

/** A day as people write it: "27 november 2026". */
export const dayText = (day: string | null): string =>
  day === null ? 'de afgesproken dag' : longDate(new Date(`${day}T12:00:00Z`))

/** A link that must be there: without it the letter has no sense. */
export function linkOf({ link }: LetterFacts): string {
  if (link === null) throw new Error('this letter needs a link')
  return link
}
