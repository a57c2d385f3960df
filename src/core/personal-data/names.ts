import { firstNameItself, ledSurname, surnameItself, unlisted } from './bare-names.ts'
import { initialsAndSurname, surnameAndInitials } from './initialled-names.ts'
import type { PersonalData } from './kinds.ts'
import { afterLabel, beforeHeet } from './labelled-names.ts'
import type { NameRule, Reading } from './name-rule.ts'
import { isOrganisation } from './organisation.ts'
import { callings, greetings, isOffice, isRole, labels, relations, titles } from './people.ts'
import { afterRelation } from './related-names.ts'
import { afterTitle } from './titled-names.ts'
import type { Token } from './tokens.ts'

/** The first that fits decides: what the text says of a word goes before what a list says. */
const rules: readonly NameRule[] = [
  afterTitle,
  afterLabel,
  afterRelation,
  surnameAndInitials,
  initialsAndSurname,
  beforeHeet,
  firstNameItself,
  ledSurname,
  surnameItself,
  unlisted,
]

const naming = 'heet heette heten genaamd is was luidt ben naam van als hem haar ons naar v'.split(' ')
const cues = new Set([...titles, ...callings, ...relations, ...labels, ...greetings, ...naming])

export function readingAt(text: string, tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  // Most words can begin no name: leaving here is what keeps a long text fast.
  if (!token.capital && !cues.has(token.folded) && !isRole(token.folded) && !isOffice(token.folded))
    return undefined
  for (const rule of rules) {
    const reading = rule(text, tokens, at)
    if (reading !== undefined && !isOrganisation(tokens, reading)) return reading
  }
  return undefined
}

/** What a reading covers in the text: "de heer" as a whole, the dot of a last initial, not the 's of "Ruben's". */
export function asPersonalData(text: string, tokens: readonly Token[], reading: Reading): PersonalData {
  const { from, phrase, certain } = reading
  const article = tokens[from]?.folded === 'heer' && tokens[from - 1]?.folded === 'de' ? 1 : 0
  const [first, last] = [tokens[from - article], tokens[phrase.last]]
  const end = last?.end ?? 0
  const possessive = /['’]s$/.exec(last?.text ?? '')?.[0].length ?? 0
  const dotted = last?.text.length === 1 && text.charAt(end) === '.'
  return { start: first?.start ?? 0, end: dotted ? end + 1 : end - possessive, kind: 'naam', certain }
}
