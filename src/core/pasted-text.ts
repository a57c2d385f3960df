/** What nobody sees: soft hyphens, marks of width nought, of direction, and the places of pictures in a mail. */
export const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFC]/g
/** Joiners mean something inside an emoji and in scripts other than ours; elsewhere they are left from a web page. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?!\p{Script=Latin})\p{L}|\p{Script=Devanagari})[\u200C\u200D]/gu
// oxlint-disable-next-line no-control-regex -- these are the very characters to take out; NUL is refused elsewhere
export const control = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/g
export const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
// A line break in a cell of Excel or a text of Word is one of these.
// oxlint-disable-next-line no-control-regex -- vertical tab and form feed among them
const lineBreak = /\r\n|[\r\u000B\u000C\u2028\u2029]/g

/** Characters that an old mail program or Word wrote at a place of their own, and what was meant. */
const meant: Record<string, string> = {
  '\u0080': '€',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\uF0A7': '•',
  '\uF0B7': '•',
}
const misplaced = new RegExp(`[${Object.keys(meant).join('')}]`, 'g')

/** Line breaks made alike, characters that nobody sees left out, special spaces made plain, nothing around the text. */
export const plainLines = (text: string): string =>
  text
    .replace(lineBreak, '\n')
    .replace(misplaced, (character) => meant[character] ?? '')
    .replace(control, '')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(space, ' ')
    .trim()

const isQuoted = (line: string | undefined) => line?.startsWith('>') === true
const withoutMark = (line: string) => line.replace(/^(?:> ?)+/, '')
/** "> 3 weken" says more than three. */
const isAmount = (line: string) => /^[\d€]/.test(withoutMark(line))

/** The lines without the ">" of a mail, where two or more follow each other and they are not all amounts. */
function withoutQuotes(lines: readonly string[]): string[] {
  const plain: string[] = []
  for (let at = 0; at < lines.length;) {
    let end = at
    while (isQuoted(lines[end])) end += 1
    const block = lines.slice(at, Math.max(end, at + 1))
    plain.push(...(block.length > 1 && !block.every(isAmount) ? block.map(withoutMark) : block))
    at += block.length
  }
  return plain
}

/**
 * The same for a story out of a mail: the ">" before quoted lines goes, the words stay, and so does one white line where
 * a mail has many. Line by line: a pattern over the whole text takes minutes for a hundred thousand spaces.
 */
export const plainStory = (text: string): string =>
  withoutQuotes(plainLines(text).split('\n'))
    .map((line) => line.trimEnd())
    .filter((line, at, lines) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim()
