import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SnapshotStore } from './core/snapshot.ts'

/** Snapshots as files in a folder, on Node. */
export const snapshotFolder = (folder: string): SnapshotStore => ({
  write: async (name, pieces) => {
    await mkdir(folder, { recursive: true })
    const file = join(folder, name)
    // Under its own name only when it is whole.
    await pipeline(Readable.from(pieces), createWriteStream(`${file}.new`))
    await rename(`${file}.new`, file)
  },
  read: async (name) => {
    const file = join(folder, name)
    return existsSync(file) ? createReadStream(file) : null
  },
  remove: (name) => rm(join(folder, name), { force: true }),
})
