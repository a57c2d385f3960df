import type { PersonalData } from './kinds.ts'
import { bare, looksLikeName, readName } from './name-phrase.ts'
import { oneWord, type Reading } from './name-rule.ts'
import { asPersonalData, readingAt } from './names.ts'
import { organisationWords } from './not-names.ts'
import { isOrganisation } from './organisation.ts'
import { titles } from './people.ts'
import { isSpace, startsSentence, type Token } from './tokens.ts'

const animals =
  /^[^.!?\n]{0,40}\b(?:katten|honden|kat|hond|poes|pony|ezel|paard|paarden|geiten|geit|konijn|konijnen|robot|app)\b/

/** "Nadia, Hans-Peter en Lot": who stands in a row with a name is a name too. */
function inRowAfter(
  text: string,
  tokens: readonly Token[],
  { phrase: { last } }: Reading,
): Reading | undefined {
  const and = tokens[last + 1]?.folded === 'en'
  const from = and ? last + 2 : last + 1
  const token = tokens[from]
  if (!looksLikeName(token)) return undefined
  const phrase = readName(text, tokens, from)
  if (phrase === undefined) return undefined
  const end = tokens[phrase.last]?.end ?? 0
  // After a comma the row has to go on, or a place would be taken for a person: "Iris, Deventer."
  const goesOn = token.gap === ', ' && phrase.words === 1 && /^(?:, | en )/.test(text.slice(end, end + 4))
  const joined = and
    ? isSpace(tokens[last + 1]?.gap ?? '') && isSpace(token.gap)
    : /^ ?[&/] ?$/.test(token.gap) || goesOn
  const reading = { from, phrase, certain: false }
  return joined && !isOrganisation(tokens, reading) ? reading : undefined
}

function firstPass(text: string, tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; at++) {
    let reading = readingAt(text, tokens, at)
    while (reading !== undefined) {
      readings.push(reading)
      at = Math.max(at, reading.phrase.last)
      reading = inRowAfter(text, tokens, reading)
    }
  }
  return readings
}

/** Words that elsewhere in this text name a house, an animal or a thing: "robot Tessa … Tessa". */
function namesOfThings(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const things = new Set<string>()
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1]
    if (!token.capital || previous === undefined) return
    if (isSpace(token.gap) && organisationWords.has(previous.folded)) things.add(bare(token))
    else if (!startsSentence(token, at) && animals.test(text.slice(token.end, token.end + 50)))
      things.add(bare(token))
  })
  return things
}

const nameWord = (tokens: readonly Token[], reading: Reading) => {
  let at = reading.from
  while (at < reading.from + 4 && titles.has(tokens[at]?.folded ?? '')) at++
  return tokens[at]
}

/** Names by their context first; then the same words wherever else they stand with a capital. */
export function findNames(text: string, tokens: readonly Token[]): PersonalData[] {
  const things = namesOfThings(text, tokens)
  const readings = firstPass(text, tokens).filter((reading) => {
    const word = nameWord(tokens, reading)
    // "Stichting Ria" makes a lone "Ria" the foundation, but not "Ria Jansen".
    return reading.certain || reading.phrase.words > 1 || word === undefined || !things.has(bare(word))
  })
  const taken = new Set(readings.flatMap(({ from, phrase }) => range(from, phrase.last)))
  const known = new Set(
    readings
      .map((reading) => nameWord(tokens, reading))
      .filter((word) => looksLikeName(word))
      .map(bare),
  )
  const again = tokens.flatMap((token, at): Reading[] => {
    if (
      taken.has(at) ||
      !token.capital ||
      !known.has(bare(token)) ||
      isOrganisation(tokens, { from: at, phrase: oneWord(at), certain: false })
    )
      return []
    return [{ from: at, phrase: oneWord(at), certain: false }]
  })
  return [...readings, ...again]
    .map((reading) => asPersonalData(text, tokens, reading))
    .toSorted((a, b) => a.start - b.start)
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
