import { findAddresses } from './address.ts'
import { findAges } from './age.ts'
import { findBirthDates } from './birth-date.ts'
import { findBsns } from './bsn.ts'
import { findCareProviderCodes } from './care-provider-code.ts'
import { findEmails } from './email.ts'
import { findIbans } from './iban.ts'
import type { PersonalData } from './kinds.ts'
import { findLicencePlates } from './licence-plate.ts'
import { findNames } from './find-names.ts'
import { findPatientNumbers } from './patient-number.ts'
import { findPhones } from './phone.ts'
import { plainText } from './plain-text.ts'
import { tokensOf } from './tokens.ts'

/** Keeps the first of what overlaps: the lists come in the order of how sure their shape is. */
function withoutOverlap(found: readonly (readonly PersonalData[])[]): PersonalData[] {
  const ranked = found.flatMap((list, rank) => list.map((span) => ({ span, rank })))
  const ordered = ranked.toSorted((a, b) => a.span.start - b.span.start || a.rank - b.rank)
  const kept: typeof ranked = []
  for (const next of ordered) {
    const last = kept.at(-1)
    if (last === undefined || next.span.start >= last.span.end) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.map(({ span }) => span)
}

/** Every fragment of a text that may say who someone is, in order and without overlap. */
export function findPersonalData(typed: string): PersonalData[] {
  const { text, placeOf } = plainText(typed)
  return findIn(text).map((found) => ({
    ...found,
    start: placeOf(found.start),
    end: placeOf(found.end - 1) + 1,
  }))
}

function findIn(text: string): PersonalData[] {
  const tokens = tokensOf(text)
  const names = findNames(text, tokens)
  const bsns = findBsns(text)
  return withoutOverlap([
    findEmails(text),
    findIbans(text),
    findCareProviderCodes(text),
    bsns.filter(({ certain }) => certain),
    findPatientNumbers(text),
    bsns,
    findPhones(text),
    findLicencePlates(text),
    findBirthDates(text, names),
    findAddresses(text, tokens),
    findAges(text, tokens, names),
    names,
  ])
}
