import manifest from '../dist/manifest.json' with { type: 'json' }
import { parseAssets } from '../static/manifest.ts'
import { createApp } from './app.ts'
import { assemble, databasePatience } from './assemble.ts'
import { bindingBursts } from './bursts.ts'
import { readConfig } from './config.ts'
import { runJobs, runMail } from './jobs/clock.ts'
import { logRequest } from './log-request.ts'
import { liveApp } from './live-app.ts'
import { smtpMail } from './smtp.ts'
import { isBucket, snapshotBucket } from './snapshot-bucket.ts'

// Each 500 cases are a subrequest, and the free plan has fifty. Larger files are the snapshots, made by the clock.
const largestExport = 20_000

// Of the same fifty, five for each letter.
const lettersAtOnce = 8

// A turn of its own for the mail, so that it has all fifty. See wrangler.toml.
const mailCron = '* * * * *'

type Bindings = Record<string, unknown>

const start = async (env: Bindings) => {
  const config = readConfig(env)
  const services = await assemble(config, parseAssets(manifest), { answerWithin: databasePatience })
  const mail = config.smtp ? { send: smtpMail(config.smtp), atOnce: lettersAtOnce } : undefined
  const bucket = env['SNAPSHOTS']
  const snapshots = isBucket(bucket) ? snapshotBucket(bucket) : undefined
  const bursts = bindingBursts(env, services.now)
  const onAnswered = config.requestLog ? logRequest : undefined
  return liveApp({ ...services, snapshots, largestExport, mail, bursts, onAnswered }, createApp)
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
  fetch: async (request: Request, env: Bindings): Promise<Response> =>
    // The platform writes this header itself, over whatever a visitor sends.
    (await ready(env)).fetch(request, { address: request.headers.get('CF-Connecting-IP') }),
  scheduled: async ({ cron }: { cron: string }, env: Bindings): Promise<void> => {
    const services = await (await ready(env)).services()
    return cron === mailCron ? runMail(services) : runJobs(services)
  },
}
