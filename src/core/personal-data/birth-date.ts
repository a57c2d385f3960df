import { after, before, lastBefore } from './context.ts'
import type { PersonalData } from './kinds.ts'

const month =
  'jan(?:uari)?|feb(?:r(?:uari)?)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dates = new RegExp(
  [
    String.raw`(?<![\d\p{L}]|\d[.,/-])(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})`,
    String.raw`\d{1,2}\s-\s\d{1,2}\s-\s\d{4}`,
    String.raw`\d{4}([-/])\d{1,2}\2\d{1,2}`,
    String.raw`\d{1,2}[ -](?:${month})\.?[ -](?:'?\d{2}(?!\d)|\d{4}))(?![\d\p{L}]|[./-]\d)`,
  ].join('|'),
  'giu',
)

const born =
  /(?:\bgeb\b|geboren|geboorte|gebdat|geb\.|\bg\.d\.|\bgd\b|date of birth|\bdob\b|verjaardag|jarig|\b(?:hij|zij|ze|die|cli[eë]nt|moeder|vader) is van|[*°†])[^\d\n]{0,30}$/
const bornInSentence = /(?:geboren|geboorte|\bgeb\b)[^.!?\n]{0,60}(?:\d[^.!?\n]{0,30})?$/
const bornAfter = /^[)\]\s,]{0,3}(?:is |was )?(?:geboren|jarig)\b/
const rule =
  /(?:wet|besluit|stb|stcrt|sinds|per|vanaf|ingang|datum|gewijzigd|ingevoerd|verordening|contract|opgericht|tot|op|van|d\.d\.|dd\.?)\s?(?:van|op|per|de|:)?\s?$/

const yearOf = (date: string) => Number(/\d{4}/.exec(date)?.[0] ?? `19${/\d{2}$/.exec(date)?.[0] ?? '99'}`)

/** Whether a name or a word for a patient stands close before, on the same line: then an old date is a birth date. */
function followsPerson(text: string, at: number, names: readonly PersonalData[]): boolean {
  const line = before(text, at, 44).split('\n').at(-1) ?? ''
  if (
    /(?:cli[eë]nte?|pati[eë]nte?|bewoner|mw|dhr|mevr|mevrouw|meneer|vrouw|\bm\b|\bv\b|bsn)[^\n]{0,24}$/.test(
      line,
    )
  )
    return true
  const end = lastBefore(names, at)?.end ?? -Infinity
  return end <= at && at - end < 26 && at - end <= line.length && !/[.!?]\s/.test(text.slice(end, at))
}

/** Dates that say when someone was born: named so, or old and beside a person. Dates of rules and letters are not. */
export function findBirthDates(text: string, names: readonly PersonalData[]): PersonalData[] {
  return Array.from(text.matchAll(dates)).flatMap(({ 0: found, index }) => {
    const end = index + found.length
    const lead = before(text, index, 48)
    const certain =
      born.test(lead) ||
      (bornInSentence.test(before(text, index, 80)) && yearOf(found) < 2000) ||
      bornAfter.test(after(text, end, 20))
    const bracketed = /[(,|/]\s?$/.test(lead) && followsPerson(text, index, names)
    const numeric = /^[\d\s./-]+$/.test(found)
    const old = yearOf(found) < 2000 && (numeric || /[(,|:]\s?$/.test(lead)) && !rule.test(lead)
    const ofPerson = followsPerson(text, index, names) && yearOf(found) < 2000 && !rule.test(lead)
    if (!certain && !bracketed && !old && !ofPerson) return []
    return [{ start: index, end, kind: 'geboortedatum', certain }]
  })
}
