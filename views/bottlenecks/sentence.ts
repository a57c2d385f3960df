import { type Happening, numberIn, textIn, textsIn } from '../../src/core/timeline.ts'
import { type PromiseOutcome, type ResponseKind } from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { longDate } from '../dates.ts'
import { responseVerbs } from './labels.ts'

/** What the sentences need beside the event itself. */
export type Names = {
  organisation: (key: string) => string
  bottleneck: (id: number) => string
  response: (id: string) => { kind: ResponseKind; promisedOn: Day | null; channel: string } | null
}

const date = (day: string | null) => (day === null ? 'een latere dag' : longDate(new Date(day)))
const plural = (n: number) => (n === 1 ? '1 casus' : `${n} casussen`)

const fieldNames: Record<string, string> = {
  titel: 'de titel',
  samenvatting: 'de samenvatting',
  vraag: 'de vraag',
  schot: 'de grens',
  barriere: 'de soort barrière',
  artikel: 'het wetsartikel',
  artikelLink: 'de link naar het wetsartikel',
  gelezenOp: 'de dag waarop het wetsartikel is gelezen',
}

const outcomes: Record<PromiseOutcome, string> = {
  nagekomen: 'is nagekomen',
  niet_nagekomen: 'is niet nagekomen',
  verlengd: 'is verschoven naar een latere dag',
  vervangen: 'is vervangen door een nieuwe',
}

const isOutcome = (value: string | null): value is PromiseOutcome => value !== null && value in outcomes

type Teller = (event: Happening, names: Names) => string

const who = (event: Happening, names: Names) => {
  const key = textIn(event, 'instantie')
  return key === null ? 'Een instantie' : names.organisation(key)
}

const other: (event: Happening, names: Names) => string = (event, names) =>
  names.bottleneck(numberIn(event, 'metKnelpunt') ?? 0)

const said: Teller = (event, names) => {
  const response = names.response(textIn(event, 'reactie') ?? '')
  if (!response) return `${who(event, names)} reageert.`
  const by = response.promisedOn === null ? '' : `, uiterlijk op ${date(response.promisedOn)}`
  const channel = response.channel === 'brief' ? ' Het antwoord kwam per brief.' : ''
  return `${who(event, names)} ${responseVerbs[response.kind]}${by}.${channel}`
}

const promiseJudged: Teller = (event, names) => {
  const outcome = textIn(event, 'uitkomst')
  return `De toezegging van ${who(event, names)} ${isOutcome(outcome) ? outcomes[outcome] : 'is beoordeeld'}.`
}

/** How many said what; not in the event when so few were asked that it would say who. */
const answered = (event: Happening): string => {
  const asked = numberIn(event, 'gevraagd')
  const [yes, partly, no] = ['ja', 'deels', 'nee'].map((key) => numberIn(event, key) ?? 0)
  return asked === null ? '' : ` Gevraagd: ${asked}. Ja: ${yes}, deels: ${partly}, nee: ${no}.`
}

/** One sentence for everything that can happen to a knelpunt. Kinds that are not here are nobody's business. */
const tellers: Partial<Record<Happening['kind'], Teller>> = {
  knelpunt_gemaakt: (event) => `Het knelpunt is gemaakt van ${plural(textsIn(event, 'casussen').length)}.`,
  knelpunt_gewijzigd: (event) => {
    const fields = textsIn(event, 'velden').map((field) => fieldNames[field] ?? field)
    return `Gewijzigd: ${fields.length === 0 ? 'de tekst' : fields.join(', ')}.`
  },
  casus_gebundeld: (event) => `Casus ${numberIn(event, 'casus') ?? ''} hoort nu bij dit knelpunt.`,
  casus_ontbundeld: (event) => `Casus ${numberIn(event, 'casus') ?? ''} hoort niet meer bij dit knelpunt.`,
  knelpunt_samengevoegd: (event, names) =>
    event.details['hierheen'] === true
      ? `Het knelpunt ${other(event, names)} is hiermee samengevoegd.`
      : `Dit knelpunt is samengevoegd met ${other(event, names)}.`,
  knelpunt_gesplitst: (event, names) => `Dit knelpunt staat weer los van ${other(event, names)}.`,
  instantie_gevraagd: (event, names) =>
    `${who(event, names)} is ${event.details['opnieuw'] === true ? 'opnieuw ' : ''}gevraagd om een antwoord, uiterlijk op ${date(textIn(event, 'uiterlijk'))}.`,
  in_behandeling_genomen: (event, names) => `${who(event, names)} neemt de vraag in behandeling.`,
  uitstel_gevraagd: (event, names) =>
    `${who(event, names)} vraagt uitstel tot en met ${date(textIn(event, 'tot') ?? textIn(event, 'uiterlijk'))}.`,
  officieel_gereageerd: said,
  reactie_gecorrigeerd: (event, names) => `${who(event, names)} verbetert een eerdere reactie.`,
  termijn_verlopen: (event, names) =>
    `De termijn van ${who(event, names)} is voorbij. Er is geen antwoord; de laatste dag was ${date(textIn(event, 'uiterlijk'))}.`,
  belofte_verlopen: (event, names) =>
    `De dag die ${who(event, names)} toezegde is voorbij: ${date(textIn(event, 'uiterlijk'))}. Niemand zei dat het is gebeurd.`,
  belofte_beoordeeld: promiseJudged,
  oplossing_gemeld: (event, names) =>
    textIn(event, 'instantie') === null
      ? 'Gemeld als opgelost. We vragen het wie er last van had.'
      : `Gemeld als opgelost, door een besluit van ${who(event, names)}. We vragen het wie er last van had.`,
  oplossing_bevestigd: (event) => `Wie er last van had, bevestigt dat dit is opgelost.${answered(event)}`,
  oplossing_niet_bevestigd: (event) =>
    `De oplossing is niet bevestigd. Het knelpunt is weer open.${answered(event)}`,
  knelpunt_heropend: () => 'Het knelpunt is opnieuw open.',
}

/** The events that are told, newest first, each with its sentence. */
export const told = (events: readonly Happening[], names: Names) =>
  events.flatMap((event) => {
    const tell = tellers[event.kind]
    return tell ? [{ ...event, sentence: tell(event, names) }] : []
  })
