import { isKnownSurname, looksLikeName, type Phrase, readName } from './name-phrase.ts'
import { anyFirstName, isLowerFirstName, type NameRule, oneWord, wordAt } from './name-rule.ts'
import { greetings, isRole, labels, relations } from './people.ts'
import { isSpace, type Token } from './tokens.ts'
import { before } from './context.ts'

const endsLine = (text: string, tokens: readonly Token[], phrase: Phrase) => {
  const end = tokens[phrase.last]?.end ?? 0
  return /^\s*(?:[,!.\n]|$)/.test(text.slice(end, end + 3))
}

const isPerson = (word: string) =>
  /^(?:ik|hij|zij|ze|die|ie|wie)$/.test(word) || relations.has(word) || isRole(word)

const introduced =
  /\b(?:op naam van|ten name van|t\.?n\.?v\.?|voor als|noem(?:en|de|den)? (?:hem|haar|ons)|luistert naar|vraagt? (?:maar )?naar|vragen naar)\s$/

/** "heet", "naam is", "ik ben" — said of a person, not of an app or a house. */
function isNaming(text: string, tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), tokens[at + 1]]
  if (next === undefined || !isSpace(next.gap)) return false
  const [third, second] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)]
  if (/^(?:heet|heette|genaamd|heten)$/.test(word)) return isPerson(second) || isPerson(third)
  if (/^(?:is|was|luidt)$/.test(word))
    return second === 'naam' && /^(?:mijn|zijn|haar|mn|zn|hun)$/.test(third)
  if (word === 'ben') return second === 'ik' && anyFirstName(next)
  if (word === 'naam') return anyFirstName(next)
  return /^(?:van|als|hem|haar|ons|naar|v)$/.test(word) && introduced.test(before(text, next.start, 24))
}

/** "Naam: G. van den Eijnden", "ik ben Wilma", "vader heet Mohammed", "Hallo Wesley," */
export const afterLabel: NameRule = (text, tokens, at) => {
  const token = tokens[at + 1]
  const word = wordAt(tokens, at)
  if (token === undefined) return undefined
  const colon = /^ ?: ?\n?$/.test(token.gap)
  const naming = isNaming(text, tokens, at)
  const greeting = greetings.has(word) && /^[ ,\n:]{1,3}$/.test(token.gap)
  if (!(labels.has(word) && colon) && !naming && !greeting) return undefined
  const phrase = readName(text, tokens, at + 1, naming)
  if (phrase === undefined) {
    return isLowerFirstName(token) ? { from: at + 1, phrase: oneWord(at + 1), certain: true } : undefined
  }
  const known = anyFirstName(token) || isKnownSurname(token) || phrase.initials > 0
  const whole = (word === 'naam' && colon) || (greeting && endsLine(text, tokens, phrase))
  return naming || known || phrase.words > 1 || whole ? { from: at + 1, phrase, certain: known } : undefined
}

/** "terwijl hij Weijnberg heet" */
export const beforeHeet: NameRule = (_text, tokens, at) => {
  const next = tokens[at + 1]
  if (!looksLikeName(tokens[at]) || next === undefined || !/^(?:heet|heette)$/.test(next.folded))
    return undefined
  return isPerson(wordAt(tokens, at - 1)) ? { from: at, phrase: oneWord(at), certain: true } : undefined
}
