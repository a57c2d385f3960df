import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveToOwnerOf, readyDatabaseFile } from '../db/database-file.ts'
import { type Config, readConfig } from './config.ts'

type Environment = Record<string, string | undefined>

/** Where a local run keeps its database and secret. */
export const dataFolder = (env: Environment): string => env['DATA_DIR'] || '.data'

type LocalOptions = {
  demo: boolean
  /** What may be made when it is missing: who only reads makes nothing, who brings a database no empty one. */
  makes?: 'database' | 'secret' | 'nothing'
}

/**
 * Settings on Node, with a folder and a database file that only their owner can read. `demo` is for one's own machine:
 * it makes the secret too when that is missing. Production makes none up.
 */
export function localConfig(
  env: Environment,
  { demo, makes = 'database' }: LocalOptions,
): Config & { port: number } {
  const port = Number(env['PORT'] ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a number from 0 to 65535')
  const folder = dataFolder(env)
  if (makes !== 'nothing') mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = demo ? localSecret(folder, makes !== 'nothing') : undefined
  const defaults = {
    DATABASE_URL: `file:${join(folder, 'schottenmelder.db')}`,
    // A newcomer looks for one link in what is printed.
    ...(demo ? { REQUEST_LOG: '0' } : {}),
    ...(demo ? { APP_SECRET: secret, DEMO: '1', PUBLIC_URL: `http://localhost:${port}` } : {}),
  }
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const config = { ...readConfig({ ...defaults, ...given }), port }
  if (makes === 'database') readyDatabaseFile(config.databaseUrl)
  return config
}

function localSecret(folder: string, makes: boolean): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) {
    if (!makes)
      throw new Error(
        `Er is geen secret in ${folder} en APP_SECRET is leeg: daar draaide geen server. Geef de instellingen mee waarmee de server draait.`,
      )
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
    giveToOwnerOf(folder, file)
  }
  return readFileSync(file, 'utf8').trim()
}
