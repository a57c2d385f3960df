import { eq, sql } from 'drizzle-orm'
import { type AuditEvent, organisationSubject } from '../src/core/audit-event.ts'
import { changedDetails, type OrganisationDetails } from '../src/core/organisation.ts'
import { appendEvent, beginning, bumpDataVersion, type Head } from './audit-events.ts'
import { type Database, isTaken, type Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import type { OrganisationRecord } from './organisations.ts'
import { accounts } from './schema/accounts.ts'
import { registryState } from './schema/audit-events.ts'
import { organisations } from './schema/organisations.ts'

/** Who does it (`account:<id>`) and when. */
type By = { actor: string; now: Date }

export type OrganisationStored = Stored | 'name-taken'

/** Adds an organisation under the key that its name gives. */
export async function addOrganisation(
  db: Database,
  { key, details, actor, now }: By & { key: string; details: OrganisationDetails },
): Promise<OrganisationStored> {
  const event = { kind: 'instantie_toegevoegd', details: { soort: details.body } } as const
  const { statement, head } = await next(db, { key, head: beginning }, event, { actor, now })
  const row = db.orm.insert(organisations).values({ ...details, key, createdAt: now, version: head.seq })
  const stored = await storeOrganisation(db, [row, statement, bumpDataVersion(db)])
  // With a new key there is no history yet to lose a race in: somebody has this key.
  return stored === 'lost-race' ? 'name-taken' : stored
}

export async function changeOrganisation(
  db: Database,
  { organisation, head: before }: OrganisationRecord,
  details: OrganisationDetails,
  by: By,
): Promise<OrganisationStored> {
  const fields = changedDetails(organisation, details)
  if (fields.length === 0) return 'stored'
  const { key } = organisation
  const event = { kind: 'instantie_gewijzigd', details: { velden: fields } } as const
  const { statement, head } = await next(db, { key, head: before }, event, by)
  return storeOrganisation(db, [
    statement,
    db.orm
      .update(organisations)
      .set({ ...details, version: head.seq })
      .where(eq(organisations.key, key)),
    ...(fields.includes('maildomein') ? [mustHaveNoAnswerers(db, key)] : []),
    bumpDataVersion(db),
  ])
}

/** Ends an organisation: it is asked nothing more and answers nothing more. What it said stays. */
export async function endOrganisation(
  db: Database,
  { organisation: { key }, head: before }: OrganisationRecord,
  by: By,
): Promise<OrganisationStored> {
  const { statement, head } = await next(
    db,
    { key, head: before },
    { kind: 'instantie_beeindigd', details: {} },
    by,
  )
  return storeOrganisation(db, [
    statement,
    db.orm
      .update(organisations)
      .set({ endedAt: by.now, version: head.seq })
      .where(eq(organisations.key, key)),
    bumpDataVersion(db),
  ])
}

// The statement comes inside an object: a query by itself would run as soon as it is awaited.
const next = (
  db: Database,
  { key, head }: { key: string; head: Head },
  event: Pick<AuditEvent, 'kind' | 'details'>,
  { actor, now }: By,
) => appendEvent(db, head, { ...event, subject: organisationSubject(key), at: now, actor })

/**
 * Fails the whole batch when somebody answers for it already, whose address would then stand on another domain than is
 * shown. Core has judged this, but an account can be made in the same moment.
 */
const mustHaveNoAnswerers = (db: Database, key: string): Statement =>
  db.orm
    .insert(registryState)
    .select(
      sql`select 'antwoorders', null where exists (select 1 from ${accounts} where ${accounts.organisationKey} = ${key} and ${accounts.endedAt} is null)`,
    )

async function storeOrganisation(db: Database, statements: Statement[]): Promise<OrganisationStored> {
  try {
    return await store(db, statements)
  } catch (error) {
    if (isTaken(error, 'organisations.')) return 'name-taken'
    if (isTaken(error, 'registry_state')) return 'lost-race'
    throw error
  }
}
