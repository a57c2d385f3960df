import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startHranaServer } from '../../db/hrana-server/server.ts'
import { assemble } from '../assemble.ts'
import { dataFolder, localConfig } from '../local-settings.ts'
import { paths } from '../paths.ts'
import { prepare } from '../prepare.ts'
import { noAssets } from './no-assets.ts'

const folder = dataFolder(process.env)
const file = join(folder, 'worker.db')
const hostname = process.env['HOST'] ?? '127.0.0.1'
const say = (line: string) => console.log(line)

type LocalConfig = ReturnType<typeof localConfig>

// Wrangler would notice too, but after another server on this port has been taken for ours.
async function requireFreePort(port: number): Promise<void> {
  const server = createServer().listen(port, hostname)
  await once(server, 'listening')
  server.close()
  await once(server, 'close')
}

/** Straight on the file: before anything serves it. */
async function prepareFile(config: LocalConfig): Promise<void> {
  const services = await assemble(config, noAssets)
  await prepare(services, say)
  services.db.client.close()
}

/** In a file that only its owner can read, because arguments of a process are visible to everyone on the machine. */
function settingsFile(
  { publicUrl, secret, demo, limits, requestLog, metricsToken, smtp, demoNow }: LocalConfig,
  databaseUrl: string,
): string {
  const settings = {
    PUBLIC_URL: publicUrl,
    DATABASE_URL: databaseUrl,
    APP_SECRET: secret,
    DEMO: demo ? '1' : '0',
    LIMITS: limits ? '1' : '0',
    REQUEST_LOG: requestLog ? '1' : '0',
    METRICS_TOKEN: metricsToken ?? '',
    ...(smtp ? { SMTP_URL: smtp.url, MAIL_FROM: smtp.from } : {}),
    // What it is by now: this process began earlier.
    ...(demoNow ? { DEMO_NOW: new Date().toISOString() } : {}),
  }
  const path = join(folder, 'worker.env')
  const lines = Object.entries(settings).map(([key, value]) => `${key}='${value}'\n`)
  writeFileSync(path, lines.join(''), { mode: 0o600 })
  return path
}

function startWrangler(port: number, settings: string): ChildProcess {
  const options = {
    ip: hostname,
    port: String(port),
    'inspector-port': '0',
    'env-file': settings,
    'persist-to': join(folder, 'wrangler'),
    'log-level': 'error',
    'show-interactive-dev-session': 'false',
  }
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`)
  return spawn(process.execPath, ['node_modules/wrangler/bin/wrangler.js', 'dev', '--local', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // Nothing asks a question, phones home, or finds the Worker of another run under the same name.
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_WRITE_LOGS: 'false',
      WRANGLER_REGISTRY_PATH: join(folder, 'wrangler', 'registry'),
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  })
}

async function sayWhenReady(wrangler: ChildProcess, { port, publicUrl }: LocalConfig): Promise<void> {
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}${paths.health}`).then(
      ({ ok }) => ok,
      () => false,
    )
  const hasEnded = () => wrangler.exitCode !== null || wrangler.signalCode !== null
  while (!hasEnded() && !(await isUp())) await pause(200)
  if (!hasEnded()) say(`De Schottenmelder staat klaar op ${publicUrl} (poort ${port})`)
}

async function run(): Promise<void> {
  const config = localConfig({ ...process.env, DATABASE_URL: `file:${file}` }, { demo: true })
  await requireFreePort(config.port)
  await prepareFile(config)
  const database = await startHranaServer({ file, port: Number(process.env['HRANA_PORT'] ?? 0) })
  const wrangler = startWrangler(config.port, settingsFile(config, database.url))
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      asked = true
      wrangler.kill()
    })
  }
  const stopped = once(wrangler, 'exit')
  await sayWhenReady(wrangler, config)
  await stopped
  await database.close()
  process.exitCode = asked ? 0 : (wrangler.exitCode ?? 1)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
