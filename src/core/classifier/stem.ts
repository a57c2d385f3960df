import { irregular } from './irregular.ts'

const vowel = /[aeiouy]/
const remembered = new Map<string, string>()

/** Endings that go, longest first; at least three letters with a vowel must be left over. */
const endings = ['heden', 'ingen', 'etje', 'tje', 'ing', 'en', 'je', 'e'] as const

/** An s that makes a plural: after most consonants and after -ie, -ee, -e; not in huis, prijs, fonds or kans. */
const plural = /(?:[bcfghklmprtvwz]|[aeiouy]n|[eo]|je)s$/

/**
 * The stem of a folded Dutch word: rules of our own, made to bring the forms of one word together, not to be right
 * about the language. The same stem serves the classifier and the full-text search.
 */
export function stem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const result = irregular.get(word) ?? cut(word)
  // Anyone can send words: what is remembered may not grow without end.
  if (remembered.size >= 20_000) remembered.clear()
  remembered.set(word, result)
  return result
}

function cut(typed: string): string {
  if (typed.length < 4 || /\d/.test(typed)) return typed
  const word = typed.length > 4 && plural.test(typed) ? typed.slice(0, -1) : typed
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (rest.length >= 3 && vowel.test(rest)) return tidy(rest)
  }
  return tidy(word)
}

/** Spelling of open and closed syllables (loop, lopen), and the typo people make most: a letter too many or too few. */
const tidy = (rest: string): string => {
  const single = squeeze(rest)
  const plain = single.length > 4 && single.endsWith('dt') ? single.slice(0, -1) : single
  return plain.replace(/v$/, 'f').replace(/z$/, 's')
}

/** The same letter twice becomes one. */
export const squeeze = (word: string) => word.replace(/(.)\1+/g, '$1')
