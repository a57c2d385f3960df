import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { parseAssets } from '../static/manifest.ts'
import { createApp } from './app.ts'
import { assemble, databasePatience } from './assemble.ts'
import type { Config } from './config.ts'
import type { AnsweredRequest } from './core/answered-request.ts'
import type { Mail } from './core/mail.ts'
import { lastForwarded } from './core/network.ts'
import { securityHeaders } from './http/security-headers.ts'
import { runJobs, runMail } from './jobs/clock.ts'
import { latencyInMemory } from './latency.ts'
import { liveApp } from './live-app.ts'
import { dataFolder, localConfig } from './local-settings.ts'
import { folderMail } from './mail-folder.ts'
import { logRequest } from './log-request.ts'
import { prepare } from './prepare.ts'
import { smtpMail } from './smtp.ts'
import { snapshotFolder } from './snapshot-folder.ts'
import { waitingLine } from './waiting-line.ts'

const assetFolder = 'dist/assets'
const jobInterval = 15 * 60_000
// Somebody waits for a link to sign in with.
const mailInterval = 30_000
// Who sends slower than this keeps a connection busy for nothing: 256 kB in a minute is a poor mobile line.
const patience = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 }
// Who finds no place in this line hears nothing and tries again after seconds: better let in, and told to come back.
const backlog = 1024
const say = (line: string) => console.log(line)

const isStatic = (path: string) =>
  /^\/(static|deelbeelden|iconen)\/|^\/(favicon\.ico|apple-touch-icon\.png|manifest\.webmanifest)$/.test(path)

/** On Workers the platform serves these; here we do. */
const staticFiles = ({ publicUrl }: Config) =>
  new Hono()
    .use(securityHeaders(publicUrl))
    .use(async (c, next) => {
      await next()
      // The name changes with the content, so what was fetched once never has to be asked about again.
      if (c.res.ok && c.req.path.startsWith('/static/')) {
        c.header('Cache-Control', 'public, max-age=31536000, immutable')
      }
    })
    .use(serveStatic({ root: assetFolder, precompressed: true }))

/** Only our own proxy is believed about where a visitor is; past it, or without one, it is who is at the other end. */
function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { trustedProxy }: Config,
): string | null {
  const written = trustedProxy === null ? undefined : headers[trustedProxy.toLowerCase()]
  const forwarded = written === undefined ? '' : lastForwarded(String(written))
  return forwarded || (socket.remoteAddress ?? null)
}

/** A demo writes its letters to files; production without a mail server keeps them and says so. */
function mailOf({ smtp, demo }: Config): Mail | undefined {
  if (smtp) return { send: smtpMail(smtp) }
  const folder = join(dataFolder(process.env), 'mail')
  if (demo) return { send: folderMail(folder, 'Schottenmelder <post@voorbeeld.nl>'), folder }
  say('Geen mailserver ingesteld (SMTP_URL en MAIL_FROM): brieven blijven wachten, zie /beheer/post')
  return undefined
}

async function start() {
  const config = localConfig(process.env, { demo: process.argv.includes('--demo') })
  const assets = parseAssets(JSON.parse(readFileSync('dist/manifest.json', 'utf8')))
  const snapshots = snapshotFolder(join(dataFolder(process.env), 'snapshots'))
  const latency = latencyInMemory()
  const onAnswered = (answered: AnsweredRequest) => {
    latency.observe(answered)
    if (config.requestLog) logRequest(answered)
  }
  const line = waitingLine()
  const services = {
    ...(await assemble(config, assets, { answerWithin: databasePatience })),
    snapshots,
    mail: mailOf(config),
    latency,
    onAnswered,
    compresses: true,
    patience: { reading: 1000, writing: 10_000, line },
  }
  await prepare(services, say)
  if (config.publicUrl.startsWith('https:') && config.trustedProxy === null) {
    say(
      'TRUSTED_PROXY is niet ingesteld: alle bezoekers achter je proxy delen één limiet, zie docs/operations.md',
    )
  }
  const app = liveApp(services, createApp)
  const files = staticFiles(config)
  const fetch = (request: Request, { incoming }: { incoming: Pick<IncomingMessage, 'headers' | 'socket'> }) =>
    isStatic(new URL(request.url).pathname)
      ? files.fetch(request)
      : app.fetch(request, {
          address: addressOf(incoming, config),
          hasLeft: () => incoming.socket.destroyed,
        })
  const hostname = process.env['HOST'] ?? '127.0.0.1'
  const server = createAdaptorServer({ fetch, hostname, serverOptions: patience })
  server.on('connection', line.connected)
  server.listen({ port: config.port, host: hostname, backlog }, () => {
    say(`De Schottenmelder staat klaar op ${config.publicUrl} (poort ${config.port})`)
  })
  const clocks = [
    setInterval(() => void app.services().then(runJobs), jobInterval),
    setInterval(() => void app.services().then(runMail), mailInterval),
  ]
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clocks.forEach((clock) => clearInterval(clock))
      server.close(() => process.exit(0))
    })
  }
  // At once too: a process that restarts often would never reach the first tick. What another node is running, its
  // lease keeps from us.
  const current = await app.services()
  await runJobs(current)
  await runMail(current)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
