import { expect, test } from 'vitest'
import { loadTaxonomy, shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { migrate } from '../../db/migrate.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { startOfTests } from '../support/moment.ts'

const later = new Date(startOfTests.getTime() + 1000)

const emptyDatabase = async () => {
  const db = await freshDatabase('nothing')
  await migrate(db)
  return db
}

test('is loaded once, with a row for each term', async () => {
  const db = await emptyDatabase()
  expect(await loadTaxonomy(db, taxonomy, startOfTests)).toBe('loaded')
  const terms = await countRows(db, 'taxonomy_terms')
  const facets = Object.values(taxonomy.facets).flat()
  expect(terms).toBe(
    taxonomy.domains.length +
      taxonomy.barriers.length +
      taxonomy.boundaries.length +
      taxonomy.regions.length +
      taxonomy.bodies.length +
      taxonomy.signposts.length +
      taxonomy.collaboration_questions.length +
      taxonomy.attention_areas.length +
      taxonomy.iza_bottlenecks.length +
      facets.length +
      taxonomy.owners.length +
      // The order of barriers, those without a way out, and the note about owners.
      3,
  )
  expect(await loadTaxonomy(db, taxonomy, later)).toBe('unchanged')
  expect(await countRows(db, 'taxonomy_terms')).toBe(terms)
})

test('keeps the words and the order of each term', async () => {
  const db = await freshDatabase()
  const { rows } = await db.client.execute(
    "select key, label, position from taxonomy_terms where list = 'region' order by position",
  )
  expect(rows.map((row) => [row['key'], row['label']])).toEqual(taxonomy.regions.map((r) => [r.key, r.name]))
})

test('a corrected text replaces the old one of the same version', async () => {
  const db = await freshDatabase()
  const before = await countRows(db, 'taxonomy_terms')
  const corrected = {
    ...taxonomy,
    domains: taxonomy.domains.map((d) => (d.key === 'wmo' ? { ...d, label: 'Andere woorden' } : d)),
  }
  expect(await loadTaxonomy(db, corrected, later)).toBe('loaded')
  expect(await countRows(db, 'taxonomy_terms')).toBe(before)
  const { rows } = await db.client.execute(
    "select label from taxonomy_terms where list = 'domain' and key = 'wmo'",
  )
  expect(rows.map((row) => row['label'])).toEqual(['Andere woorden'])
})

test('a new version stands beside the old one', async () => {
  const db = await freshDatabase()
  const before = await countRows(db, 'taxonomy_terms')
  const next = { ...taxonomy, version: '2027-01', regions: taxonomy.regions.slice(1) }
  expect(await loadTaxonomy(db, next, later)).toBe('loaded')
  expect(await countRows(db, 'taxonomy_versions')).toBe(2)
  expect(await countRows(db, 'taxonomy_terms')).toBe(before + before - 1)
  expect(await loadTaxonomy(db, taxonomy, later)).toBe('unchanged')
})
