import { isFirstName, isKnownSurname } from './name-phrase.ts'
import type { Reading } from './name-rule.ts'
import { namesOfOrganisations, organisationEnding, organisationWords } from './not-names.ts'
import { particles, titles } from './people.ts'
import { isSpace, type Token } from './tokens.ts'

const foldedRange = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(Math.max(0, first), last + 1)
    .map((token) => token.folded)
    .join(' ')

/** "Jan Modaal", "tante Louise", "Joost mag het weten": everybody's, so nobody's. */
function isCommonProperty(tokens: readonly Token[], first: number, last: number): boolean {
  const around = [
    [0, 0],
    [-1, 0],
    [0, 1],
    [0, 2],
    [-2, 0],
  ] as const
  return (
    around.some(([left, right]) =>
      namesOfOrganisations.has(foldedRange(tokens, first + left, last + right)),
    ) || /^(?:joost mag het|jan met de pet|jan en alleman)/.test(foldedRange(tokens, first, first + 3))
  )
}

const streetEnding = /(?:straat|laan|plein|weg|gracht|kade|singel|dreef|plantsoen|zaal|school|instituut)$/
const sureStreet = /(?:straat|laan|plein|gracht|kade|singel|dreef|plantsoen)$/
const houseEnding = /(?:huis|kliniek|instituut|school|zaal|hof|stichting)$/

/** "Jan van Goyenstraat": the surname only shows at its end that it is a street. */
function leadsToStreet(tokens: readonly Token[], last: number): boolean {
  let at = last + 1
  while (at < last + 4 && particles.has(tokens[at]?.folded ?? '') && isSpace(tokens[at]?.gap ?? '')) at++
  const token = tokens[at]
  return (
    at > last + 1 &&
    token !== undefined &&
    token.capital &&
    isSpace(token.gap) &&
    streetEnding.test(token.folded)
  )
}

/** "Sophia Kinderziekenhuis", "Marie Curie-programma" */
function continuesAsOrganisation(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined || !next.capital || !/^ {1,2}$|^ ?[-–] ?$/.test(next.gap)) return false
  return (
    organisationWords.has(next.folded) ||
    organisationEnding.test(next.folded) ||
    /^\p{Lu}\p{L}+-\p{Ll}{3}/u.test(next.text)
  )
}

/** After "dhr." only a street is no person; after "Dr." it may be a house; without a title any such ending counts. */
function endsAsOrganisation(tokens: readonly Token[], { from, phrase, certain }: Reading): boolean {
  const learned = /^(?:dr|prof|mr|drs)$/.test(tokens[from]?.folded ?? '')
  const ending = certain ? (learned ? houseEnding : sureStreet) : organisationEnding
  return tokens
    .slice(from, phrase.last + 1)
    .some(
      (word) =>
        !isFirstName(word) &&
        !isKnownSurname(word) &&
        (ending.test(word.folded) || sureStreet.test(word.folded)),
    )
}

const joinsBackward = /^[ '"‘’“-]{1,2}$/

/** "stichting Jan", "Wet Van Dam", "robot Tessa", "syndroom van Down" */
function followsOrganisation(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const [previous, following] = [tokens[i], tokens[i + 1]]
    if (previous === undefined || following === undefined || !joinsBackward.test(following.gap)) return false
    if (organisationWords.has(previous.folded) || /^(?:wet|motie|commissie|kabinet)-/.test(previous.folded))
      return true
    if (!particles.has(previous.folded) && !previous.capital) return false
    const ofThing = /^(?:syndroom|ziekte|index|schaal)$/.test(tokens[i - 1]?.folded ?? '')
    if (previous.folded === 'van' && !previous.capital && !ofThing) return false
  }
  return false
}

/** "praktijk Dr. Beumer" is the doctor all the same. */
const isPracticeOf = (tokens: readonly Token[], first: number) =>
  (tokens[first - 1]?.folded ?? '').endsWith('praktijk') && titles.has(tokens[first]?.folded ?? '')

/** A name that belongs to a house, a street, a law, an animal or a thing. */
export function isOrganisation(tokens: readonly Token[], reading: Reading): boolean {
  const { from, phrase } = reading
  return (
    continuesAsOrganisation(tokens, phrase.last) ||
    leadsToStreet(tokens, phrase.last) ||
    isCommonProperty(tokens, from, phrase.last) ||
    endsAsOrganisation(tokens, reading) ||
    (followsOrganisation(tokens, from) && !isPracticeOf(tokens, from))
  )
}
