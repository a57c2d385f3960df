import { eq } from 'drizzle-orm'
import { parseTaxonomy, type Taxonomy } from '../src/core/taxonomy.ts'
import { sha256 } from '../src/keys.ts'
import { type Database, write } from './client.ts'
import { taxonomyTerms, taxonomyVersions } from './schema/taxonomy.ts'
import json from './taxonomy.json' with { type: 'json' }

/** The taxonomy this version of the software ships with. */
export const shippedTaxonomy: Taxonomy = parseTaxonomy(json)

type TermRow = Omit<typeof taxonomyTerms.$inferInsert, 'version'>

function termRows(t: Taxonomy): TermRow[] {
  const rows = <T extends { key: string }>(
    list: string,
    terms: readonly T[],
    label: (term: T) => string,
  ): TermRow[] =>
    terms.map((term, position) => ({
      list,
      key: term.key,
      position,
      label: label(term),
      details: { ...term },
    }))
  const byLabel = (term: { label: string }) => term.label
  const byName = (term: { name: string }) => term.name
  return [
    ...rows('domain', t.domains, byLabel),
    ...rows('barrier', t.barriers, byLabel),
    ...rows('boundary', t.boundaries, byLabel),
    ...rows('region', t.regions, byName),
    ...rows('body', t.bodies, byName),
    ...rows('signpost', t.signposts, byName),
    ...rows('collaboration_question', t.collaboration_questions, byLabel),
    ...rows('attention_area', t.attention_areas, byLabel),
    ...rows('iza_bottleneck', t.iza_bottlenecks, byLabel),
    ...Object.entries(t.facets).flatMap(([facet, terms]) => rows(facet, terms, byLabel)),
  ]
}

/** Puts the taxonomy into the database under its version. Doing it again changes nothing. */
export async function loadTaxonomy(
  db: Database,
  taxonomy: Taxonomy,
  now: Date,
): Promise<'loaded' | 'unchanged'> {
  const { version } = taxonomy
  const rows = termRows(taxonomy)
  const contentHash = await sha256(JSON.stringify(rows))
  const [known] = await db.orm
    .select({ contentHash: taxonomyVersions.contentHash })
    .from(taxonomyVersions)
    .where(eq(taxonomyVersions.version, version))
    .limit(1)
  if (known?.contentHash === contentHash) return 'unchanged'
  await write(db, [
    db.orm
      .insert(taxonomyVersions)
      .values({ version, contentHash, loadedAt: now })
      .onConflictDoUpdate({ target: taxonomyVersions.version, set: { contentHash, loadedAt: now } }),
    db.orm.delete(taxonomyTerms).where(eq(taxonomyTerms.version, version)),
    db.orm.insert(taxonomyTerms).values(rows.map((row) => ({ ...row, version }))),
  ])
  return 'loaded'
}
