/** One word of a text: as it is compared, and where it stands (UTF-16 offsets). */
export type Word = { form: string; start: number; end: number }

// A tag or an entity is no word: what is left keeps its place, so that offsets stay true.
const markup = /<\/?[a-z][^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,5});/gi
const wordPattern = /[\p{L}\p{N}]+(?:['’`][\p{L}]+)*/gu
const plain = /^[a-z0-9]*$/

/** Lower case without diacritics. The result may be longer or shorter than what was typed. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/['’`]/g, '')
}

/** The words of a text, folded, with their places. Markup is skipped. */
export function words(text: string): Word[] {
  const clean = text.includes('<') || text.includes('&') ? text.replaceAll(markup, blank) : text
  const found: Word[] = []
  for (const match of clean.matchAll(wordPattern)) {
    found.push({ form: fold(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return found
}

const blank = (tag: string) => ' '.repeat(tag.length)
