import { expect, test } from 'vitest'
import { casesLike } from '../../db/case-search.ts'
import { listCases } from '../../db/cases.ts'
import { seedCases } from '../../db/seed/seed.ts'
import { seeded } from '../../src/training/classifier/random.ts'
import { freshDatabase } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { startOfTests as now } from '../support/moment.ts'
import { allCounts, fromScratch } from '../support/recount.ts'

const seed = async (cases: number, search = true) => {
  const db = await freshDatabase()
  const texts = [
    { title: 'Krokodil in de vijver', text: 'Er zwemt een krokodil. Niemand betaalt de vanger.' },
  ]
  await seedCases(db, { cases, search, texts, random: seeded(1), now, say: () => {} })
  return db
}

test('an invented register is counted, can be found, and says that it is invented', async () => {
  const db = await seed(300)
  const { total, cases } = await listCases(db, {}, { size: 400 })
  expect(total).toBeGreaterThan(270)
  expect(total).toBeLessThan(300)
  expect(cases).toHaveLength(total)
  expect(cases.every(({ demo, barriers, domains }) => demo && barriers[0] && domains.length > 0)).toBe(true)
  expect(await countRows(db, 'public_cases')).toBe(300)
  const months = new Set(cases.map(({ reportedOn }) => reportedOn.slice(0, 7)))
  expect(months.size).toBeGreaterThan(30)
  const { title, story } = cases[0] ?? { title: '', story: '' }
  expect((await casesLike(db, { title, story }, { most: 5 })).map((c) => c.number)).toContain(
    cases[0]?.number,
  )
  expect(await allCounts(db)).toEqual(await fromScratch(db))
})

test('the same seed is the same register; without search nothing is found', async () => {
  const [one, two] = [await seed(40), await seed(40, false)]
  const titles = async (db: typeof one) => (await listCases(db, {}, { size: 50 })).cases.map((c) => c.title)
  expect(await titles(one)).toEqual(await titles(two))
  expect(await countRows(two, 'case_search')).toBe(0)
})
