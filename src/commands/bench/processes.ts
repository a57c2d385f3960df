import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../paths.ts'

const node = (args: string[], env: Record<string, string> = {}) =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, ...env },
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

/** Starts a server, waits until it answers, and gives the way to stop it. */
async function started(
  args: string[],
  env: Record<string, string>,
  url: string,
): Promise<() => Promise<void>> {
  const server = node(args, env)
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) {
      await answer.arrayBuffer()
      return async () => {
        server.kill('SIGTERM')
        await once(server, 'exit')
      }
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
