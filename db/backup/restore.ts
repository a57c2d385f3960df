import { chmodSync, copyFileSync, existsSync, linkSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Client } from '@libsql/client'
import { differingTables } from '../../src/core/backup.ts'
import type { Keys } from '../../src/keys.ts'
import { giveToOwnerOf } from '../database-file.ts'
import { checkCopy, type Checked } from './check.ts'
import { copyDatabase } from './copy.ts'
import {
  filePath,
  freeName,
  openExact,
  openFile,
  removeDatabase,
  removeLogs,
  settleFile,
  writeWhole,
} from './files.ts'
import type { Source } from './make.ts'
import { countTables, readTables } from './tables.ts'

export type RestoreOptions = {
  /** Puts what is there aside. */
  replace: boolean
  /** Goes on although the backup belongs to another APP_SECRET. */
  otherSecret: boolean
  /** Goes on although the backup is not as it should be. */
  faulty: boolean
}

/** `aside`: where the database that was there is now. `letters`: how many wait to be sent. */
export type Restored = Checked & { aside: string | null; letters: number }

/** Puts a backup back, after all of it was checked on a copy. Until the very last step nothing that was there changes. */
export async function restoreBackup(
  file: string,
  target: Source,
  keys: Keys,
  options: RestoreOptions,
): Promise<Restored> {
  if (!existsSync(file) || statSync(file).size === 0) throw new Error(`${file} is er niet, of is leeg.`)
  const path = filePath(target.url)
  if (path === null || !options.replace) await requireEmpty(target, path)
  const copy = freeName(path ?? file, 'terug')
  try {
    copyFileSync(file, copy)
    const checked = await checkCopy(copy, keys)
    requireAccepted(checked, options)
    const letters = await waitingLetters(copy)
    const aside = path === null ? await upload(copy, target) : await putInPlace(copy, path)
    return { ...checked, aside, letters }
  } finally {
    for (const left of [copy, `${copy}.heel`, `${copy}.tel`]) removeDatabase(left)
  }
}

function requireAccepted({ sameSecret, faults }: Checked, { otherSecret, faulty }: RestoreOptions): void {
  if (!sameSecret && !otherSecret)
    throw new Error(
      'Deze back-up hoort bij een ander APP_SECRET. Zet het goede secret, of ga zonder verder met --other-secret: dan is een eigen link niet meer opnieuw te maken, zijn adressen niet meer te lezen, meldt iedereen zich opnieuw aan en is de geschiedenis van toen niet meer na te rekenen.',
    )
  if (faults.length > 0 && !faulty)
    throw new Error(
      `De back-up is niet in orde:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nIs er geen betere? Ga dan verder met --faulty.`,
    )
}

async function requireEmpty({ url, authToken }: Source, path: string | null): Promise<void> {
  if (path !== null && !existsSync(path)) return
  const client = openExact(url, authToken)
  try {
    if ((await readTables(client)).length === 0) return
  } finally {
    client.close()
  }
  throw new Error(
    path === null
      ? 'De database is niet leeg, en een database op een server zetten we niet opzij. Maak een nieuwe, lege database en zet DATABASE_URL daarop.'
      : `${path} is niet leeg. Met --replace gaat die database opzij en komt de back-up ervoor in de plaats.`,
  )
}

async function waitingLetters(copy: string): Promise<number> {
  const client = openFile(copy)
  try {
    const sql = 'select count(*) from outbox where sent_at is null and failed_at is null'
    return Number((await client.execute(sql)).rows[0]?.[0])
  } finally {
    client.close()
  }
}

/** Gives the checked copy the name of the database, and the one that was there another name beside it. */
async function putInPlace(copy: string, path: string): Promise<string | null> {
  const whole = `${copy}.heel`
  await writeWhole(copy, whole)
  giveToOwnerOf(existsSync(path) ? path : dirname(path), whole)
  const aside = existsSync(path) ? freeName(path, 'opzij') : null
  if (aside !== null) {
    await requireUnused(path)
    // What an older version made, others on the machine could read.
    chmodSync(path, 0o600)
    // A second name first: so at no moment there is no database, whatever happens to the machine.
    linkSync(path, aside)
  }
  // A log that was left behind would be taken for that of the new file.
  removeLogs(path)
  settleFile(whole, path)
  return aside
}

/** Folds the log into the file. SQLite refuses that while another process has the database open. */
async function requireUnused(path: string): Promise<void> {
  const client = openFile(path)
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
  } catch (error) {
    throw new Error(`${path} is in gebruik, of is geen database. Stop eerst de server.`, { cause: error })
  } finally {
    client.close()
  }
}

/** To a server: table by table, and then everything read back and compared. */
async function upload(copy: string, { url, authToken }: Source): Promise<null> {
  const [from, to]: [Client, Client] = [openFile(copy), openExact(url, authToken)]
  try {
    const sent = await copyDatabase(from, to)
    const different = differingTables(sent, await countTables(to))
    if (different.length > 0)
      throw new Error(
        `Niet alles kwam goed aan: ${different.join(', ')}. Begin opnieuw met een lege database.`,
      )
    return null
  } finally {
    from.close()
    to.close()
  }
}
