import { organisationLikeFirstNames } from './first-names.ts'
import {
  bare,
  isFirstName,
  isKnownSurname,
  isWordLikeFirstName,
  type Phrase,
  readName,
} from './name-phrase.ts'
import { type NameRule, oneWord, wordAt } from './name-rule.ts'
import { notNames } from './not-names.ts'
import { particles, speechVerbs } from './people.ts'
import { isSurname } from './surnames.ts'
import { isSpace, startsSentence, type Token } from './tokens.ts'
import { unlistedName } from './unlisted-names.ts'

/** A first name with a capital, with whatever surname follows it. */
export const firstNameItself: NameRule = (text, tokens, at) => {
  const token = tokens[at]
  if (token === undefined || !token.capital || /^\p{Lu}{2,3}$/u.test(token.text)) return undefined
  const sure = isFirstName(token)
  if (!sure && !isWordLikeFirstName(token) && !organisationLikeFirstNames.has(bare(token))) return undefined
  const phrase = readName(text, tokens, at) ?? oneWord(at)
  return sure || isUsedAsPerson(text, tokens, at, phrase) ? { from: at, phrase, certain: false } : undefined
}

function isUsedAsPerson(text: string, tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (phrase.words > 1 && isKnownSurname(tokens[phrase.last] ?? token)) return true
  const speaks = isSpace(tokens[at + 1]?.gap ?? '') && speechVerbs.has(wordAt(tokens, at + 1))
  if (startsSentence(token, at)) {
    const opensTurn = text.charAt(token.end) === ':' && /^$|[\n\]]/.test(token.gap)
    return !notNames.has(token.folded) && (speaks || opensTurn)
  }
  if (organisationLikeFirstNames.has(bare(token))) return speaks
  // A capital inside the sentence says it is a name; after "De" or another capital, that of something else.
  const previous = tokens[at - 1]
  return (
    /^,? $/.test(token.gap) && previous !== undefined && !previous.capital && !ofThings.has(previous.folded)
  )
}

const ofThings = new Set('in per tot half sinds eind begin vanaf de het een eens t'.split(' '))

/** A surname that is nothing else. */
export const surnameItself: NameRule = (text, tokens, at) => {
  const token = tokens[at]
  if (token === undefined || !token.capital || wordAt(tokens, at + 1) === token.folded) return undefined
  if (!isSurname(bare(token)) || startsSentence(token, at) || /^\p{Lu}+$/u.test(token.text)) return undefined
  return { from: at, phrase: readName(text, tokens, at) ?? oneWord(at), certain: false }
}

const calling = /^(?:volgens|aldus|zei|zegt|met|aan|door|en|voor|collega|namens)$/
const saying = /^(?:belt|belde|zei|zegt|vertelde|schreef|mailde)$/

/** "volgens De Jong", "Van den Berg belde" */
export const ledSurname: NameRule = (text, tokens, at) => {
  const token = tokens[at]
  if (token === undefined || !token.capital || !particles.has(token.folded)) return undefined
  const phrase = readName(text, tokens, at)
  const surname = phrase === undefined ? undefined : tokens[phrase.last]
  if (phrase === undefined || phrase.words !== 1 || surname === undefined || !isKnownSurname(surname))
    return undefined
  const person = calling.test(wordAt(tokens, at - 1)) || saying.test(wordAt(tokens, phrase.last + 1))
  return person ? { from: at, phrase, certain: false } : undefined
}

export const unlisted: NameRule = (text, tokens, at) => {
  const phrase = unlistedName(text, tokens, at)
  return phrase === undefined ? undefined : { from: at, phrase, certain: false }
}
