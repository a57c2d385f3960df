import { organisationLikeFirstNames } from './first-names.ts'
import { bare, isFirstName, isWordLikeFirstName, type Phrase } from './name-phrase.ts'
import type { Token } from './tokens.ts'

/** A name as read from the text: where it begins, and whether the words around it leave no doubt. */
export type Reading = { from: number; phrase: Phrase; certain: boolean }

/** One way in which Dutch introduces a person. */
export type NameRule = (text: string, tokens: readonly Token[], at: number) => Reading | undefined

export const oneWord = (at: number): Phrase => ({ last: at, words: 1, initials: 0 })

export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.folded ?? ''

/** Any first name, also one that is a word or an organisation too: for where the sentence calls for a person. */
export const anyFirstName = (token: Token) =>
  isFirstName(token) || isWordLikeFirstName(token) || organisationLikeFirstNames.has(bare(token))

// Without a capital these are too often verbs or small words to be names.
const rarelyNames = new Set('ben koos helen eren toon mark ton bas kim hans per mara maren alex'.split(' '))

export const isLowerFirstName = (token: Token) =>
  isFirstName(token) && token.text.length > 2 && !rarelyNames.has(token.folded)
