import { isInitial, isKnownSurname, looksLikeName, readName } from './name-phrase.ts'
import { type NameRule, wordAt } from './name-rule.ts'
import { lettered, notNames } from './not-names.ts'
import { particles } from './people.ts'
import { isSpace, startsSentence } from './tokens.ts'

/** "T. Bouwmeester", but not "in gebouw A. Daar" */
export const initialsAndSurname: NameRule = (text, tokens, at) => {
  const token = tokens[at]
  if (token === undefined || !isInitial(token, text)) return undefined
  if (isSpace(token.gap) && lettered.has(wordAt(tokens, at - 1))) return undefined
  if (isInitial(tokens[at - 1], text)) return undefined
  const phrase = readName(text, tokens, at)
  if (phrase === undefined || phrase.words === 0) return undefined
  const surname = wordAt(tokens, at + phrase.initials)
  return notNames.has(surname) && !particles.has(surname) ? undefined : { from: at, phrase, certain: true }
}

/** "Özdemir, A." and "VAN LEEUWEN, C.J." */
export const surnameAndInitials: NameRule = (text, tokens, at) => {
  const [surname, next] = [tokens[at], tokens[at + 1]]
  if (!looksLikeName(surname) || next?.gap !== ', ' || !isInitial(next, text)) return undefined
  let from = at
  while (from > at - 3 && isCapitalParticle(tokens[from - 1]) && isSpace(tokens[from]?.gap ?? '')) from--
  let last = at + 1
  while (last < at + 6 && isInitial(tokens[last + 1], text) && /^\. ?$/.test(tokens[last + 1]?.gap ?? ''))
    last++
  const opens = startsSentence(tokens[from], from) || isKnownSurname(surname) || from < at
  return opens ? { from, phrase: { last, words: 1, initials: last - at }, certain: true } : undefined
}

const isCapitalParticle = (token: { folded: string; capital: boolean } | undefined) =>
  token !== undefined && token.capital && particles.has(token.folded)
