import { and, asc, count, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Organisation } from '../src/core/organisation.ts'
import type { CountedAddress, CountedPromise } from '../src/core/scoreboard.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { allOrganisations } from './organisations.ts'
import { addresses, bottlenecks, officialResponses } from './schema/bottlenecks.ts'

// Questions that stand the same are one row, so that these hold many times as many.
const mostRows = 5000

export type ScoreboardRows = {
  organisations: Organisation[]
  addresses: CountedAddress[]
  promises: CountedPromise[]
  dataVersion: number
}

/** What the scoreboard is counted from; one round trip. */
export async function readScoreboard(db: Database): Promise<ScoreboardRows> {
  const [organisations, asked, promises, version] = await db.orm.batch([
    allOrganisations(db),
    countedAddresses(db),
    countedPromises(db),
    dataVersion(db),
  ])
  return {
    organisations,
    addresses: asked,
    promises: promises.flatMap(dated),
    dataVersion: version[0]?.value ?? 0,
  }
}

const twin = alias(addresses, 'twin')

/**
 * Who was asked both here and in the knelpunt that this was merged into, was asked once. A question that was only put
 * here still stands.
 */
export const isOwnQuestion = (db: Database) =>
  or(
    isNull(bottlenecks.mergedInto),
    sql`not exists ${db.orm
      .select({ one: sql`1` })
      .from(twin)
      .where(
        and(eq(twin.bottleneckId, bottlenecks.mergedInto), eq(twin.organisation, addresses.organisation)),
      )}`,
  )

const countedAddresses = (db: Database) => {
  const { organisation, state, askedOn, dueOn, answeredOn, postponedUntil } = addresses
  return db.orm
    .select({ organisation, state, askedOn, dueOn, answeredOn, postponedUntil, count: count() })
    .from(addresses)
    .innerJoin(bottlenecks, eq(bottlenecks.id, addresses.bottleneckId))
    .where(isOwnQuestion(db))
    .groupBy(organisation, state, askedOn, dueOn, answeredOn, postponedUntil)
    .orderBy(asc(organisation))
    .limit(mostRows)
}

const countedPromises = (db: Database) => {
  const { organisation, promisedOn, promiseOutcome } = officialResponses
  return db.orm
    .select({ organisation, promisedOn, outcome: promiseOutcome, count: count() })
    .from(officialResponses)
    .where(isNotNull(promisedOn))
    .groupBy(organisation, promisedOn, promiseOutcome)
    .orderBy(asc(organisation))
    .limit(mostRows)
}

type Row = Omit<CountedPromise, 'promisedOn'> & { promisedOn: string | null }
const dated = ({ promisedOn, ...row }: Row): CountedPromise[] =>
  promisedOn === null ? [] : [{ ...row, promisedOn }]
