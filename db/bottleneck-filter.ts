import { type SQL, sql } from 'drizzle-orm'
import {
  type AnswerState,
  answerStates,
  type BottleneckFilter,
  type BottleneckFilterKey,
  bottleneckFilterKeys,
} from '../src/core/bottleneck-filter.ts'
import type { Day } from '../src/core/working-days.ts'

// In words, because in a list of columns the builder leaves out whose column it is. Each is asked once for a whole
// list, and not anew for every knelpunt in it.
const among = (found: SQL) => sql`bottlenecks.id in (select coalesce(k.merged_into, k.id) from ${found})`

/** Who was asked there, or in what was merged into it; who was asked in both counts as it stands there. */
const some = (condition: SQL) =>
  among(sql`addresses join bottlenecks k on k.id = addresses.bottleneck_id where ${condition}
    and (k.merged_into is null or not exists (select 1 from addresses twin
      where twin.bottleneck_id = k.merged_into and twin.organisation = addresses.organisation))`)

const waiting = sql`addresses.state in ('gevraagd', 'in_behandeling', 'uitstel')`
const lastDay = sql`coalesce(addresses.postponed_until, addresses.due_on)`

/** Whether any of its instanties is silent past its term. */
export const isOverdue = (today: Day): SQL => some(sql`${waiting} and ${lastDay} < ${today}`)

const answers: Record<AnswerState, (today: Day) => SQL> = {
  te_laat: isOverdue,
  wacht: () => some(waiting),
  beantwoord: () => some(sql`addresses.state = 'beantwoord'`),
  toegezegd: () =>
    among(sql`official_responses r join bottlenecks k on k.id = r.bottleneck_id
      where r.promised_on is not null and r.promise_outcome is null`),
}

/** A visible casus from this region, or an instantie of it that was asked. */
const inRegion = (region: string) => sql`(${among(sql`bottleneck_cases b
    cross join bottlenecks k on k.id = b.bottleneck_id cross join public_cases c on c.number = b.case_number
    where c.region = ${region} and c.withdrawn_at is null and c.hidden_at is null and c.merged_into is null`)}
  or ${some(sql`addresses.organisation in (select key from organisations where region = ${region})`)})`

const escaped = (typed: string) => `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const holds = (word: string) =>
  sql`(bottlenecks.title || ' ' || bottlenecks.summary || ' ' || bottlenecks.question) like ${escaped(word)} escape '\\'`

/** Each filter as a condition; the key is the same in address, page, feed and API. */
const conditions: Record<BottleneckFilterKey, (value: string, today: Day) => SQL> = {
  zoek: (typed) => sql.join(typed.split(/\s+/).slice(0, 10).map(holds), sql` and `),
  schot: (key) => sql`bottlenecks.boundary = ${key}`,
  barriere: (key) => sql`bottlenecks.barrier = ${key}`,
  stand: (state) => sql`bottlenecks.state = ${state}`,
  antwoord: (state, today) => answers[answerStates.find((one) => one === state) ?? 'wacht'](today),
  instantie: (key) => some(sql`addresses.organisation = ${key}`),
  regio: inRegion,
}

/** What must be true of a knelpunt to fit; what was merged into another counts there. */
export function fits(filter: BottleneckFilter, today: Day): SQL {
  const asked = bottleneckFilterKeys.flatMap((key) => {
    const value = filter[key]
    return value === undefined ? [] : [conditions[key](value, today)]
  })
  return sql`(${sql.join([sql`bottlenecks.merged_into is null`, ...asked], sql` and `)})`
}
