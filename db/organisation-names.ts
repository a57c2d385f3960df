import { asc, isNull } from 'drizzle-orm'
import type { Database } from './client.ts'
import { organisations } from './schema/organisations.ts'

export type OrganisationName = {
  key: string
  name: string
  body: string
  region: string | null
  termDays: number | null
}

/** The organisations that can be asked, by name; for a batch. */
export const organisationNames = (db: Database, most: number) =>
  db.orm
    .select({
      key: organisations.key,
      name: organisations.name,
      body: organisations.body,
      region: organisations.region,
      termDays: organisations.termDays,
    })
    .from(organisations)
    .where(isNull(organisations.endedAt))
    .orderBy(asc(organisations.name))
    .limit(most)
