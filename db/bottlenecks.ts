import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Address } from '../src/core/address.ts'
import type { Bottleneck } from '../src/core/bottleneck.ts'
import type { EndorsementCounts } from '../src/core/endorsement.ts'
import type { OfficialResponse, PromiseOutcome } from '../src/core/official-response.ts'
import type { ShownClaim } from '../src/core/solution.ts'
import type { Happening } from '../src/core/timeline.ts'
import type { Day } from '../src/core/working-days.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { countsFrom, endorsementsOfBottlenecks } from './endorsement-counts.ts'
import { responsesTo } from './official-responses.ts'
import { type OrganisationName, organisationNames } from './organisation-names.ts'
import { auditEvents } from './schema/audit-events.ts'
import { addresses, bottleneckCases, bottlenecks } from './schema/bottlenecks.ts'
import { publicCases } from './schema/cases.ts'
import { organisations } from './schema/organisations.ts'
import { claimsQuery, toClaim } from './solutions.ts'
import { visible } from './visible-cases.ts'

/** An instantie that is asked, with its name. */
/** An address with the last promise of its instantie that still says something. */
export type PromisingAddress = Address & Pick<OfficialResponse, 'promisedOn' | 'promiseOutcome'>

export type AddressedOrganisation = PromisingAddress & {
  name: string
  body: string
  mailDomain: string | null
  termDays: number | null
  endedAt: Date | null
}

export type BundledCase = {
  number: number
  title: string
  story: string
  region: string
  outcome: 'knelpunt' | 'bestaande_route'
  publishedAt: Date
  /** The knelpunt it was put in; another one when that was merged into this. */
  in: number
}

export type OtherBottleneck = Pick<Bottleneck, 'id' | 'slug' | 'title' | 'mergedInto'>

export type FoundBottleneck = {
  bottleneck: Bottleneck
  addresses: AddressedOrganisation[]
  cases: BundledCase[]
  responses: OfficialResponse[]
  /** Newest first. */
  events: Happening[]
  /** Those that it was ever merged with. */
  others: OtherBottleneck[]
  /** Who could be asked; only for moderators. */
  candidates: OrganisationName[]
  /** That it would be solved, the newest first. */
  claims: ShownClaim[]
  endorsements: EndorsementCounts
  dataVersion: number
}

/** What is shown of one knelpunt; more cases or events than this no page can hold. */
const mostCases = 200
const mostEvents = 500
const mostAddresses = 100

// The one that nobody settled comes first, then the newest; an extended or corrected one goes on in another response.
const promise = (column: 'promised_on' | 'promise_outcome') =>
  sql`(select r.${sql.raw(column)} from official_responses r
    where r.bottleneck_id = addresses.bottleneck_id and r.organisation = addresses.organisation
      and r.promised_on is not null and coalesce(r.promise_outcome, '') not in ('verlengd', 'vervangen')
    order by r.promise_outcome is not null, case when r.promise_outcome is null then r.promised_on end,
      r.promised_on desc, r.id limit 1)`

export const addressColumns = {
  bottleneckId: addresses.bottleneckId,
  organisation: addresses.organisation,
  state: addresses.state,
  askedOn: addresses.askedOn,
  dueOn: addresses.dueOn,
  answeredOn: addresses.answeredOn,
  postponedBecause: addresses.postponedBecause,
  postponedUntil: addresses.postponedUntil,
  passedOnTo: addresses.passedOnTo,
  promisedOn: sql<Day | null>`${promise('promised_on')}`,
  promiseOutcome: sql<PromiseOutcome | null>`${promise('promise_outcome')}`,
  name: organisations.name,
  body: organisations.body,
  mailDomain: organisations.mailDomain,
  termDays: organisations.termDays,
  endedAt: organisations.endedAt,
}

/** One knelpunt with all that is told of it, by its address or number; one round trip. */
export async function findBottleneck(
  db: Database,
  by: { slug: string } | { id: number },
  mostCandidates = 0,
): Promise<FoundBottleneck | null> {
  const own = 'slug' in by ? eq(bottlenecks.slug, by.slug) : eq(bottlenecks.id, by.id)
  const id = sql`(select ${bottlenecks.id} from ${bottlenecks} where ${own})`
  // What was merged into it counts with it.
  const together = sql`(select ${bottlenecks.id} from ${bottlenecks} where ${or(own, sql`${bottlenecks.mergedInto} = ${id}`)})`
  const [rows, asked, cases, responses, events, others, candidates, version, claims, ...endorsed] =
    await db.orm.batch([
      db.orm.select().from(bottlenecks).where(own).limit(1),
      db.orm
        .select(addressColumns)
        .from(addresses)
        .innerJoin(organisations, eq(organisations.key, addresses.organisation))
        .where(sql`${addresses.bottleneckId} in ${together}`)
        .orderBy(asc(addresses.askedOn), asc(organisations.name))
        .limit(mostAddresses),
      casesQuery(db, together),
      responsesTo(db, together),
      eventsQuery(db, sql`'knelpunt:' || ${id}`),
      othersQuery(db, id),
      organisationNames(db, mostCandidates),
      dataVersion(db),
      claimsQuery(db, id),
      ...endorsementsOfBottlenecks(db, together),
    ])
  const [bottleneck] = rows
  if (!bottleneck) return null
  return {
    bottleneck,
    addresses: withoutDoubles(asked, bottleneck.id),
    cases,
    responses,
    events,
    others,
    candidates,
    claims: claims.map(toClaim),
    endorsements: countsFrom({ target: 'knelpunt', id: bottleneck.id }, endorsed),
    dataVersion: version[0]?.value ?? 0,
  }
}

/** Who was asked here and in what was merged into it, is shown once: as it stands here. */
const withoutDoubles = (asked: readonly AddressedOrganisation[], id: number) =>
  asked.filter(
    (address) =>
      address.bottleneckId === id ||
      asked.every((other) => other.bottleneckId !== id || other.organisation !== address.organisation),
  )

const casesQuery = (db: Database, together: SQL) =>
  db.orm
    .select({
      number: publicCases.number,
      title: publicCases.title,
      story: publicCases.story,
      region: publicCases.region,
      outcome: publicCases.outcome,
      publishedAt: publicCases.publishedAt,
      in: bottleneckCases.bottleneckId,
    })
    .from(bottleneckCases)
    .innerJoin(publicCases, eq(publicCases.number, bottleneckCases.caseNumber))
    .where(and(visible, sql`${bottleneckCases.bottleneckId} in ${together}`))
    .orderBy(desc(publicCases.number))
    .limit(mostCases)

const eventsQuery = (db: Database, subject: SQL) =>
  db.orm
    .select({
      seq: auditEvents.seq,
      kind: auditEvents.kind,
      at: auditEvents.at,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .where(sql`${auditEvents.subject} = ${subject}`)
    .orderBy(desc(auditEvents.seq))
    .limit(mostEvents)

const othersQuery = (db: Database, id: SQL) =>
  db.orm
    .select({
      id: bottlenecks.id,
      slug: bottlenecks.slug,
      title: bottlenecks.title,
      mergedInto: bottlenecks.mergedInto,
    })
    .from(bottlenecks)
    .where(
      sql`${bottlenecks.id} in (select json_extract(${auditEvents.details}, '$.metKnelpunt') from ${auditEvents}
        where ${auditEvents.subject} = 'knelpunt:' || ${id} and ${auditEvents.kind} in ('knelpunt_samengevoegd', 'knelpunt_gesplitst'))`,
    )
    .limit(mostAddresses)
