import { firstNames, wordLikeFirstNames } from './first-names.ts'
import { isNotName } from './not-names.ts'
import { particles } from './people.ts'
import { isLowerSurname, isSurname, wordLikeSurnames } from './surnames.ts'
import { isSpace, type Token } from './tokens.ts'

/** A run of words that reads like a name: the last index, and how much of it is recognised. */
export type Phrase = { last: number; words: number; initials: number }

const initial = /^(?:\p{Lu}|Th|Ch|Chr|Ph|IJ|Tj|Sj)$/u
const onlyLetters = /^['’]?[\p{L}\p{M}]+(?:['’´-][\p{L}\p{M}]+)*$/u
const hyphenated = /-(?!(?:a|de|der|den|van|ten|ter|el|al)(?:-|$))\p{Ll}/u

export const isInitial = (token: Token | undefined, text: string) =>
  token !== undefined && initial.test(token.text) && text.charAt(token.end) === '.'

/** "Ruben's" and "Sanne’s" are looked up without their ending. */
export const bare = (token: Token) => token.folded.replace(/['’]s?$/, '')

export const isFirstName = (token: Token) => {
  const name = bare(token)
  return name.split('-').every((part) => firstNames.has(part)) || firstNames.has(name.replace(/t?je$/, ''))
}

export const isWordLikeFirstName = (token: Token) => wordLikeFirstNames.has(bare(token))

export const isKnownSurname = (token: Token) =>
  isSurname(bare(token)) || wordLikeSurnames.has(bare(token)) || isSurname(bare(token).split('-')[0] ?? '')

const acronym = /\p{Lu}{2}|\p{Ll}\p{Lu}/u

/** Could be part of a name by its looks: a capital, letters only, no acronym, law, place or provider. */
export function resemblesName(token: Token): boolean {
  if (!token.capital || !onlyLetters.test(token.text) || hyphenated.test(token.text)) return false
  if (isFirstName(token) || isKnownSurname(token) || isWordLikeFirstName(token)) return true
  if (token.text.length < 3 || acronym.test(token.text.replace(/^(?:Mac|Mc|De|Van|d['’])/, ''))) return false
  return !isNotName(token.folded)
}

export const looksLikeName = (token: Token | undefined): token is Token =>
  token !== undefined && resemblesName(token)

// "bij ons", "uit Polen", "in Zwolle": part of a surname only before an article, as in "uit den Bogaard".
const prepositions = new Set(['in', 'op', 'aan', 'bij', 'uit', 'tot', 'voor'])
const isArticle = (token: Token | undefined) =>
  token !== undefined && /^(?:den|der|['’]?t)$/.test(token.folded)

const isParticle = (token: Token | undefined) => token !== undefined && particles.has(token.folded)

/** The index of the name word that particles from `at` lead to: "van den Berg" gives that of Berg. */
function afterParticles(tokens: readonly Token[], at: number, lower: boolean): number | undefined {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (token === undefined || (i > at && !isSpace(token.gap) && !/^['’./ ]{1,2}$/.test(token.gap)))
      return undefined
    if (isParticle(token) && i < at + 3) {
      if (prepositions.has(token.folded) && !token.capital && !isArticle(tokens[i + 1])) return undefined
      continue
    }
    if (i === at) return undefined
    return looksLikeName(token) || (lower && isKnownSurname(token)) ? i : undefined
  }
  return undefined
}

const joins = (gap: string) => isSpace(gap) || /^ ?[-–] ?$/.test(gap)

/** "Özdemir, A.": as forms and lists write it; not "Sanne, A. Bakker en". */
function lastTrailingInitial(text: string, tokens: readonly Token[], last: number): number {
  let end = last
  while (
    end < last + 5 &&
    isInitial(tokens[end + 1], text) &&
    (end > last ? /^\.? ?$/ : /^, $/).test(tokens[end + 1]?.gap ?? '\n')
  )
    end++
  return looksLikeName(tokens[end + 1]) && /^\. $/.test(tokens[end + 1]?.gap ?? '') ? last : end
}

/** Reads a name from `at` on; with `lower`, words without capitals count if they are known surnames. */
export function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  lower = false,
): Phrase | undefined {
  let i = at
  let initials = 0
  while (isInitial(tokens[i], text) && (i === at || /^\.? ?$/.test(tokens[i]?.gap ?? '\n'))) {
    initials++
    i++
  }
  let last = i - 1
  let words = 0
  for (; words < 5; words++) {
    const token = tokens[i]
    if (token === undefined || (i > at && !joins(token.gap) && !(words === 0 && /^\. ?$/.test(token.gap))))
      break
    const led = isParticle(token) && !isFirstName(token) ? afterParticles(tokens, i, lower) : undefined
    if (led === undefined && !resemblesName(token) && !(lower && isLowerSurname(token.folded))) break
    last = led ?? i
    i = last + 1
  }
  // "Sander V.": a surname cut down to its first letter.
  if (words > 0 && isInitial(tokens[i], text) && isSpace(tokens[i]?.gap ?? '')) last = i
  if (words === 1 && initials === 0) last = lastTrailingInitial(text, tokens, last)
  return words + initials === 0 ? undefined : { last, words, initials }
}
