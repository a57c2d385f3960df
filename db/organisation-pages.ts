import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Address } from '../src/core/address.ts'
import type { BottleneckState } from '../src/core/bottleneck.ts'
import type { Organisation } from '../src/core/organisation.ts'
import { dataVersion } from './audit-events.ts'
import type { Database } from './client.ts'
import { listed, type ListedResponse } from './official-responses.ts'
import { organisationColumns } from './organisations.ts'
import { addresses, bottlenecks, officialResponses } from './schema/bottlenecks.ts'
import { organisations } from './schema/organisations.ts'
import { isOwnQuestion } from './scoreboard.ts'

/** A question to an instantie, with the knelpunt it is about. */
export type Question = Address & {
  title: string
  slug: string
  bottleneckState: BottleneckState
  demo: boolean
}

export type OrganisationPageData = {
  organisation: Organisation
  questions: Question[]
  responses: ListedResponse[]
  dataVersion: number
}

const most = 300
const target = alias(bottlenecks, 'target')

/** What is asked of one instantie, the first that is due in front. A merged knelpunt is shown as the one it is in. */
const questionsTo = (db: Database, key: string) =>
  db.orm
    .select({
      address: addresses,
      title: sql<string>`coalesce(${target.title}, ${bottlenecks.title})`,
      slug: sql<string>`coalesce(${target.slug}, ${bottlenecks.slug})`,
      bottleneckState: sql<BottleneckState>`coalesce(${target.state}, ${bottlenecks.state})`,
      demo: bottlenecks.demo,
    })
    .from(addresses)
    .innerJoin(bottlenecks, eq(bottlenecks.id, addresses.bottleneckId))
    .leftJoin(target, eq(target.id, bottlenecks.mergedInto))
    .where(and(eq(addresses.organisation, key), isOwnQuestion(db)))
    .orderBy(
      sql`${addresses.state} in ('beantwoord', 'niet_onze_taak')`,
      asc(sql`coalesce(${addresses.postponedUntil}, ${addresses.dueOn})`),
      asc(addresses.bottleneckId),
    )
    .limit(most)

/** One instantie with all that is public of it; one round trip. */
export async function readOrganisation(db: Database, key: string): Promise<OrganisationPageData | null> {
  const [rows, questions, responses, version] = await db.orm.batch([
    db.orm.select(organisationColumns).from(organisations).where(eq(organisations.key, key)).limit(1),
    questionsTo(db, key),
    listed(db)
      .where(eq(officialResponses.organisation, key))
      .orderBy(desc(officialResponses.at), desc(officialResponses.id))
      .limit(most),
    dataVersion(db),
  ])
  const [organisation] = rows
  if (!organisation) return null
  return {
    organisation,
    questions: questions.map(({ address, ...bottleneck }) => ({ ...address, ...bottleneck })),
    responses,
    dataVersion: version[0]?.value ?? 0,
  }
}
