import { after, before, digitsOf } from './context.ts'
import type { PersonalData } from './kinds.ts'

const candidate = /(?<![\d\p{L}]|\d[.,/-])\d(?:[ .-]?\d){7,10}(?![\d\p{L}]|[.-]\d)/gu
const agb = /\bagb\b[^\d\n]{0,40}$/
const big = /\bbig\b[^\d\n]{0,40}$/
// Profession, then a check digit that is 9 for nearly all: eleven such digits are little else.
const bareBig = /^[0-9]9\d{9}$/

/** AGB codes (eight digits) and BIG numbers (eleven): they name one professional, or a practice of one. */
export function findCareProviderCodes(text: string): PersonalData[] {
  return Array.from(text.matchAll(candidate)).flatMap(({ 0: found, index }) => {
    const end = index + found.length
    const digits = digitsOf(found)
    const lead = before(text, index, 48)
    const tail = after(text, end, 10)
    const isAgb = digits.length === 8 && (agb.test(lead) || /^\W{0,3}agb\b/.test(tail))
    const isBig =
      digits.length === 11 && (big.test(lead) || /^\W{0,3}big\b/.test(tail) || bareBig.test(found))
    return isAgb || isBig ? [{ start: index, end, kind: 'agb_big', certain: isAgb || big.test(lead) }] : []
  })
}
