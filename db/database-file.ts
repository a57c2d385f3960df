import { accessSync, chownSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { filePath } from './backup/files.ts'

/**
 * Makes the file of a database when it is not there, for its owner only: SQLite gives the log beside it the same
 * rights. One that is there keeps its rights; when this user may not use it, that is said before anybody opens it.
 */
export function readyDatabaseFile(url: string): void {
  const path = filePath(url)
  if (path === null || path === '' || path === ':memory:') return
  const folder = dirname(path)
  try {
    if (!existsSync(path)) makeOwn(path, folder)
    // Not by opening it: closing would end the locks that this process has on it.
    for (const used of [path, `${path}-wal`, `${path}-shm`].filter((name) => existsSync(name)))
      requireUsable(used)
    requireUsable(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Error(`De map ${folder} is er niet.`, { cause: error })
    throw error
  }
}

/** What root makes for a service would otherwise be closed to the user of that service. */
export function giveToOwnerOf(example: string, file: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(example)
  chownSync(file, uid, gid)
}

function makeOwn(path: string, folder: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    // Another process may have been first, at the same moment.
    if (codeOf(error) === 'EEXIST') return
    throw isRefusal(error) ? refused(folder, error) : error
  }
  giveToOwnerOf(folder, path)
}

function requireUsable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw isRefusal(error) ? refused(path, error) : error
  }
}

const refused = (path: string, cause: unknown) =>
  new Error(
    `De database gaat niet open: deze gebruiker (uid ${process.getuid?.()}) mag ${path} niet lezen en schrijven. Geef hem met chown aan de gebruiker van de dienst, zie docs/backup.md.`,
    { cause },
  )

const isRefusal = (error: unknown) => ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
