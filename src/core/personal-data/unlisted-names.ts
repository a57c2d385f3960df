import { isKnownSurname, type Phrase, readName, resemblesName } from './name-phrase.ts'
import { notNames } from './not-names.ts'
import { isRole, particles, relations } from './people.ts'
import { isSurname, wordLikeSurnames } from './surnames.ts'
import { isSpace, startsSentence, type Token } from './tokens.ts'

const speech = /^(?:zei|aldus|vertelde|schreef|antwoordde|mailde|appte|vroeg)$/
const meeting = /^(?:gesproken|gebeld|gemaild|gepraat|geappt|sprak|spraken|spreek|belde|belden)$/
const workplace =
  /^van (?:de |het |onze |ons |mijn |een )?(?:gemeente|wijkteam|sociaal team|thuiszorg|zorgkantoor|verzekeraar|zorgverzekeraar|afdeling|loket|woongroep|groep|dagbesteding|administratie|planning|receptie|team|ggd|ggz|wmo|buurt|overkant|inkoop|wijkverpleging|huisarts|ambulante|financi|nacht|dagdienst|avonddienst|bewindvoering|woningcorporatie|corporatie|[1-9]\d? (?:jaar|\()|[1-9]\d?[ ,.])/

const word = (token: Token | undefined) => token?.folded ?? ''

/** "Yinthe van der Wal", "Dexx Bakker": the surname shows that the word before it is a first name. */
function beforeSurname(text: string, tokens: readonly Token[], at: number): Phrase | undefined {
  const next = tokens[at + 1]
  if (next === undefined || !isSpace(next.gap)) return undefined
  const phrase = readName(text, tokens, at)
  if (phrase === undefined || phrase.last === at || phrase.initials > 0) return undefined
  const surname = tokens[phrase.last]
  const between = tokens
    .slice(at + 1, phrase.last)
    .map(word)
    .join(' ')
  if (/^(?:van (?:der|den|['’]?t)|vd|v d|el|ait|ter|ten|den)$/.test(between)) return phrase
  if (surname === undefined) return undefined
  const known =
    isSurname(word(surname)) || (/^(?:van|de)(?: de)?$/.test(between) && wordLikeSurnames.has(word(surname)))
  return known ? phrase : undefined
}

/** "zei Yinthe", "gesproken met Yinthe", "Yinthe van het wijkteam", "Yinthe (7)" */
function byWhatIsSaid(text: string, tokens: readonly Token[], at: number, token: Token): boolean {
  if (startsSentence(token, at) || !isSpace(token.gap)) return false
  const tail = text.slice(token.end, token.end + 30).toLowerCase()
  const previous = tokens[at - 1]
  if (previous?.capital && !startsSentence(previous, at - 1)) return false
  if (/^ \([1-9]\d?(?: ?jaar| ?jr\.?)?\)/.test(tail)) return true
  if (
    workplace.test(tail.trimStart()) &&
    /^(?:met|door|aan|naar|van|kwam|zei|belde|volgens|bij|ook|ik|toen|had|heb)$/.test(word(previous))
  )
    return true
  if (
    speech.test(word(previous)) ||
    (/^(?:belde|belt|kwam|hielp)$/.test(word(previous)) &&
      /^ (?:mij|me|ons|op|terug|langs|met|weer)\b/.test(tail))
  )
    return true
  if (word(previous) !== 'met') return false
  return [-4, -3, -2, 1, 2, 3].some((step) => meeting.test(word(tokens[at + step])))
}

/** "Van Oosten (wijkagent)", "Ruth Abrahams, ergotherapeut" */
function hasRole(text: string, tokens: readonly Token[], { last, words }: Phrase): boolean {
  const [name, role] = [tokens[last], tokens[last + 1]]
  if (name === undefined || role === undefined || !(isRole(role.folded) || relations.has(role.folded)))
    return false
  const close = text.slice(role.end, role.end + 1)
  return (
    (role.gap === ' (' && /[),]/.test(close)) ||
    (role.gap === ', ' && words > 1 && /^(?:[,.;]|)$/.test(close))
  )
}

/** A name no list knows, where the sentence can mean nothing but a person. */
export function unlistedName(text: string, tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at]
  if (token === undefined || !(resemblesName(token) || (token.capital && particles.has(token.folded))))
    return undefined
  const named = isKnownSurname(token) ? undefined : beforeSurname(text, tokens, at)
  if (named !== undefined) return named
  const whole = readName(text, tokens, at)
  if (whole !== undefined && !notNames.has(token.folded) && hasRole(text, tokens, whole)) return whole
  if (!byWhatIsSaid(text, tokens, at, token)) return undefined
  const phrase = readName(text, tokens, at)
  return phrase !== undefined && phrase.words <= 2 ? phrase : undefined
}
