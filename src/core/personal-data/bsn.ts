import { after, before, digitsOf } from './context.ts'
import type { PersonalData } from './kinds.ts'

const candidate = /(?<![\d\p{L}€]|[\d][.,/ –-]|€ )\d(?:[ .-]?\d){7,8}(?![\d\p{L}]|[.,/-]\d| \d)/gu
const named = /\b(?:bsn|b\.s\.n|burgerservice|sofi)[^\d]{0,50}$/
const namedAfter = /^[^\d\n]{0,16}\b(?:bsn|burgerservice|sofi)/
const date = /^\d{2}([ .-])\d{2}\1\d{4}$/
const otherNumber =
  /(?:kenmerk|factuur|kvk|k\.v\.k|rsin|fiscaal|btw|machtiging|order|taak|grootboek|polis|zaak|referentie|\bref\b|kosten|klant|artikel|rekening|tel\b|telefoon|aantal|serie|vestiging|kamerstuk|postbus|bestelling|registratie|beschikking|productcode|budget|relatie|debiteur|contract|perceel|code|agb|isbn|issn|€)[^\d\n]{0,24}$/
const notNamed = /^\s*(?:euro|eur\b|%|procent|stuks|mensen|inwoners|personen|verzekerden|m2|m²)/

const groupings = new Set(['9', '3,3,3', '4,2,3'])
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** The eleven test: one in eleven random numbers passes it, so alone it proves little. */
function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (!/^\d{9}$/.test(nine) || nine === '000000000') return false
  return weights.reduce((sum, weight, i) => sum + weight * Number(nine.charAt(i)), 0) % 11 === 0
}

export function findBsns(text: string): PersonalData[] {
  return Array.from(text.matchAll(candidate)).flatMap(({ 0: found, index }) => {
    const end = index + found.length
    if (!passesElevenTest(digitsOf(found)) || date.test(found)) return []
    const lead = before(text, index, 60)
    const certain = (named.test(lead) && !otherNumber.test(lead)) || namedAfter.test(after(text, end, 28))
    if (!certain && (otherNumber.test(lead) || notNamed.test(after(text, end, 14)))) return []
    const grouping = found.split(/[ .-]/).map((part) => part.length)
    if (!certain && !groupings.has(grouping.join(','))) return []
    return [{ start: index, end, kind: 'bsn', certain }]
  })
}
