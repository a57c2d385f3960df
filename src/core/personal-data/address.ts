import { after, before } from './context.ts'
import type { PersonalData } from './kinds.ts'
import { isSpace, type Token } from './tokens.ts'

const houseNumber = /^[1-9]\d{0,3}(?:[a-z]{1,2}|-\d{1,4}[a-z]?|-?(?:hoog|hs|rd|bis|[ivx]{1,4}))?$/i
const street =
  /(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|pad|hof|park|dijk|markt|ring|kamp|veld|akker|erf|hoek|baan|wal|haven|burg|boulevard|allee|brink|dam|burgwal|vliet|horst|es|stede|oord|meent|drift|zoom|tuin|poort|berg|waard|hage|slag|rak|sloot|kolk|beek)$/
const sureStreet =
  /.{3}(?:str|straat|laan|plein|gracht|kade|singel|dreef|steeg|plantsoen)$|^(?:singel|brink)$/
const openStreet =
  /(?:str|straat|laan|ln|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|pad|hof|dijk|boulevard|park|brink|wal|allee|kade|markt|straatje|laantje)$/
const noStreet =
  /^(?:zorg|tijd|stappen|leer|groei|kosten|denk)pad$|^(?:snel|om|uit|onder|leer|auto|midden)weg$|^(?:wagen|machine)park$|^(?:gerechts|ge)hof$|^(?:school|speel|binnen)plein$|^(?:loket|doodlopende)straat$/
const unit =
  /^[\s-]{0,2}(?:%|procent|euro|uur|uren|min|km|kilo|meter|m2|m²|dagen|weken|maanden|jaar|jr|keer|maal|cli[eë]nten|mensen|plaatsen|plekken|bedden|bewoners|personen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|leden|woningen|locaties|huizen|stoelen|vrijwilligers|kinderen|deelnemers|gezinnen|huishoudens|[:.]\d)/
const addition =
  /^ ?(?:bis|zw|rd|hs|rood|zwart|boven|beneden|huis|[a-h](?![\p{L}])|[ivx]{1,3}(?![\p{L}]))(?![\p{L}])/iu
const more =
  /^(?:(?:,| en| t\/m| tot en met| -|,? ?\/) ?\d{1,3}[a-z]?(?![\d\p{L}]|[.,]\d| (?:uur|jaar|euro|keer)))/iu
const postcode = /^(?:[,\s]{1,3}|\s?[-–(|]\s?)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u
const place =
  /^(?:,? (?:te|in) |,? |\s?\()(?:['’]s-)?\p{Lu}[\p{L}'’-]{1,30}(?: (?:aan|den|de|het|op|bij|van|der|\p{Lu}[\p{L}'’-]{1,30})(?= \p{Lu}| \p{Ll}{2,3} \p{Lu}|[^\p{L}]|$)){0,3}(?![\p{L}])(?! ?\d| [\p{L}-]{2,30} \d)/u
const lonePostcode =
  /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}[,\s]{1,2}(?:nr\.? |nummer |huisnummer |huisnr\.? )?\d{1,4}(?:[a-z]|-\d{1,3})?(?![\p{L}\d]|[.,]\d|%)/gu

function takes(text: string, at: number, pattern: RegExp): number {
  return pattern.exec(text.slice(at, at + 60))?.[0].length ?? 0
}

/** Reads on after a house number: additions, more numbers, postcode and place. */
function endOfAddress(text: string, from: number): { end: number; postcode: boolean } {
  let end = from + takes(text, from, addition)
  for (let i = 0; i < 4; i++) end += takes(text, end, more)
  const code = takes(text, end, postcode)
  end += code
  const named = takes(text, end, place)
  const isPlace =
    code > 0 ? /^,? /.test(text.slice(end, end + 2)) : /^(?:,? (?:te|in) |, )/.test(text.slice(end, end + 5))
  return { end: end + (isPlace ? trimmedPlace(text, end, named) : 0), postcode: code > 0 }
}

/** "Epe." ends the sentence; "Epe en" has a word too many. */
const trimmedPlace = (text: string, at: number, length: number) =>
  text.slice(at, at + length).replace(/(?: (?:aan|den|de|het|op|bij|van|der))+$/u, '').length

/** How many words before the number belong to the street: "Prinses Irenelaan", "Laan van Meerdervoort". */
function firstWordOf(tokens: readonly Token[], number: number): number {
  let first = number - 1
  for (let i = number - 2; i >= Math.max(0, number - 6); i--) {
    const next = tokens[i + 1]
    const token = tokens[i]
    if (token === undefined || next === undefined || !(isSpace(next.gap) || /^\. ?$/.test(next.gap))) break
    if (token.capital && !opener.has(token.folded)) first = i
    else if (!linking.has(token.folded)) break
  }
  return first
}

/** Small words inside a street name: "Laan van Meerdervoort", "Jan van der Heijdenstraat". */
const linking = new Set('van de der den het t ten ter te d'.split(' '))

const opener = new Set(
  'postbus antwoordnummer aan op in de het adres locatie op wij zij hij ik bij naar van uit mijn ons onze deze die dat om'.split(
    ' ',
  ),
)

function isStreet(tokens: readonly Token[], first: number, number: number, text: string): boolean {
  const last = tokens[number - 1]
  const head = tokens[first]
  if (last === undefined || head === undefined || noStreet.test(last.folded)) return false
  const lead = before(text, head.start, 26)
  if (
    /(?:adres|woont|wonen|woonachtig|gevestigd|bezoekadres)\W{0,3}(?:(?:aan|op|in|is|nu)\s(?:de |het |een )?)?$/.test(
      lead,
    )
  ) {
    if (head.capital || openStreet.test(last.folded)) return true
  }
  if (sureStreet.test(last.folded)) return true
  if (head.capital && last.capital && head !== last && street.test(head.folded))
    return openStreet.test(head.folded)
  return last.capital && openStreet.test(last.folded) && last.folded.length > 5
}

export function findAddresses(text: string, tokens: readonly Token[]): PersonalData[] {
  const found = Array.from(text.matchAll(lonePostcode), ({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
    kind: 'adres' as const,
    certain: true,
  }))
  return [...found, ...tokens.flatMap((token, at) => addressAt(text, tokens, token, at))]
}

function addressAt(text: string, tokens: readonly Token[], token: Token, at: number): PersonalData[] {
  if (at === 0 || !houseNumber.test(token.text) || /^(?:19|20)\d\d$/.test(token.text)) return []
  // "Lindenlaan nr. 14": the street stands one word further back.
  const number = /^(?:nr|nummer|huisnummer)$/.test(tokens[at - 1]?.folded ?? '') ? at - 1 : at
  const gap = tokens[number]?.gap ?? '\n'
  if (!(isSpace(gap) || /^\. $/.test(gap) || (number < at && gap === ', '))) return []
  if (unit.test(after(text, token.end, 14))) return []
  const first = firstWordOf(tokens, number)
  const head = tokens[first]
  if (head === undefined) return []
  const { end, postcode: coded } = endOfAddress(text, token.end)
  const named = isStreet(tokens, first, number, text)
  if (!named && !(coded && head.capital && tokens[number - 1]?.folded !== 'postbus')) return []
  return [{ start: head.start, end, kind: 'adres', certain: coded }]
}
