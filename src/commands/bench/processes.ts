import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../paths.ts'

const node = (args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    // All requests come from this machine: its limits would be what is measured.
    env: { ...process.env, LIMITS: '0', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** The folder of a database with so many invented cases; made once, and kept for the next time. */
export async function seededFolder(under: string, cases: number): Promise<string> {
  const folder = join(under, String(cases))
  const whole = join(folder, 'klaar')
  if (existsSync(whole)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const seeding = node(['src/commands/seed.ts', '--cases', String(cases)], {
    DATA_DIR: folder,
    DATABASE_URL: `file:${databaseOf(folder)}`,
  })
  await once(seeding, 'exit')
  if (seeding.exitCode !== 0) throw new Error(`seeding ${cases} cases failed`)
  // Written last: a database that was left half filled is not measured.
  writeFileSync(whole, '')
  return folder
}

const databaseOf = (folder: string): string => join(folder, 'casussen.db')

type Running = { pid: number; stop: () => Promise<void> }

/** Starts a server and waits until it answers. */
async function started(args: string[], env: Record<string, string>, url: string): Promise<Running> {
  const server = node(args, env)
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) {
      await answer.arrayBuffer()
      const stop = async () => {
        server.kill('SIGTERM')
        await once(server, 'exit')
      }
      return { pid: server.pid ?? 0, stop }
    }
    if (server.exitCode !== null) break
    await pause(200)
  }
  server.kill('SIGKILL')
  throw new Error(`no answer from ${url}`)
}

export const startApp = (folder: string, port: number) =>
  started(
    ['src/node.ts', '--demo'],
    { DATA_DIR: folder, DATABASE_URL: `file:${databaseOf(folder)}`, PORT: String(port) },
    `http://127.0.0.1:${port}${paths.health}`,
  )

export const startBare = (folder: string, port: number, bytes: number) =>
  started(
    ['src/commands/bare-server.ts', databaseOf(folder), String(port), String(bytes)],
    {},
    `http://127.0.0.1:${port}/`,
  )

/** The same register in workerd, on a copy of the database. */
export function startWorker(folder: string, port: number): Promise<Running> {
  const own = join(folder, 'worker')
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own, { recursive: true })
  copyFileSync(databaseOf(folder), join(own, 'worker.db'))
  return started(
    ['src/commands/dev-worker.ts'],
    { DATA_DIR: own, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` },
    `http://127.0.0.1:${port}${paths.health}`,
  )
}
