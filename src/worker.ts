import manifest from '../dist/manifest.json' with { type: 'json' }
import { parseAssets } from '../static/manifest.ts'
import { createApp } from './app.ts'
import { assemble } from './assemble.ts'
import { readConfig } from './config.ts'
import { runJobs } from './jobs/clock.ts'
import { liveApp } from './live-app.ts'
import { isBucket, snapshotBucket } from './snapshot-bucket.ts'

// Each 500 cases are a subrequest, and the free plan has fifty. Larger files are the snapshots, made by the clock.
const largestExport = 20_000

type Bindings = Record<string, unknown>

const start = async (env: Bindings) => {
  const services = await assemble(readConfig(env), parseAssets(manifest))
  const bucket = env['SNAPSHOTS']
  const snapshots = isBucket(bucket) ? snapshotBucket(bucket) : undefined
  return liveApp({ ...services, snapshots, largestExport }, createApp)
}

// Made once for each isolate, at its first request: settings do not change while it lives.
let started: ReturnType<typeof start> | undefined

async function ready(env: Bindings) {
  started ??= start(env)
  try {
    return await started
  } catch (error) {
    // A start that failed must not fail for ever.
    started = undefined
    throw error
  }
}

export default {
  fetch: async (request: Request, env: Bindings): Promise<Response> => (await ready(env)).fetch(request, env),
  scheduled: async (_event: unknown, env: Bindings): Promise<void> =>
    runJobs(await (await ready(env)).services()),
}
