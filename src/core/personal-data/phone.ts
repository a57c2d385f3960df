import { before, digitsOf } from './context.ts'
import type { PersonalData } from './kinds.ts'

const candidate =
  /(?<![\d\p{L}€]|\d[.,/]|\d-)(?:\+|\(\+?)?\d(?:\d{1,3}\/)?(?:[ \u00a0().\-–]{0,3}\d){5,14}(?![\d\p{L}]|[.,]\d)/gu
// Area codes as the ACM hands them out: three digits for the cities, four for the rest.
const dutch =
  /^0(?:6[1-9]\d{7}|[1-57][0-9]{8}|8[4578]\d{7}|91\d{7}|[89]00(?:\d{4}|\d{7})|90[69](?:\d{4}|\d{7}))$/
const areaCode =
  /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|11[1-8]|16[1-8]|17[24]|18[0-7]|22[2-9]|25[125]|29[479]|31[3-8]|32[01]|34[1-8]|41[1-8]|47[58]|48[15-8]|49[235789]|51[1-9]|52[1-9]|54[1-8]|56[126]|57[0-8]|59[1-9]|6|8|9)/
const named =
  /(?:\btel|telefoon|mobiel|\bbel(?:len|t|de)?\b|\bapp(?:en|je)?\b|nummer|\bnr\b|06|whatsapp|bereik)[^\d\n]{0,24}$/
const otherNumber =
  /(?:kenmerk|factuur|kvk|rekening|grootboek|dossier|ordernummer|polis|bsn|agb|big|code|€)[^\d\n]{0,16}$/

function isDutch(number: string): boolean {
  const national = number.replace(/^(?:\+31|0031)0?/, '0')
  return dutch.test(national) && areaCode.test(national)
}

const isForeign = (number: string) => /^(?:\+|00)(?!31)[1-9]\d{8,13}$/.test(number)

export function findPhones(text: string): PersonalData[] {
  return Array.from(text.matchAll(candidate)).flatMap(({ 0: found, index }) => {
    const number = (found.includes('+') ? '+' : '') + digitsOf(found)
    const lead = before(text, index, 40)
    if (otherNumber.test(lead)) return []
    const known = isDutch(number) || isForeign(number)
    // Seven digits are a number without its area code, or six in a village: only after a word that says so.
    const local = /^[1-9]\d{5,6}$/.test(number) && /\b(?:tel|telefoon|telnr)\W{0,4}$/.test(lead)
    if (!known && !local) return []
    return [{ start: index, end: index + found.length, kind: 'telefoon', certain: named.test(lead) }]
  })
}
