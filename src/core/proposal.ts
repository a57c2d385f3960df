import { type Addressee, addresseesOf } from './address.ts'
import { ownersOf, type Pattern } from './pattern.ts'
import { termFor } from './response-term.ts'
import type { Taxonomy } from './taxonomy.ts'
import { addWorkingDays, type Day } from './working-days.ts'

/** An organisation that could be asked. */
export type Candidate = {
  key: string
  name: string
  body: string
  region: string | null
  termDays: number | null
}

/** The same with the clock it would get. */
export type Choosable = Candidate & { days: number; dueOn: Day; because: string; why: string | null }

export type Proposals = {
  /** By the owner table, which nobody checked: it is said so with each. */
  proposed: Choosable[]
  /** All others; those of a kind that the table names come first, because a kind itself is never asked. */
  others: Choosable[]
  /** Bodies to ask that no organisation stands for yet, and kinds that nobody speaks for. */
  missing: Addressee[]
}

type Asking = { taxonomy: Taxonomy; today: Day; candidates: readonly Candidate[]; asked: readonly string[] }

/** The organisations that could answer for a pattern, those that the owner table names first. */
export function proposalsFor(pattern: Pattern, { taxonomy, today, candidates, asked }: Asking): Proposals {
  const owners = ownersOf(pattern, taxonomy)
  const keys = owners ? [...owners.rule, ...owners.purchase, ...owners.arbitrate] : []
  const bodies = [...new Set(keys)].flatMap((key) => taxonomy.body.get(key) ?? [])
  const addressees = addresseesOf(bodies)
  const choosable = (candidate: Candidate, why: string | null): Choosable => {
    const term = termFor(candidate, taxonomy.body.get(candidate.body) ?? { type: 'overig' })
    return {
      ...candidate,
      days: term.days,
      dueOn: addWorkingDays(today, term.days),
      because: term.reason,
      why,
    }
  }
  const free = candidates.filter(({ key }) => !asked.includes(key))
  const reasonOf = (body: string) => addressees.find((addressee) => addressee.body === body)
  const names = new Set(addressees.flatMap(({ body }) => body ?? []))
  const kinds = new Map(bodies.filter(({ is_kind }) => is_kind).map(({ key, name }) => [key, name]))
  const ofKind = ({ body }: Candidate) => kinds.get(body)
  const rest = free.filter(({ body }) => !names.has(body))
  return {
    proposed: free
      .filter(({ body }) => names.has(body))
      .map((one) => choosable(one, reasonOf(one.body)?.reason ?? null)),
    others: [
      ...rest
        .filter((one) => ofKind(one) !== undefined)
        .map((one) => choosable(one, `Valt onder het voorstel: ${ofKind(one)}.`)),
      ...rest.filter((one) => ofKind(one) === undefined).map((one) => choosable(one, null)),
    ],
    missing: addressees.filter(({ body }) => body === null || candidates.every((one) => one.body !== body)),
  }
}
