import { desc, eq, sql } from 'drizzle-orm'
import { taxonomySubject } from '../src/core/audit-event.ts'
import type { TaxonomyData } from '../src/core/taxonomy-data.ts'
import { type TaxonomyRows, type TaxonomyTerm, taxonomyOf, termsOf } from '../src/core/taxonomy-terms.ts'
import { mergeShipped } from '../src/core/taxonomy-upgrade.ts'
import { compareVersions, nextVersion, shippedPart } from '../src/core/taxonomy-version.ts'
import { parseTaxonomy, type Taxonomy } from '../src/core/taxonomy.ts'
import { sha256 } from '../src/keys.ts'
import { appendEvent, beginning, bumpDataVersion, type Head, lastEvent, lostRace } from './audit-events.ts'
import { type Database, type Statement, write } from './client.ts'
import { taxonomyMappings, taxonomyTerms, taxonomyVersions } from './schema/taxonomy.ts'
import json from './taxonomy.json' with { type: 'json' }

/** The taxonomy this version of the software ships with; in use only until the database is read. */
export const shippedTaxonomy: Taxonomy = parseTaxonomy(json)

const newest = (db: Database) =>
  db.orm.select().from(taxonomyVersions).orderBy(desc(taxonomyVersions.loadedAt)).limit(1)

/** Says whether the taxonomy has changed: another text is another stamp. One small row. */
export async function taxonomyStamp(db: Database): Promise<string | null> {
  const [row] = await newest(db)
  return row ? `${row.version} ${row.contentHash}` : null
}

/** The version in use, and where its history stands: who writes with an older head loses. */
export type TaxonomyRecord = { rows: TaxonomyRows; stamp: string; head: Head }

// Far above what there is (about 450 terms): a list without an end is never asked for.
const mostTerms = 5000

/** Reads the version in use, in one round trip; null when none was loaded yet. */
export async function readTaxonomy(db: Database): Promise<TaxonomyRecord | null> {
  const version = sql`(select version from taxonomy_versions order by loaded_at desc limit 1)`
  const [versions, terms, mappings, heads] = await db.orm.batch([
    newest(db),
    db.orm
      .select()
      .from(taxonomyTerms)
      .where(eq(taxonomyTerms.version, version))
      .orderBy(taxonomyTerms.list, taxonomyTerms.position)
      .limit(mostTerms),
    db.orm.select().from(taxonomyMappings).limit(mostTerms),
    lastEvent(db, taxonomySubject),
  ])
  const [row] = versions
  if (!row) return null
  return {
    rows: { version: row.version, terms: terms.map(toTerm), mappings: mappings.map(toMapping) },
    stamp: `${row.version} ${row.contentHash}`,
    head: heads[0] ?? beginning,
  }
}

export const toTerm = ({ version: _version, ...term }: typeof taxonomyTerms.$inferSelect): TaxonomyTerm =>
  term

const toMapping = (row: typeof taxonomyMappings.$inferSelect) => ({
  from: row.fromVersion,
  to: row.toVersion,
  list: row.list,
  old: row.oldKey,
  new: row.newKey,
})

/** What is loaded last is in use: later than all before it, also when two nodes disagree about the time. */
export const newLoadedAt = (now: Date) =>
  sql<Date>`max(${now.getTime()}, coalesce((select max(loaded_at) from taxonomy_versions), 0) + 1)`

/** Adds a version, or replaces one that came with the software. */
async function versionStatements(
  db: Database,
  { version, terms }: Pick<TaxonomyRows, 'version' | 'terms'>,
  { previous, now }: { previous: string | null; now: Date },
): Promise<Statement[]> {
  const contentHash = await sha256(JSON.stringify(terms))
  const loadedAt = newLoadedAt(now)
  return [
    db.orm
      .insert(taxonomyVersions)
      .values({ version, contentHash, loadedAt, previous })
      .onConflictDoUpdate({ target: taxonomyVersions.version, set: { contentHash, loadedAt } }),
    db.orm.delete(taxonomyTerms).where(eq(taxonomyTerms.version, version)),
    db.orm.insert(taxonomyTerms).values(terms.map((term) => ({ ...term, version }))),
  ]
}

