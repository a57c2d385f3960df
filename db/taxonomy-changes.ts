import { and, eq, or, sql } from 'drizzle-orm'
import { accountActor, taxonomySubject } from '../src/core/audit-event.ts'
import type { TaxonomyChange } from '../src/core/taxonomy-change.ts'
import type { TaxonomyRows, TaxonomyTerm } from '../src/core/taxonomy-terms.ts'
import { changedFields } from '../src/core/taxonomy-history.ts'
import { sha256 } from '../src/keys.ts'
import { appendEvent, bumpDataVersion } from './audit-events.ts'
import type { Database, Statement } from './client.ts'
import { type Stored, store } from './follow-ups.ts'
import { taxonomyMappings, taxonomyTerms, taxonomyVersions } from './schema/taxonomy.ts'
import { newLoadedAt, type TaxonomyRecord } from './taxonomy.ts'
import { renameStatements } from './taxonomy-renames.ts'

type Made = { change: TaxonomyChange; next: TaxonomyRows; accountId: string; now: Date }

/** Stores a new version with one change: all terms copied, the change, its mapping and its event, in one piece. */
export async function storeChange(db: Database, current: TaxonomyRecord, made: Made): Promise<Stored> {
  const { change, next, accountId, now } = made
  const event = await appendEvent(db, current.head, {
    subject: taxonomySubject,
    kind: 'taxonomie_gewijzigd',
    at: now,
    actor: accountActor(accountId),
    details: eventDetails(current.rows, next, change),
  })
  const renames =
    change.kind === 'hernoemd'
      ? renameStatements(db, {
          list: change.list,
          old: change.key,
          new: change.newKey,
          version: next.version,
        })
      : []
  return store(db, [
    event.statement,
    db.orm.insert(taxonomyVersions).values({
      version: next.version,
      contentHash: await sha256(JSON.stringify(next.terms)),
      loadedAt: newLoadedAt(now),
      previous: current.rows.version,
    }),
    ...copyStatements(db, current.rows, next),
    ...mappingStatements(db, current.rows, next),
    ...renames,
    bumpDataVersion(db),
  ])
}

/** Keys only: the texts stand in the versions. */
function eventDetails(before: TaxonomyRows, after: TaxonomyRows, change: TaxonomyChange) {
  const find = (rows: TaxonomyRows) => rows.terms.find((t) => t.list === change.list && t.key === change.key)
  return {
    wat: change.kind,
    vorige: before.version,
    versie: after.version,
    lijst: change.list,
    sleutel: change.key,
    ...(change.kind === 'tekst' ? { velden: changedFields(find(before), find(after)) } : {}),
    ...(change.kind === 'hernoemd' ? { nieuw: [change.newKey] } : {}),
    ...(change.kind === 'gesplitst' ? { nieuw: [...change.newKeys] } : {}),
  }
}

const id = ({ list, key }: TaxonomyTerm) => `${list}.${key}`

/** The database copies what stays the same, so that a change of one word is not a transport of all of them. */
function copyStatements({ orm }: Database, before: TaxonomyRows, after: TaxonomyRows): Statement[] {
  const { version } = after
  const same = new Set(before.terms.map((term) => JSON.stringify(term)))
  const changed = after.terms.filter((term) => !same.has(JSON.stringify(term)))
  const stays = new Set(after.terms.filter((term) => !changed.includes(term)).map(id))
  const gone = before.terms.filter((term) => !stays.has(id(term)))
  const copy = orm
    .select({
      version: sql<string>`${version}`.as('version'),
      list: taxonomyTerms.list,
      key: taxonomyTerms.key,
      position: taxonomyTerms.position,
      label: taxonomyTerms.label,
      details: taxonomyTerms.details,
      retired: taxonomyTerms.retired,
    })
    .from(taxonomyTerms)
    .where(eq(taxonomyTerms.version, before.version))
  const isGone = gone.map((t) => and(eq(taxonomyTerms.list, t.list), eq(taxonomyTerms.key, t.key)))
  return [
    orm.insert(taxonomyTerms).select(copy),
    ...(gone.length > 0
      ? [orm.delete(taxonomyTerms).where(and(eq(taxonomyTerms.version, version), or(...isGone)))]
      : []),
    ...(changed.length > 0
      ? [orm.insert(taxonomyTerms).values(changed.map((term) => ({ ...term, version })))]
      : []),
  ]
}

function mappingStatements({ orm }: Database, before: TaxonomyRows, after: TaxonomyRows): Statement[] {
  const added = after.mappings.slice(before.mappings.length)
  if (added.length === 0) return []
  return [
    orm.insert(taxonomyMappings).values(
      added.map(({ from, to, list, old, new: newKey }) => ({
        fromVersion: from,
        toVersion: to,
        list,
        oldKey: old,
        newKey,
      })),
    ),
  ]
}
