import { after, lastBefore } from './context.ts'
import type { PersonalData } from './kinds.ts'
import { persons } from './people.ts'
import type { Token } from './tokens.ts'

// In the years from ninety on someone can be recognised by age alone.
const age = /^(?:9\d|1[01]\d)$/
const joined = /^(?:9\d|1[01]\d)(?:-?(?:jarigen?|jr|j))$/
const inWords =
  /^(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?negentig(?:-?jarigen?)?$|^honderd(?:een|twee|drie|vier|vijf)?-?jarigen?$/
const birthday = /^(?:9\d|1[01]\d)(?:e|ste)$/
const unit =
  /^[\s-]{0,2}(?:%|procent|euro|eur\b|uur|uren|min|km|kilo|kg|cm|m2|m²|meter|dagen|weken|maanden|keer|maal|punten|graden|cli[eë]nten|mensen|plaatsen|plekken|bedden|bewoners|aanvragen|pagina|gesprekken|huishoudens|patiënten|leden|inwoners|gram|mg|ml|nachten|kinderen|deelnemers|gemeenten|vrijwilligers|tot\s\d|à\s|[-–]\s?\d|[.,:/]\d)/
const years = /^\s?(?:jaar|jr\b\.?|jaren)/
// "Al 95 jaar", "na 95 jaar", "95 jaar geleden", "90 jaar in hetzelfde dorp": how long, not how old.
const since = new Set(
  'al sinds na over binnen ruim gedurende elke per heeft bestaat bestaan vieren viert duurt nu hooguit'.split(
    ' ',
  ),
)
const durationAfter =
  /^\s?(?:jaar|jr\.?)\s(?:geleden|later|lang\b|in\s|ervaring|bestaan|gewerkt|gewoond|getrouwd|zorg\b|thuis\b)/
const thing =
  /^(?:gebouw|pand|huis|klooster|tarief|score|bedrag|budget|drempel|percentage|aantal|route|lijn|nummer|kamer|artikel|pagina|bijlage|regel|dag|week|code|perceel|bus|trein|norm|prijs|cijfer)/
const between = new Set(
  'is was wordt werd van ook nu al inmiddels bijna zelf net pas dus en of met in de volgende maand jaar week morgen april mei juni juli januari februari maart augustus september oktober november december intussen ondertussen ruim dan toch zo inmiddels alweer circa ca ongeveer een eind deze'.split(
    ' ',
  ),
)

/** Looks back over "is inmiddels", "wordt in april", "van", an initial or a name, for someone who can have an age. */
function personBefore(tokens: readonly Token[], at: number, names: readonly PersonalData[]): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const name = lastBefore(names, token.start)
  if (name !== undefined && name.end <= token.start && token.start - name.end <= 3) return true
  // "(huisarts in ruste, 91)": set apart, the number may stand further from its person.
  let strange = /^(?:, | \()$/.test(token.gap) ? 3 : 0
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const word = tokens[i]
    const next = tokens[i + 1]
    if (word === undefined || next === undefined || /[.!?;\n]\s/.test(next.gap)) return false
    if (persons(word.folded)) return true
    if (name !== undefined && name.start <= word.start && word.end <= name.end) return true
    if (thing.test(word.folded) || (!between.has(word.folded) && strange-- <= 0)) return false
  }
  return false
}

const startsLikeAge = (tail: string) =>
  /^\s*(?:[.,;:!?)\]\n]|$|en\b|maar\b|met\b|die\b|dan\b|toen\b|geworden\b|wordt\b|is\b|heeft\b|woont\b|zonder\b|uit\b|op\b|in\b|als\b|omdat\b|want\b|moet\b|mag\b|kan\b|wil\b|krijgt\b|doet\b|staat\b|ligt\b|zit\b|ook\b|nog\b|thuis\b|en$|jaar|jr|\+)/.test(
    tail,
  )

function isAge(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: readonly PersonalData[],
): number | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const tail = after(text, token.end, 24)
  if (birthday.test(token.folded)) return /^ (?:verjaardag|levensjaar)/.test(tail) ? token.end : undefined
  if (joined.test(token.folded) || (inWords.test(token.folded) && token.folded.includes('jarig')))
    return token.end
  if (!age.test(token.folded) && !inWords.test(token.folded)) return undefined
  if (/[€$£\d][\s.,]?$/.test(token.gap) || unit.test(tail)) return undefined
  const withYears = years.exec(tail)
  const person = personBefore(tokens, at, names)
  const old = /^\s?(?:jaar|jr\.?)\s(?:oud|jong)/.exec(tail)
  if (withYears === null) return person && startsLikeAge(tail) ? token.end : undefined
  const previous = tokens[at - 1]?.folded ?? ''
  // "Van 60 tot 95 jaar": a range is a group, not a person.
  if (/^(?:tot|tussen|vanaf|t\/m|boven|onder)$/.test(previous)) return undefined
  if (durationAfter.test(tail) && !old) return undefined
  if (since.has(previous) && !person) return undefined
  if (previous === 'heeft' || (previous === 'al' && !/^(?:is|was|zijn)$/.test(tokens[at - 2]?.folded ?? '')))
    return undefined
  if (!person && thingNear(tokens, at)) return undefined
  return token.end + (old?.[0].length ?? withYears[0].length)
}

const thingNear = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 4), at).some((word) => thing.test(word.folded))

export function findAges(
  text: string,
  tokens: readonly Token[],
  names: readonly PersonalData[],
): PersonalData[] {
  return tokens.flatMap((token, at) => {
    const end = /^(?:9|1|[a-z]*(?:negentig|honderd))/.test(token.folded)
      ? isAge(text, tokens, at, names)
      : undefined
    return end === undefined ? [] : [{ start: token.start, end, kind: 'leeftijd', certain: false }]
  })
}
