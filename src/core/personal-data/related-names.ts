import { isFirstName, isKnownSurname, type Phrase, readName } from './name-phrase.ts'
import { anyFirstName, isLowerFirstName, type NameRule, oneWord, type Reading, wordAt } from './name-rule.ts'
import { lettered } from './not-names.ts'
import { callings, isOffice, isRole, particles, relations } from './people.ts'
import { isSpace, type Token } from './tokens.ts'

const loose = /^, $|^ \($/

const mayFollow = (gap: string, word: string) =>
  isSpace(gap) || loose.test(gap) || (gap === '. ' && /^(?:wed|fam|ds|wwe|zr|br)$/.test(word))

/** "cliënt A" is a label, "cliënt M.K." a person. */
function isLabel(text: string, token: Token, phrase: Phrase, word: string): boolean {
  const rest = text.slice(token.end + 1, token.end + 4)
  return phrase.initials === 1 && lettered.has(word) && /^\s*(?:\p{Lu}|$)/u.test(rest)
}

function capitalName(
  text: string,
  token: Token,
  at: number,
  phrase: Phrase,
  word: string,
): Reading | undefined {
  // "mijn jongste, Liva, heeft": set off by commas on both sides.
  const aside = token.gap === ', ' && relations.has(word) && text.charAt(token.end) === ','
  const direct = !loose.test(token.gap)
  if (phrase.words === 0) {
    return direct && !isLabel(text, token, phrase, word) ? { from: at, phrase, certain: true } : undefined
  }
  const known =
    anyFirstName(token) || isKnownSurname(token) || phrase.initials > 0 || particles.has(token.folded)
  // "wethouder Financiën": an office is followed by its field as often as by a name; "huisarts, Anne Brink," by a name.
  const enough = isOffice(word) ? direct && phrase.words === 1 : direct || phrase.words > 1 || aside
  return known || enough ? { from: at, phrase, certain: known } : undefined
}

/** "cliente de vries", "huisarts van der Wal" — but not "de moeder van Jayden" or "een man uit Polen". */
function ledName(text: string, tokens: readonly Token[], at: number, word: string): Reading | undefined {
  if (!/^(?:van|de|den|der|ten|ter|el|vd)$/.test(wordAt(tokens, at))) return undefined
  const phrase = readName(text, tokens, at, /^(?:client|patient|bewoner|buur|collega)/.test(word))
  const surname = phrase === undefined ? undefined : tokens[phrase.last]
  if (phrase === undefined || surname === undefined || !isKnownSurname(surname)) return undefined
  return isFirstName(surname) ? undefined : { from: at, phrase, certain: true }
}

/** "buurvrouw Tineke", "cliënt M.K.", "zoon dylano", "weduwe Ten Cate", "huisarts Bakker" */
export const afterRelation: NameRule = (text, tokens, at) => {
  const word = wordAt(tokens, at)
  if (!relations.has(word) && !callings.has(word) && !isRole(word) && !isOffice(word)) return undefined
  const next = at + 1
  const token = tokens[next]
  if (token === undefined || !mayFollow(token.gap, word)) return undefined
  if (particles.has(token.folded) && !token.capital) return ledName(text, tokens, next, word)
  const phrase = readName(text, tokens, next)
  if (phrase !== undefined) return capitalName(text, token, next, phrase, word)
  const known = !loose.test(token.gap) && isLowerFirstName(token)
  return known ? { from: next, phrase: oneWord(next), certain: false } : undefined
}
