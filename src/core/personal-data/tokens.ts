/** A word or number of the text. Everything that reads words works on these, so that no pattern scans a text twice. */
export type Token = {
  text: string
  /** Lower case, without diacritics: how words are looked up. */
  folded: string
  start: number
  end: number
  /** What stands between the word before and this one. */
  gap: string
  capital: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’´-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const longest = 60

const plain = /^[ -~]*$/

const fold = (text: string) => (plain.test(text) ? text.toLowerCase() : foldMarks(text))

const foldMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')

export function tokensOf(text: string): Token[] {
  let last = 0
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const start = text.charAt(index - 1).match(/['’]/) && /^[stn]$/.test(found) ? index - 1 : index
    const end = index + found.length
    // A run of letters longer than any word is no name; cutting it keeps each look-up short.
    const token = found.length > longest ? '' : text.slice(start, end)
    const gap =
      start - last > 12
        ? `${text.slice(last, last + 6)}\n${text.slice(start - 6, start)}`
        : text.slice(last, start)
    last = end
    return {
      text: token,
      folded: fold(token),
      start,
      end,
      gap,
      capital: /^(?:['’]|[dl]['’])?\p{Lu}/u.test(token),
    }
  })
}

/** One space, also the kind that does not break; never a line break, which ends a name. */
export const isSpace = (gap: string) => /^[ \u00a0]{1,2}$/.test(gap)

/** Whether a capital here says nothing: the first word of a sentence, a line, a quotation or a list item. */
export const startsSentence = (token: Token | undefined, at: number) =>
  at === 0 || token === undefined || /[.!?:;\n•*"“”„'‘’(\u2022/|–—\]]|\s-\s/.test(token.gap)
