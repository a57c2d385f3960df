import { Hono } from 'hono'
import { type Asked, askOrganisations, reopenBottleneck } from '../../db/addresses.ts'
import { addCases, removeCase } from '../../db/bottleneck-cases.ts'
import { readChosen } from '../../db/bottleneck-desk.ts'
import { mergeBottleneck, splitBottleneck } from '../../db/bottleneck-merges.ts'
import { type BottleneckRecord, findBottleneckRecord } from '../../db/bottleneck-steps.ts'
import { bottleneckCanBecome } from '../core/bottleneck.ts'
import { findBottleneck } from '../../db/bottlenecks.ts'
import { chosenCases } from '../core/bottleneck-form.ts'
import { all, type FormValues, formOf, one } from '../core/form-values.ts'
import { termFor } from '../core/response-term.ts'
import type { FieldError } from '../core/submission.ts'
import type { Env, Services } from '../services.ts'
import { change, mostCandidates, proposalsOf } from './managed-bottleneck.tsx'

const fault = (field: string, message: string): FieldError[] => [{ field, message }]
const base = '/beheer/knelpunten/:nummer{[1-9][0-9]{0,8}}'

/** What happens to a knelpunt after it was made: cases in and out, merging, asking, reopening. */
export const bottleneckStepRoutes = (services: Services) => {
  const { db } = services
  return new Hono<Env>()
    .post(
      `${base}/casussen`,
      change(services, async (_c, record, values, by) => {
        const typed = numbersIn(values)
        if (typed === null) return fault('casusnummers', 'Vul nummers van casussen in, zoals 12 of 12, 14.')
        const found = await readChosen(db, typed)
        const unknown = typed.filter((number) => found.every((known) => known.number !== number))
        if (unknown.length > 0)
          return fault(
            'casusnummers',
            `Dit is geen openbare casus die meetelt: ${unknown.join(', ')}. Haal het nummer weg.`,
          )
        const elsewhere = found.find((known) => known.in !== null)
        if (elsewhere)
          return fault(
            'casusnummers',
            `Casus ${elsewhere.number} hoort al bij knelpunt ${elsewhere.in}. Haal hem daar eerst uit.`,
          )
        const stored = await addCases(db, record, typed, by)
        return stored === 'bundled'
          ? fault('casusnummers', 'Een casus hoort al bij een knelpunt. Haal hem daar eerst uit.')
          : stored
      }),
    )
    .post(
      `${base}/ontbundelingen`,
      change(services, async (_c, record, values, by) => {
        const [number] = chosenCases(values)
        const [found] = number === undefined ? [] : await readChosen(db, [number])
        if (!found || found.in !== record.bottleneck.id)
          return fault('casusnummers', 'Deze casus hoort niet meer bij dit knelpunt. Er is niets veranderd.')
        return removeCase(db, record, found.number, by)
      }),
    )
    .post(
      `${base}/samenvoegingen`,
      change(services, async (_c, record, values, by) => {
        const twin = await findTwin(services, record.bottleneck.id, one(values, 'knelpuntnummer').trim())
        return 'record' in twin
          ? mergeBottleneck(db, record, twin.record, by)
          : fault('knelpuntnummer', twin.fault)
      }),
    )
    .post(
      `${base}/splitsingen`,
      change(services, async (_c, record, _values, by) => {
        const { mergedInto } = record.bottleneck
        const twin = mergedInto === null ? null : await findBottleneckRecord(db, mergedInto)
        return twin
          ? splitBottleneck(db, record, twin, by)
          : fault('', 'Dit knelpunt is niet meer samengevoegd. Er is niets veranderd.')
      }),
    )
    .post(
      `${base}/instanties`,
      change(services, async (_c, record, values, by) => {
        const asked = await askedIn(services, record.bottleneck.id, values)
        if ('errors' in asked) return asked.errors
        const stored = await askOrganisations(db, record, asked.ok, by)
        return stored === 'asked'
          ? fault('instantie', 'Deze instantie is al gevraagd. Kies een andere.')
          : stored
      }),
    )
    .post(
      `${base}/heropeningen`,
      change(services, async (_c, record, _values, by) => {
        const { id, state } = record.bottleneck
        const found = await findBottleneck(db, { id })
        if (!found || !bottleneckCanBecome(state, 'heropend'))
          return fault('', 'Dit knelpunt is niet opgelost, dus het kan niet heropend worden.')
        // Nobody can answer any more for one that ended.
        const there = found.addresses.filter(({ endedAt }) => endedAt === null)
        const known = there.map((address) => ({ ...address, termDays: termOf(services, address) }))
        return reopenBottleneck(db, record, known, by)
      }),
    )
}

