import { existsSync } from 'node:fs'
import type { Client, Transaction } from '@libsql/client'
import { type BackupManifest, differingTables, manifestText } from '../../src/core/backup.ts'
import { base64url, hmac, type Keys } from '../../src/keys.ts'
import { copyDatabase } from './copy.ts'
import { filePath, openExact, openFile, removeDatabase, removeOldParts, settleFile } from './files.ts'
import { unsound } from './soundness.ts'
import { countTables, manifestTable } from './tables.ts'

export type Source = { url: string; authToken?: string | undefined }
type Facts = { keys: Keys; madeAt: string; program: string }

/**
 * Writes the whole database, as it is at one moment, to a new file. Whoever serves it goes on serving; what is written
 * meanwhile is not in it.
 */
export async function makeBackup(source: Source, file: string, facts: Facts): Promise<BackupManifest> {
  if (existsSync(file))
    throw new Error(`${file} bestaat al. Kies een andere naam: een back-up overschrijft niets.`)
  const part = `${file}.deel`
  removeDatabase(part)
  removeOldParts(file, new Date(facts.madeAt))
  try {
    const counted = await copyTo(part, source)
    const manifest = await describe(part, facts)
    const different = counted ? differingTables(counted, manifest.tables) : []
    if (different.length > 0)
      throw new Error(`De kopie klopt niet: ${different.join(', ')}. Probeer het opnieuw.`)
    settleFile(part, file)
    return manifest
  } finally {
    removeDatabase(part)
  }
}

async function copyTo(part: string, { url, authToken }: Source) {
  const path = filePath(url)
  if (path !== null && !existsSync(path)) throw new Error(`Er is geen database in ${path}.`)
  const client = openExact(url, authToken)
  try {
    if (path === null) return await dump(client, part)
    await client.execute({ sql: 'VACUUM INTO ?', args: [part] })
    return null
  } finally {
    client.close()
  }
}

/** From a server: table by table in one transaction that only reads, so that all of it is of one moment. */
async function dump(client: Client, part: string) {
  const target = openFile(part)
  const moment = await oneMoment(client)
  try {
    return await copyDatabase(moment, target)
  } finally {
    moment.close()
    target.close()
  }
}

// The rule is against a transaction that holds the lock to write while a visitor waits. This one takes no lock, and
// nothing else keeps what is read in many pieces the same.
// oxlint-disable-next-line no-restricted-properties
const oneMoment = (client: Client): Promise<Transaction> => client.transaction('read')

/** Adds what the backup says of itself, under the key of the history: who changes a row cannot change this with it. */
async function describe(part: string, { keys, madeAt, program }: Facts): Promise<BackupManifest> {
  const client = openFile(part)
  try {
    const faults = await unsound(client)
    if (faults.length > 0) throw new Error(`Er is geen back-up gemaakt. ${faults.join(' ')}`)
    const manifest = { madeAt, program, secretId: keys.contacts.id, tables: await countTables(client) }
    const seal = base64url(await hmac(keys.audit, manifestText(manifest)))
    await client.execute(`create table ${manifestTable} (manifest text not null, seal text not null)`)
    await client.execute({
      sql: `insert into ${manifestTable} values (?, ?)`,
      args: [JSON.stringify(manifest), seal],
    })
    return manifest
  } finally {
    client.close()
  }
}
