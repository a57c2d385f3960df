import { z } from 'zod'

// Control characters other than tab and line breaks, and halves of surrogate pairs, cannot be stored or shown safely.
// oxlint-disable-next-line no-control-regex -- these are the very characters to refuse
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

const isStorable = (text: string) => !unstorable.test(text) && text.isWellFormed()
const notStorable =
  'Hierin staat een teken dat we niet kunnen bewaren. Haal dat teken weg of typ de tekst opnieuw.'

/** Line breaks made alike, and nothing around the text. */
export const plainLines = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim()

/** Text as someone typed it: line breaks made alike, trimmed, and refused when it holds characters no one can read. */
export const storableText = (required: string) =>
  z.string(required).overwrite(plainLines).min(1, required).refine(isStorable, notStorable)

/** The same for a text that may stay empty. */
export const storableTextOrNone = () => z.string().overwrite(plainLines).refine(isStorable, notStorable)
