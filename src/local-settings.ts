import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, readConfig } from './config.ts'

type Environment = Record<string, string | undefined>

/** Where a local run keeps its database and secret. */
export const dataFolder = (env: Environment): string => env['DATA_DIR'] || '.data'

/**
 * Settings on Node. `demo` is for one's own machine: it makes what is missing, also the secret (readable by its owner
 * only). Production makes nothing up.
 */
export function localConfig(env: Environment, { demo }: { demo: boolean }): Config & { port: number } {
  const port = Number(env['PORT'] ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a number from 0 to 65535')
  const folder = dataFolder(env)
  mkdirSync(folder, { recursive: true })
  const defaults = {
    DATABASE_URL: `file:${join(folder, 'schottenmelder.db')}`,
    // A newcomer looks for one link in what is printed.
    ...(demo ? { REQUEST_LOG: '0' } : {}),
    ...(demo ? { APP_SECRET: localSecret(folder), DEMO: '1', PUBLIC_URL: `http://localhost:${port}` } : {}),
  }
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  return { ...readConfig({ ...defaults, ...given }), port }
}

function localSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
