import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedModel } from '../../db/classifier.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { loadTaxonomy, shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { trainedClassifier } from '../../src/core/classifier/trained.ts'
import { deriveKeys } from '../../src/keys.ts'
import { afterThisFile } from './after-this-file.ts'
import { startOfTests } from './moment.ts'

export const secret = 'a secret that is only ever used by tests'
export const keys = await deriveKeys(secret)
export const classify = trainedClassifier(shippedModel(), taxonomy)

export type Contents = 'nothing' | 'taxonomy' | 'demo'

const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-test-'))
const templates = new Map<Contents, Promise<string>>()
let made = 0

process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const open = (file: string) => openDatabase({ url: `file:${file}`, auditKey: keys.audit })

async function makeTemplate(contents: Contents): Promise<string> {
  const file = join(folder, `${contents}.db`)
  const db = await open(file)
  if (contents !== 'nothing') {
    await migrate(db)
    await loadTaxonomy(db, taxonomy, startOfTests)
  }
  if (contents === 'demo') {
    // Only here: the cases are a big file, and most tests do without.
    const { loadDemo } = await import('../../db/demo/load.ts')
    await loadDemo(db, { keys, taxonomy, classify, now: startOfTests })
  }
  // Closing leaves what was written in the log beside the file; a copy must have it all.
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  db.client.close()
  return file
}

/** A database of one's own. Copying a prepared file is many times faster than preparing each one. */
export async function freshDatabase(contents: Contents = 'taxonomy'): Promise<Database> {
  const template = templates.get(contents) ?? makeTemplate(contents)
  templates.set(contents, template)
  const file = join(folder, `${++made}.db`)
  copyFileSync(await template, file)
  const db = await open(file)
  afterThisFile(() => db.client.close())
  return db
}
