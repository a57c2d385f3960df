import { stem } from './classifier/stem.ts'
import { words } from './classifier/words.ts'
import { conceptsOf } from './similarity/concepts.ts'

/** Shorter parts of a compound say too little: "zorg" is in everything here. */
const shortestPart = 5

type Known = { has: (stem: string) => boolean }

/**
 * The stems by which a text is found, in order: of each word and, of a compound, of its first and last part too, so
 * that "verpleging" finds "wijkverpleging". A part counts only when it is a word of its own in `known`.
 */
export const searchStems = (text: string, known: Known): string[] =>
  words(text).flatMap(({ form }) => stemsOfWord(form, known))

/** The same for one folded word. */
export function stemsOfWord(form: string, known: Known): string[] {
  const whole = stem(form)
  return [whole, ...lastPart(whole, known), ...firstPart(whole, known)]
}

function lastPart(whole: string, known: Known): string[] {
  for (let at = 2; at <= whole.length - shortestPart; at++) {
    const part = whole.slice(at)
    if (known.has(part)) return [part]
  }
  return []
}

function firstPart(whole: string, known: Known): string[] {
  for (let end = whole.length - 2; end >= shortestPart; end--) {
    const part = stem(whole.slice(0, end))
    if (part.length >= shortestPart && known.has(part)) return [part]
  }
  return []
}

/** What a text is about in words of our own, so that two who tell the same differently find each other. */
export const searchIdeas = (text: string): string[] =>
  words(text).flatMap(({ form }) => conceptsOf(form).map((concept) => `idee${concept}`))
