import { sealDays } from '../db/audit-heads.ts'
import { refreshCaseSearch } from '../db/case-search.ts'
import { isEmpty } from '../db/demo/clear.ts'
import { loadDemo } from '../db/demo/load.ts'
import { hasBeheerder } from '../db/accounts.ts'
import { migrate } from '../db/migrate.ts'
import { refreshCaseCounts } from '../db/missing-counts.ts'
import { loadTaxonomy } from '../db/taxonomy.ts'
import { invite } from './invite.ts'
import { paths } from './paths.ts'
import type { Services } from './services.ts'

/**
 * Makes a database ready to serve: newest schema, this version's taxonomy, and in a demo the fictional cases. Says
 * what it did; on a fresh database that is also the link for the first beheerder.
 */
export async function prepare(services: Services, say: (line: string) => void): Promise<void> {
  const { db, taxonomy, config, now } = services
  if ((await migrate(db)) === 'ahead') {
    say('De database is één stap nieuwer dan dit programma. Dat werkt, maar wat nieuw is, laat het liggen.')
  }
  if ((await loadTaxonomy(db, taxonomy, now())) === 'merged') {
    say(`Indeling ${taxonomy.version} is samengevoegd met wat in Beheer is aangepast: zie ${paths.taxonomy}`)
  }
  await refreshCaseSearch(db)
  await refreshCaseCounts(db)
  if (config.demo && (await isEmpty(db))) {
    const loaded = await loadDemo(db, { ...services, now: now() })
    say(`${loaded} verzonnen casussen geladen. Wissen: npm run demo:clear`)
    await sealDays(db, now())
  }
  if (!(await hasBeheerder(db))) {
    const link = await invite(services, { role: 'beheerder', email: 'beheerder@voorbeeld.nl' })
    say(`Aanmelden als eerste beheerder (werkt één keer, 24 uur geldig):\n  ${link}`)
  }
}
