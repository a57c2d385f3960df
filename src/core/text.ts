import { z } from 'zod'
import { plainLines, plainStory } from './pasted-text.ts'

// No keyboard and no clipboard gives these; they cannot be stored or shown safely.
const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()
const notStorable =
  'Hierin staat een teken dat we niet kunnen bewaren. Haal dat teken weg of typ de tekst opnieuw.'

/** Text as someone typed or pasted it, made plain, and refused when it holds characters no one can read. */
export const storableText = (required: string) =>
  z.string(required).overwrite(plainLines).min(1, required).refine(isStorable, notStorable)

/** The same for a text that may stay empty. */
export const storableTextOrNone = () => z.string().overwrite(plainLines).refine(isStorable, notStorable)

/** The same for a longer text, that may come out of a mail. */
export const storableStory = (required: string) =>
  z.string(required).overwrite(plainStory).min(1, required).refine(isStorable, notStorable)

/** For a limit on a text: says what the limit is and how far over it this is. */
export const atMost = (max: number, what = 'dit') => ({
  error: ({ input }: { input?: unknown }) =>
    `Maak ${what} korter: hoogstens ${max} tekens.${typeof input === 'string' ? ` Nu zijn het er ${input.length}.` : ''}`,
})
