import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'

/** The path of a database that is a file; null for one on a server. */
export function filePath(url: string): string | null {
  if (!url.startsWith('file:')) return null
  return url.startsWith('file://') ? fileURLToPath(url) : (url.slice('file:'.length).split('?')[0] ?? '')
}

/** Integers as bigint: see `Reader`. */
export const openExact = (url: string, authToken?: string): Client =>
  createClient({ url, ...(authToken ? { authToken } : {}), intMode: 'bigint', timeout: 5000 })

export const openFile = (file: string): Client => openExact(`file:${file}`)

/** What is beside a database file while it is in use, or after it was not closed. */
export function removeLogs(file: string): void {
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}

export function removeDatabase(file: string): void {
  rmSync(file, { force: true })
  removeLogs(file)
}

const abandonedAfter = 60 * 60_000

/**
 * Removes what killed backups left in this folder: all that people sent is in it, and it has no name that a rule for old
 * backups goes by. One that is being made is written to all the time.
 */
export function removeOldParts(file: string, now: Date): void {
  const folder = dirname(file) || '.'
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const part = join(folder, name)
    if (!/\.deel(-wal|-shm|-journal)?$/.test(name)) continue
    const stat = statSync(part, { throwIfNoEntry: false })
    if (stat?.isFile() && stat.mtimeMs < now.getTime() - abandonedAfter) rmSync(part, { force: true })
  }
}

/** Gives a finished file its name. From then on it is there, also after a power cut. */
export function settleFile(file: string, name: string): void {
  chmodSync(file, 0o600)
  sync(file)
  renameSync(file, name)
  sync(dirname(name) || '.')
}

function sync(path: string): void {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/**
 * Writes a database anew to one file with nothing beside it. For one that this process used too: the driver lets go of
 * a closed connection only when its statements are collected, and until then the log cannot be folded in.
 */
export async function writeWhole(from: string, to: string): Promise<void> {
  removeDatabase(to)
  const client = openFile(from)
  await client.execute({ sql: 'VACUUM INTO ?', args: [to] })
  client.close()
}

/** A name beside the file that nothing has yet. */
export function freeName(file: string, word: string): string {
  for (let i = 1; ; i++) {
    const name = `${file}.${word}-${i}`
    if (!existsSync(name)) return name
  }
}
