import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { refreshCaseSearch } from '../../db/case-search.ts'
import { refreshCaseCounts } from '../../db/missing-counts.ts'
import { seedCases } from '../../db/seed/seed.ts'
import { migrate } from '../../db/migrate.ts'
import { loadTaxonomy } from '../../db/taxonomy.ts'
import { assemble } from '../assemble.ts'
import { localConfig } from '../local-settings.ts'
import { seeded } from '../training/classifier/random.ts'
import { noAssets } from './no-assets.ts'

// Verzonnen casussen om mee te meten: npm run db:seed -- --cases 100000
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    'no-search': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
})
const count = z.coerce.number().int().min(1).max(5_000_000)
const text = z.object({ title: z.string(), text: z.string() })
const { db, taxonomy } = await assemble(localConfig(process.env, { demo: true }), noAssets)
await migrate(db)
await loadTaxonomy(db, taxonomy, new Date())
// Says which version of index and counts this is; without that the first start would make both anew.
await refreshCaseSearch(db)
await refreshCaseCounts(db)
const started = performance.now()
await seedCases(db, {
  cases: count.parse(values.cases),
  search: !values['no-search'],
  texts: readFileSync('db/training/cases.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => text.parse(JSON.parse(line))),
  random: seeded(count.parse(values.seed)),
  now: new Date(),
  say: (line) => console.log(line),
})
console.log(`${values.cases} casussen in ${((performance.now() - started) / 1000).toFixed(1)} s`)
db.client.close()
