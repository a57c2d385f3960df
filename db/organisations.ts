import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { organisationSubject } from '../src/core/audit-event.ts'
import type { Organisation } from '../src/core/organisation.ts'
import { beginning, type Head, lastEvent } from './audit-events.ts'
import type { Database } from './client.ts'
import { accounts } from './schema/accounts.ts'
import { organisations } from './schema/organisations.ts'

/** More than there are municipalities, insurers and national bodies together. */
const mostOrganisations = 1000

const { key, name, body, region, website, mailDomain, contactMail, termDays, endedAt, version, demo } =
  organisations
export const organisationColumns = {
  key,
  name,
  body,
  region,
  website,
  mailDomain,
  contactMail,
  termDays,
  endedAt,
  version,
  demo,
}

export const allOrganisations = (db: Database) =>
  db.orm
    .select(organisationColumns)
    .from(organisations)
    .orderBy(sql`${endedAt} is not null`, asc(sql`lower(${name})`))
    .limit(mostOrganisations)

/** Everyone who is or was addressed by name: first who still can be, by name. One round trip. */
export const listOrganisations = async (db: Database): Promise<Organisation[]> => allOrganisations(db)

/** An organisation for who manages it, where its history stands, and how many can answer for it. */
export type OrganisationRecord = { organisation: Organisation; head: Head; accounts: number }

export async function findOrganisation(db: Database, asked: string): Promise<OrganisationRecord | null> {
  const [rows, heads, answerers] = await db.orm.batch([
    db.orm.select(organisationColumns).from(organisations).where(eq(key, asked)).limit(1),
    lastEvent(db, organisationSubject(asked)),
    openAccounts(db, asked),
  ])
  const [organisation] = rows
  if (!organisation) return null
  return { organisation, head: heads[0] ?? beginning, accounts: answerers[0]?.n ?? 0 }
}

const openAccounts = (db: Database, asked: string) =>
  db.orm
    .select({ n: count() })
    .from(accounts)
    .where(and(eq(accounts.organisationKey, asked), isNull(accounts.endedAt)))
