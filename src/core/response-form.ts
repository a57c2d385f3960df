import { z } from 'zod'
import type { AddressState } from './address.ts'
import { isDay } from './day.ts'
import { type FormValues, formOf, one } from './form-values.ts'
import { type OfficialResponse, type ResponseChannel, responseKinds } from './official-response.ts'
import { allErrors, checkFields } from './personal-data/check.ts'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'
import type { Day } from './working-days.ts'

/** What was said, before it is known when it is stored and by whom. */
export type ResponseDraft = Pick<
  OfficialResponse,
  'kind' | 'text' | 'promisedOn' | 'wayUrl' | 'passedOnTo' | 'channel' | 'answeredOn'
>

export const responseLimits = { text: 4000, wayUrl: 500, passedOnTo: 200, reason: 1000 } as const

/** The texts of these forms that everyone can read: the privacy guard looks through them. */
export const responseTexts = ['tekst', 'wie'] as const
export const postponementTexts = ['reden'] as const

const dayFault = 'Vul een datum in, zoals 2026-12-31.'
const dayOrNone = z
  .string()
  .trim()
  .refine((text) => text === '' || isDay(text), dayFault)
const isLink = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text)

const schema = z.object({
  soort: z.enum(responseKinds, 'Kies wat het antwoord is.'),
  tekst: storableText('Schrijf de reactie.')
    .min(20, 'Schrijf iets meer: minstens 20 tekens.')
    .max(responseLimits.text, atMost(responseLimits.text)),
  belofteOp: dayOrNone,
  weg: storableTextOrNone()
    .max(responseLimits.wayUrl, atMost(responseLimits.wayUrl))
    .refine((text) => text === '' || isLink(text), 'Vul een adres in dat begint met https://.'),
  wie: storableTextOrNone().max(responseLimits.passedOnTo, atMost(responseLimits.passedOnTo)),
  briefdatum: dayOrNone,
})

/** When a response is given, to a question of which day, and how it came. */
export type Given = { today: Day; askedOn: Day; channel: ResponseChannel }

/** What each kind needs beside its text; looked at even when other fields are wrong, to say it all at once. */
function missing(values: FormValues, { channel }: Given): FieldError[] {
  const kind = one(values, 'soort')
  const needs = (field: string, message: string) =>
    one(values, field).trim() === '' ? [{ field, message }] : []
  return [
    ...(kind === 'lossen_op' ? needs('belofteOp', 'Vul in op welke dag dit uiterlijk is opgelost.') : []),
    ...(kind === 'bestaande_weg' ? needs('weg', 'Vul in waar de weg beschreven staat.') : []),
    ...(kind === 'niet_onze_taak' ? needs('wie', 'Vul in wiens taak dit dan wel is.') : []),
    ...(channel === 'brief' ? needs('briefdatum', 'Vul de datum in die op de brief staat.') : []),
  ]
}

function impossibleDays(values: FormValues, { today, askedOn, channel }: Given): FieldError[] {
  const letter = one(values, 'briefdatum').trim()
  const promised = one(values, 'soort') === 'lossen_op' ? one(values, 'belofteOp').trim() : ''
  const from = channel === 'brief' && isDay(letter) ? letter : today
  const errors: FieldError[] = []
  if (channel === 'brief' && isDay(letter)) {
    if (letter > today)
      errors.push({ field: 'briefdatum', message: 'Deze dag moet nog komen. Vul een dag in die is geweest.' })
    if (letter < askedOn)
      errors.push({
        field: 'briefdatum',
        message: 'Deze dag ligt voor de dag waarop we het vroegen. Kijk de datum na.',
      })
  }
  if (isDay(promised)) {
    if (promised < from) errors.push({ field: 'belofteOp', message: 'Kies een dag na de reactie.' })
    if (promised > inYears(from, 10))
      errors.push({ field: 'belofteOp', message: 'Kies een dag binnen tien jaar.' })
  }
  return errors
}

const inYears = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const order = ['briefdatum', 'soort', 'tekst', 'belofteOp', 'weg', 'wie']
const placeOf = ({ field }: FieldError) => order.indexOf(field)

/** Parses an official response; every fault at once, and nothing that may say who somebody is without a yes to it. */
export function parseResponse(values: FormValues, given: Given): Parsed<ResponseDraft> {
  const input = Object.fromEntries(Object.keys(schema.shape).map((field) => [field, one(values, field)]))
  const result = schema.safeParse(input)
  const errors = [
    ...(result.success ? [] : fieldErrors(result.error)),
    ...missing(values, given),
    ...impossibleDays(values, given),
  ]
  const all = allErrors({ errors }, checkFields(values, responseTexts))
  if (!result.success || all.length > 0) return { errors: all.toSorted((a, b) => placeOf(a) - placeOf(b)) }
  const { soort: kind, tekst: text, belofteOp, weg, wie, briefdatum } = result.data
  return {
    ok: {
      kind,
      text,
      // What was filled in for another kind is no part of this one.
      promisedOn: kind === 'lossen_op' ? belofteOp : null,
      wayUrl: kind === 'bestaande_weg' ? weg : null,
      passedOnTo: kind === 'niet_onze_taak' ? wie : null,
      channel: given.channel,
      answeredOn: given.channel === 'brief' ? briefdatum : given.today,
    },
  }
}

/** A response as its form shows it, to be corrected. */
export const responseValues = (response: OfficialResponse): FormValues =>
  formOf({
    soort: response.kind,
    tekst: response.text,
    belofteOp: response.promisedOn,
    weg: response.wayUrl,
    wie: response.passedOnTo,
    briefdatum: response.channel === 'brief' ? response.answeredOn : null,
    corrigeert: response.id,
  })

/** What becomes of the address when this is said. */
export const stateAfter = ({ kind }: Pick<ResponseDraft, 'kind'>): AddressState =>
  kind === 'niet_onze_taak' ? 'niet_onze_taak' : 'beantwoord'

/** Whether a correction changes nothing. */
export const sameResponse = (draft: ResponseDraft, before: OfficialResponse): boolean =>
  draft.kind === before.kind &&
  draft.text === before.text &&
  draft.promisedOn === before.promisedOn &&
  draft.wayUrl === before.wayUrl &&
  draft.passedOnTo === before.passedOnTo &&
  (draft.channel === 'account' || draft.answeredOn === before.answeredOn)

export type Postponement = { because: string; until: Day }

/** Half a year: who needs longer says so in an answer. */
const longestPostponement = 183

/** Parses a request for more time, which is public too. */
export function parsePostponement(
  values: FormValues,
  { today, dueOn }: { today: Day; dueOn: Day },
): Parsed<Postponement> {
  const result = z
    .object({
      reden: storableText('Leg uit waarom er meer tijd nodig is.')
        .min(10, 'Leg iets meer uit: minstens 10 tekens.')
        .max(responseLimits.reason, atMost(responseLimits.reason)),
      tot: z
        .string()
        .trim()
        .refine(isDay, dayFault)
        .refine((day) => !isDay(day) || (day > today && day > dueOn), 'Kies een dag na de termijn.')
        .refine(
          (day) => !isDay(day) || Date.parse(day) - Date.parse(today) <= longestPostponement * 86_400_000,
          'Kies een dag binnen een half jaar.',
        ),
    })
    .safeParse({ reden: one(values, 'reden'), tot: one(values, 'tot') })
  const errors = result.success ? [] : fieldErrors(result.error)
  const all = allErrors({ errors }, checkFields(values, postponementTexts))
  if (!result.success || all.length > 0) return { errors: all }
  return { ok: { because: result.data.reden, until: result.data.tot } }
}
