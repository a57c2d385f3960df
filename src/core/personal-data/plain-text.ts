import { control, space as specialSpace, unseen as unseenMark } from '../pasted-text.ts'

/** A text as it is read, and where each of its characters stood in what was typed. */
type PlainText = { text: string; placeOf: (at: number) => number }

// What is left out when a text is stored may not hide anything here; nor may a joiner, wherever it stands.
const unseen = new RegExp(`${control.source}|${unseenMark.source}|[\u200C\u200D\u2065]`)
const space = new RegExp(specialSpace.source)
const unusual = new RegExp(`${unseen.source}|${space.source}|[\uFF01-\uFF5E]`)
/** How far a full-width character lies from the plain one. */
const wide = 0xfee0

/**
 * Text from a mail, a PDF or Word holds spaces that do not break, marks that nobody sees and digits twice as wide.
 * They hide nothing from a reader, so they may hide nothing from us.
 */
export function plainText(typed: string): PlainText {
  if (!unusual.test(typed)) return { text: typed, placeOf: (at) => at }
  let text = ''
  const places: number[] = []
  for (let at = 0; at < typed.length; at++) {
    const character = typed.charAt(at)
    if (unseen.test(character)) continue
    places.push(at)
    text += plainCharacter(character)
  }
  return { text, placeOf: (at) => places[at] ?? typed.length }
}

function plainCharacter(character: string): string {
  if (space.test(character)) return ' '
  return /[\uFF01-\uFF5E]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - wide) : character
}