const termOf = ({ taxonomy }: Services, asked: { termDays: number | null; body: string }): number =>
  termFor(asked, taxonomy.body.get(asked.body) ?? { type: 'overig' }).days

/** The numbers in a line such as "12, 14"; null when there is something else, or nothing. */
function numbersIn(values: FormValues): number[] | null {
  const parts = one(values, 'casusnummers')
    .trim()
    .split(/[\s,;]+/)
  const numbers = chosenCases(formOf({ casus: parts }))
  return numbers.length > 0 && numbers.length === new Set(parts.filter((p) => p !== '')).size ? numbers : null
}

async function findTwin(
  { db }: Services,
  id: number,
  typed: string,
): Promise<{ record: BottleneckRecord } | { fault: string }> {
  const known = /^[1-9][0-9]{0,8}$/.test(typed)
  const found = known ? await findBottleneck(db, { id: Number(typed) }) : null
  const own = await findBottleneck(db, { id })
  const record = found && (await findBottleneckRecord(db, found.bottleneck.id))
  if (!found || !record) return { fault: 'Dit knelpunt kennen we niet. Vul het nummer van een knelpunt in.' }
  if (found.bottleneck.id === id) return { fault: 'Dit is hetzelfde knelpunt. Vul een ander nummer in.' }
  if (found.bottleneck.mergedInto !== null)
    return { fault: 'Dat knelpunt is zelf samengevoegd. Vul het nummer in waar dat naartoe wijst.' }
  if (own?.bottleneck.mergedInto != null)
    return { fault: 'Dit knelpunt is al samengevoegd. Maak dat eerst ongedaan.' }
  if (own?.others.some(({ mergedInto }) => mergedInto === id))
    return { fault: 'Met dit knelpunt zijn andere samengevoegd. Maak dat eerst ongedaan.' }
  return { record }
}

/** Who was ticked, as far as they may be asked; a person must have looked. */
async function askedIn(
  services: Services,
  id: number,
  values: FormValues,
): Promise<{ ok: Asked[] } | { errors: FieldError[] }> {
  const found = await findBottleneck(services.db, { id }, mostCandidates)
  const { proposed, others } = found ? proposalsOf(services, found) : { proposed: [], others: [] }
  const keys = [...new Set(all(values, 'instantie'))]
  const chosen = [...proposed, ...others].filter(({ key }) => keys.includes(key))
  const errors = [
    ...(keys.length === 0 ? fault('instantie', 'Kies minstens één instantie.') : []),
    ...(chosen.length < keys.length
      ? fault('instantie', 'Deze instantie kun je niet (meer) vragen. Kies uit de lijst.')
      : []),
    ...(one(values, 'nagekeken') === ''
      ? fault('nagekeken', 'Kijk na of deze instanties hierover gaan, en zet het vinkje.')
      : []),
    ...(found?.bottleneck.mergedInto != null
      ? fault('instantie', 'Dit knelpunt is samengevoegd. Stel de vraag bij het andere.')
      : []),
  ]
  return errors.length > 0
    ? { errors }
    : { ok: chosen.map(({ key, days }) => ({ organisation: key, termDays: days })) }
}
