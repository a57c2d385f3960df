import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import type { AccountRole } from '../../src/core/account.ts'
import { type ProcessGroup, startGroup } from './process-group.ts'

export type RunningServer = {
  baseURL: string
  /** Of the first process: the one that serves, on Node. */
  pid: number
  /** Printed on a fresh database: for the first beheerder, once. */
  signInLink: string
  dataDir: string
  databaseFile: string
  /** kill -9 of everything at once: with workerd also wrangler and the database server. */
  killHard: ProcessGroup['killHard']
  stop: ProcessGroup['stop']
  log: ProcessGroup['log']
  /** Makes a one-time link as `npm run invite` does. */
  invite: (role: AccountRole, email: string) => Promise<string>
}

export type StartOptions = { demo?: boolean; dataDir?: string; env?: Record<string, string> }

const startTimeout = 90_000
const node = ['--import', 'tsx']
const groups: ProcessGroup[] = []
const folders: string[] = []

// Also what a failed test left running.
afterAll(async () => {
  await Promise.all(groups.splice(0).map((group) => group.stop()))
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function untilHealthy(baseURL: string, group: ProcessGroup): Promise<void> {
  const isHealthy = () =>
    fetch(`${baseURL}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (const end = Date.now() + startTimeout; !(await isHealthy());) {
    if (group.hasEnded()) throw new Error(`the server stopped:\n${group.log()}`)
    if (Date.now() > end) throw new Error(`the server does not get ready:\n${group.log()}`)
    await pause(50)
  }
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-'))
  folders.push(folder)
  return folder
}

function environment(port: number, dataDir: string, databaseFile: string, demo: boolean): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_OPTIONS: _options, APP_SECRET: _secret, ...inherited } = process.env
  return {
    ...inherited,
    PORT: String(port),
    // localhost, as the server calls itself in its links.
    PUBLIC_URL: `http://localhost:${port}`,
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${databaseFile}`,
    DEMO: demo ? '1' : '0',
    // Every test comes from the same address.
    LIMITS: '0',
  }
}

async function start(args: string[], databaseName: string, options: StartOptions): Promise<RunningServer> {
  const { demo = true, dataDir = newFolder() } = options
  const databaseFile = join(dataDir, databaseName)
  const port = await freePort()
  const env = { ...environment(port, dataDir, databaseFile, demo), ...options.env }
  const baseURL = `http://localhost:${port}`
  const group = startGroup([...node, ...args], env)
  groups.push(group)
  await untilHealthy(baseURL, group)
  const invitation = (...more: string[]) =>
    promisify(execFile)(process.execPath, [...node, 'src/commands/invite.ts', ...more], { env })
  return {
    baseURL,
    pid: group.pid,
    signInLink: /\S+\/aanmelden\/\S+/.exec(group.log())?.[0] ?? '',
    dataDir,
    databaseFile,
    killHard: group.killHard,
    stop: group.stop,
    log: group.log,
    invite: async (role, email) => (await invitation('--role', role, '--email', email)).stdout.trim(),
  }
}

/** One process, as `npm start` runs it. */
export const startNode = (options: StartOptions = {}): Promise<RunningServer> =>
  start(['src/node.ts', '--demo'], 'schottenmelder.db', options)

/** Three kinds of processes, as `npm run dev:worker` runs them: the database server, wrangler and workerd. */
const startWorker = (options: StartOptions = {}): Promise<RunningServer> =>
  start(['src/commands/dev-worker.ts'], 'worker.db', options)

export const runtimes = [
  { runtime: 'node', start: startNode },
  { runtime: 'workerd', start: startWorker },
] as const

/** Everything at full size (`npm run test:full`), or what a newcomer waits for. */
export const isFull = process.env['TEST_FULL'] === '1'

/**
 * Where a journey is walked. The main job always goes both ways; the others walk in workerd in the full run only,
 * because each start of it costs ten seconds.
 */
export const journeyRuntimes = runtimes.filter(({ runtime }) => runtime === 'node' || isFull)
