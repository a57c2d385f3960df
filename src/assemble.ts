import { createAuth } from '../db/auth.ts'
import { shippedModel } from '../db/classifier.ts'
import { openDatabase } from '../db/client.ts'
import { shippedTaxonomy } from '../db/taxonomy.ts'
import type { Assets } from '../static/manifest.ts'
import { memoryBursts } from './bursts.ts'
import type { Config } from './config.ts'
import { trainedClassifier } from './core/classifier/trained.ts'
import { liveAt } from './demo-clock.ts'
import { deriveKeys } from './keys.ts'
import type { Services } from './services.ts'

/** What a visitor is made to wait for a database that says nothing: then a page says so, and keeps what was typed. */
export const databasePatience = 10_000

/**
 * Builds everything the app needs from its settings; both entries and all commands start here. Who serves visitors says
 * how long the database may take for an answer.
 */
export async function assemble(
  config: Config,
  assets: Assets,
  { answerWithin }: { answerWithin?: number } = {},
): Promise<Services> {
  if (config.demoNow) liveAt(config.demoNow)
  const keys = await deriveKeys(config.secret)
  const { databaseUrl: url, databaseAuthToken: authToken, publicUrl } = config
  const db = await openDatabase({ url, authToken, auditKey: keys.audit, answerWithin })
  const now = () => new Date()
  const log = (line: string) => console.error(line)
  return {
    config,
    db,
    keys,
    assets,
    taxonomy: shippedTaxonomy,
    classify: trainedClassifier(shippedModel(), shippedTaxonomy),
    auth: createAuth(db, { publicUrl, secret: keys.session, log }),
    bursts: memoryBursts(now),
    now,
    newId: () => crypto.randomUUID(),
    log,
  }
}
