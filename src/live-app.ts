import type { Hono } from 'hono'
import { shippedModel } from '../db/classifier.ts'
import { readTaxonomy, shippedTaxonomy, taxonomyStamp } from '../db/taxonomy.ts'
import { trainedClassifier } from './core/classifier/trained.ts'
import { taxonomyOf } from './core/taxonomy-terms.ts'
import type { Taxonomy } from './core/taxonomy.ts'
import type { Env, Services } from './services.ts'

/** How long another node may go on with words that were changed elsewhere. */
const lookEveryMs = 60_000

type Built = { stamp: string; services: Services; app: Hono<Env> }

/**
 * The app with the taxonomy of the database. Routes take the taxonomy when they are made, so a new version means a new
 * app: at the next request after a change in this process, and within a minute after one on another node.
 */
export function liveApp(base: Services, createApp: (services: Services) => Hono<Env>) {
  let built: Built | undefined
  let lookedAt = -Infinity
  const taxonomyChanged = () => {
    lookedAt = -Infinity
  }
  const build = (stamp: string, taxonomy: Taxonomy): Built => {
    const services = {
      ...base,
      taxonomy,
      classify: trainedClassifier(shippedModel(), taxonomy),
      taxonomyChanged,
    }
    return { stamp, services, app: createApp(services) }
  }
  const look = async (): Promise<Built> => {
    if (built && (await taxonomyStamp(base.db)) === built.stamp) return built
    const current = await readTaxonomy(base.db)
    return current ? build(current.stamp, taxonomyOf(current.rows)) : build('', shippedTaxonomy)
  }
  // Each request that looks asks for itself: on Workers, waiting for what another request asked is taken for a hang.
  const current = async (): Promise<Built> => {
    const at = base.now().getTime()
    if (built && at - lookedAt < lookEveryMs) return built
    lookedAt = at
    try {
      built = await look()
    } catch (error) {
      base.log(`taxonomy was not read: ${error instanceof Error ? error.name : 'unknown'}`)
      // Without a database there is still an app to say so; a first one is made again at the next request.
      if (!built) return build('', shippedTaxonomy)
    }
    return built
  }
  return {
    fetch: async (request: Request, env?: Env['Bindings']): Promise<Response> =>
      (await current()).app.fetch(request, env),
    services: async (): Promise<Services> => (await current()).services,
  }
}
