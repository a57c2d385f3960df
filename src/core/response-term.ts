import type { Address, AddressState } from './address.ts'
import type { Body } from './taxonomy.ts'
import { type Day, isWorkingDay } from './working-days.ts'

type Term = { days: number; reason: string }

/** Within how many working days an answer is asked, by type of body. No law says these: they are ours, with why. */
const terms = {
  ministerie: { days: 30, reason: 'Zes weken: een ministerie stemt af tussen directies en bewindspersonen.' },
  toezichthouder: { days: 30, reason: 'Zes weken: een toezichthouder zoekt eerst uit wat er speelt.' },
  adviesorgaan: { days: 30, reason: 'Zes weken: een duiding vraagt eigen onderzoek.' },
  koepel: { days: 30, reason: 'Zes weken: een koepel vraagt het eerst aan zijn leden.' },
  uitvoerder: { days: 20, reason: 'Vier weken: wie betaalt of uitvoert, kent de eigen regels.' },
  regio: { days: 20, reason: 'Vier weken: een regionaal overleg komt elke maand bij elkaar.' },
  overig: { days: 30, reason: 'Zes weken: genoeg voor een overleg dat niet elke maand plaatsvindt.' },
} as const satisfies Record<string, Term>

const lengths = Object.values(terms).map(({ days }) => days)

/** The shortest and the longest term, in weeks, for who explains it. */
export const termWeeks = { least: Math.min(...lengths) / 5, most: Math.max(...lengths) / 5 }

const termOf = new Map<string, Term>(Object.entries(terms))

/** The term for an organisation: its own when it has one, else that of its kind. */
export function termFor({ termDays }: { termDays: number | null }, body: Pick<Body, 'type'>): Term {
  const own = termDays === null ? null : { days: termDays, reason: 'Met deze instantie zo afgesproken.' }
  return own ?? termOf.get(body.type) ?? terms.overig
}

const waiting: readonly AddressState[] = ['gevraagd', 'in_behandeling', 'uitstel']

/** Whether an answer is still to come. */
export const isWaiting = ({ state }: Pick<Address, 'state'>): boolean => waiting.includes(state)

type Clock = Pick<Address, 'dueOn' | 'postponedUntil'>

/** The last day for an answer: the instantie may have asked for more time. */
export const lastDayOf = ({ dueOn, postponedUntil }: Clock): Day => postponedUntil ?? dueOn

/** How a term stands on a day. Days are calendar days; the last day itself is still in time. */
export type Standing =
  | { is: 'running'; days: number; workingDays: number }
  | { is: 'last-day' }
  | { is: 'over'; days: number }

export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The working days after one day, up to and with another. */
export function workingDaysBetween(from: Day, to: Day): number {
  const days = Math.max(0, daysBetween(from, to))
  const dayAfter = (i: number) => new Date(Date.parse(from) + (i + 1) * 86_400_000).toISOString().slice(0, 10)
  return Array.from({ length: days }, (_, i) => dayAfter(i)).filter(isWorkingDay).length
}

export function standingOf(clock: Clock, today: Day): Standing {
  const last = lastDayOf(clock)
  const days = daysBetween(today, last)
  if (days === 0) return { is: 'last-day' }
  if (days < 0) return { is: 'over', days: -days }
  return { is: 'running', days, workingDays: workingDaysBetween(today, last) }
}

/** Silence is said as silence, with the days. */
export function standingText(standing: Standing): string {
  if (standing.is === 'last-day') return 'vandaag is de laatste dag'
  if (standing.is === 'over')
    return `wacht ${standing.days === 1 ? '1 dag' : `${standing.days} dagen`} langer dan de termijn`
  const { workingDays } = standing
  return workingDays === 1 ? 'nog 1 werkdag' : `nog ${workingDays} werkdagen`
}