const termsOfVersion = async (db: Database, version: string): Promise<TaxonomyTerm[]> =>
  (
    await db.orm
      .select()
      .from(taxonomyTerms)
      .where(eq(taxonomyTerms.version, version))
      .orderBy(taxonomyTerms.list, taxonomyTerms.position)
      .limit(mostTerms)
  ).map(toTerm)

const hashOfVersion = async (db: Database, version: string): Promise<string | undefined> => {
  const [row] = await db.orm
    .select({ contentHash: taxonomyVersions.contentHash })
    .from(taxonomyVersions)
    .where(eq(taxonomyVersions.version, version))
    .limit(1)
  return row?.contentHash
}

export type Loaded = 'loaded' | 'merged' | 'unchanged'

/**
 * Puts the taxonomy of the software into the database. Doing it again changes nothing, and what was edited here is
 * kept: then a version is made of both. Older software changes nothing.
 */
export async function loadTaxonomy(db: Database, shipped: TaxonomyData, now: Date): Promise<Loaded> {
  const { version } = shipped
  const terms = termsOf(shipped)
  if ((await hashOfVersion(db, version)) === (await sha256(JSON.stringify(terms)))) return 'unchanged'
  const current = await readTaxonomy(db)
  const ours = current?.rows.version
  if (ours !== undefined && compareVersions(version, shippedPart(ours)) < 0) return 'unchanged'
  const own = await versionStatements(db, { version, terms }, { previous: null, now })
  if (!current || ours === version) {
    // On a database that never served anything there is nothing to renew.
    await write(db, current ? [...own, bumpDataVersion(db)] : own)
    return 'loaded'
  }
  const merged = await mergedStatements(db, current, { version, terms }, now)
  try {
    await write(db, [...own, ...merged, bumpDataVersion(db)])
    return merged.length > 0 ? 'merged' : 'loaded'
  } catch (error) {
    // Another node, or somebody at work in the pages, was first: look again at what there is now.
    if (lostRace(error)) return loadTaxonomy(db, shipped, now)
    throw error
  }
}

/** The version that holds both what the software brings and what was edited here; nothing when they are the same. */
async function mergedStatements(
  db: Database,
  { rows, head }: TaxonomyRecord,
  shipped: Pick<TaxonomyRows, 'version' | 'terms'>,
  now: Date,
): Promise<Statement[]> {
  const base = await termsOfVersion(db, shippedPart(rows.version))
  const { terms, kept } = mergeShipped({
    base,
    ours: rows.terms,
    theirs: shipped.terms,
    mappings: rows.mappings,
  })
  const same = new Map(shipped.terms.map((term) => [`${term.list}.${term.key}`, JSON.stringify(term)]))
  if (
    terms.length === same.size &&
    terms.every((term) => same.get(`${term.list}.${term.key}`) === JSON.stringify(term))
  )
    return []
  const sameSoftware = shippedPart(rows.version) === shipped.version
  const version = nextVersion(sameSoftware ? rows.version : shipped.version)
  // Taxonomy that does not fit together must never come into use: this throws before anything is written.
  taxonomyOf({ version, terms, mappings: rows.mappings })
  const event = await appendEvent(db, head, {
    subject: taxonomySubject,
    kind: 'taxonomie_gewijzigd',
    at: now,
    actor: 'systeem',
    details: {
      wat: 'software',
      vorige: rows.version,
      versie: version,
      software: shipped.version,
      behouden: kept,
    },
  })
  const made = await versionStatements(db, { version, terms }, { previous: rows.version, now })
  return [...made, event.statement]
}
