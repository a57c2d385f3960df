import { and, asc, desc, eq, isNotNull, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Address } from '../src/core/address.ts'
import type { Bottleneck } from '../src/core/bottleneck.ts'
import type { OfficialResponse } from '../src/core/official-response.ts'
import { dataVersion, type Head } from './audit-events.ts'
import type { Database } from './client.ts'
import { auditEvents } from './schema/audit-events.ts'
import { addresses, bottlenecks, officialResponses } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'

// No page can show more than this of one knelpunt or one instantie.
const mostResponses = 300
const mostAddresses = 100

const r = officialResponses

/** What everyone may know of a response: never who typed it. */
const responseColumns = {
  id: r.id,
  bottleneckId: r.bottleneckId,
  organisation: r.organisation,
  kind: r.kind,
  text: r.text,
  promisedOn: r.promisedOn,
  wayUrl: r.wayUrl,
  passedOnTo: r.passedOnTo,
  channel: r.channel,
  answeredOn: r.answeredOn,
  at: r.at,
  corrects: r.corrects,
  promiseOutcome: r.promiseOutcome,
  promiseSettledAt: r.promiseSettledAt,
}

/** Everything that was said to these knelpunten, corrections too, the oldest first. */
export const responsesTo = (db: Database, bottleneckIds: SQL) =>
  db.orm
    .select(responseColumns)
    .from(r)
    .where(sql`${r.bottleneckId} in ${bottleneckIds}`)
    .orderBy(asc(r.at), asc(r.id))
    .limit(mostResponses)

/** An instantie that is asked, as it is shown beside what it says. */
export type AskedOrganisation = Address & { name: string; mailDomain: string | null; endedAt: Date | null }

/** A knelpunt with who is asked about it and what they said, to write the next answer of. */
export type AskedBottleneck = {
  bottleneck: Bottleneck
  head: Head
  addresses: AskedOrganisation[]
  responses: OfficialResponse[]
}

/** By its number, or by a response to it; one round trip. */
export async function findAskedBottleneck(
  db: Database,
  by: { id: number } | { response: string },
): Promise<AskedBottleneck | null> {
  const id =
    'id' in by ? sql`${by.id}` : sql`(select ${r.bottleneckId} from ${r} where ${r.id} = ${by.response})`
  const [rows, asked, responses] = await db.orm.batch([
    db.orm
      .select({ bottleneck: bottlenecks, mac: auditEvents.mac })
      .from(bottlenecks)
      .leftJoin(
        auditEvents,
        and(
          eq(auditEvents.subject, sql`'knelpunt:' || ${bottlenecks.id}`),
          eq(auditEvents.seq, bottlenecks.version),
        ),
      )
      .where(sql`${bottlenecks.id} = ${id}`)
      .limit(1),
    db.orm
      .select({
        address: addresses,
        name: organisations.name,
        mailDomain: organisations.mailDomain,
        endedAt: organisations.endedAt,
      })
      .from(addresses)
      .innerJoin(organisations, eq(organisations.key, addresses.organisation))
      .where(sql`${addresses.bottleneckId} = ${id}`)
      .orderBy(asc(organisations.name))
      .limit(mostAddresses),
    responsesTo(db, sql`(${id})`),
  ])
  const [row] = rows
  if (!row) return null
  const { bottleneck, mac } = row
  return {
    bottleneck,
    head: { seq: bottleneck.version, mac: mac ?? '' },
    addresses: asked.map(({ address, ...organisation }) => ({ ...address, ...organisation })),
    responses,
  }
}

const later = alias(r, 'later')

/** Not taken the place of by a correction or an extension. */
const isLatest = (db: Database) =>
  notExists(
    db.orm
      .select({ one: sql`1` })
      .from(later)
      .where(eq(later.corrects, r.id)),
  )

/** A response as a list shows it: with the knelpunt it is about and who said it. */
export type ListedResponse = OfficialResponse & {
  title: string
  slug: string
  name: string
  demo: boolean
}

export const listed = (db: Database) =>
  db.orm
    .select({
      ...responseColumns,
      title: bottlenecks.title,
      slug: bottlenecks.slug,
      name: organisations.name,
      demo: bottlenecks.demo,
    })
    .from(r)
    .innerJoin(bottlenecks, eq(bottlenecks.id, r.bottleneckId))
    .innerJoin(organisations, eq(organisations.key, r.organisation))

/** A page of responses as they now read, the newest first; one round trip. */
export async function readResponses(
  db: Database,
  { size, offset, organisation }: { size: number; offset: number; organisation: string | undefined },
): Promise<{ responses: ListedResponse[]; more: boolean; dataVersion: number }> {
  const theirs = organisation === undefined ? undefined : eq(r.organisation, organisation)
  const [found, version] = await db.orm.batch([
    listed(db)
      .where(and(theirs, isLatest(db)))
      .orderBy(desc(r.at), desc(r.id))
      .limit(size + 1)
      .offset(offset),
    dataVersion(db),
  ])
  const more = found.length > size
  return { responses: found.slice(0, size), more, dataVersion: version[0]?.value ?? 0 }
}

/** The ways that instanties say exist already, newest first; one round trip. */
export async function readReportedWays(
  db: Database,
): Promise<{ ways: ListedResponse[]; dataVersion: number }> {
  const [ways, version] = await db.orm.batch([
    listed(db)
      .where(and(eq(r.kind, 'bestaande_weg'), isLatest(db)))
      .orderBy(desc(r.at), desc(r.id))
      .limit(100),
    dataVersion(db),
  ])
  return { ways, dataVersion: version[0]?.value ?? 0 }
}

/** The promises that nobody has said the outcome of, whose day comes or came first in front. One round trip. */
export const readOpenPromises = async (db: Database, limit: number): Promise<ListedResponse[]> =>
  listed(db)
    .where(and(isNotNull(r.promisedOn), isNull(r.promiseOutcome)))
    .orderBy(asc(r.promisedOn), asc(r.id))
    .limit(limit)
