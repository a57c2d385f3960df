import type { Client } from '@libsql/client'
import { z } from 'zod'
import { type BackupManifest, differingTables, manifestText } from '../../src/core/backup.ts'
import { compareSchema } from '../../src/core/schema-step.ts'
import { base64url, hmac, type Keys } from '../../src/keys.ts'
import { refreshCaseSearch } from '../case-search.ts'
import { openDatabase } from '../client.ts'
import { migrate } from '../migrate.ts'
import { refreshCaseCounts } from '../missing-counts.ts'
import { knownSteps, stepsRun } from '../schema-steps.ts'
import { verify } from '../verify.ts'
import { openFile, removeDatabase, writeWhole } from './files.ts'
import { recountDifference } from './recount.ts'
import { unsound } from './soundness.ts'
import { countTables, manifestTable, textIn } from './tables.ts'

export type Checked = {
  manifest: BackupManifest
  /** Made under the APP_SECRET that is set now. */
  sameSecret: boolean
  /** So many migrations were run on it. */
  migrated: number
  events: number
  /** What is not as it was when the backup was made, or was not right then. */
  faults: string[]
}

const stored = z.object({
  madeAt: z.iso.datetime(),
  program: z.string(),
  secretId: z.string(),
  tables: z.array(z.object({ table: z.string(), rows: z.number(), digest: z.string() })),
})

/**
 * Checks a copy of a backup in full and brings it to the schema of this program. Throws, in plain words, when it cannot
 * be used at all.
 */
export async function checkCopy(copy: string, keys: Keys): Promise<Checked> {
  const { manifest, faults } = await checkContents(copy, keys)
  const sameSecret = manifest.secretId === keys.contacts.id
  const migrated = await bringForward(copy, keys)
  const history = await checkHistory(copy, keys, sameSecret)
  const counts = await checkCounts(copy, keys)
  return {
    manifest,
    sameSecret,
    migrated,
    events: history.events,
    faults: [...faults, ...history.faults, ...counts],
  }
}

/** Whether every row is there as it was when the backup was made. */
async function checkContents(copy: string, keys: Keys) {
  const client = openFile(copy)
  try {
    const { manifest, seal } = await readManifest(client)
    await requireKnownSchema(client)
    const faults = await unsound(client)
    const mine = manifest.secretId === keys.contacts.id
    if (mine && seal !== base64url(await hmac(keys.audit, manifestText(manifest))))
      faults.push('Wat de back-up over zichzelf zegt, is veranderd nadat hij is gemaakt.')
    const different = differingTables(manifest.tables, await countTables(client))
    if (different.length > 0)
      faults.push(`Niet alle rijen zijn zoals toen de back-up werd gemaakt: ${different.join(', ')}.`)
    await client.execute(`drop table ${manifestTable}`)
    return { manifest, faults }
  } finally {
    client.close()
  }
}

async function readManifest(client: Client): Promise<{ manifest: BackupManifest; seal: string }> {
  const rows = await client.execute(`select manifest, seal from ${manifestTable}`).then(
    (result) => result.rows,
    () => [],
  )
  const [row] = rows
  if (!row) throw new Error('Dit is geen back-up van `npm run backup`, of hij is te zwaar beschadigd.')
  return { manifest: stored.parse(JSON.parse(textIn(row, 'manifest'))), seal: textIn(row, 'seal') }
}

/** Before anything is changed: a program does not know what later ones keep in it. */
async function requireKnownSchema(client: Client): Promise<void> {
  const schema = compareSchema(knownSteps, await stepsRun(client))
  if (schema.is === 'newer')
    throw new Error(
      'Deze back-up is gemaakt met een nieuwere versie van het programma. Zet hem terug met die versie.',
    )
  if (schema.is === 'strange') throw new Error('Deze back-up heeft tabellen die dit programma niet kent.')
}

async function bringForward(copy: string, keys: Keys): Promise<number> {
  const db = await openDatabase({ url: `file:${copy}`, auditKey: keys.audit })
  try {
    const before = await stepsRun(db.client)
    await migrate(db)
    await refreshCaseSearch(db)
    await refreshCaseCounts(db)
    return knownSteps.length - before.length
  } finally {
    db.client.close()
  }
}

async function checkHistory(copy: string, keys: Keys, sameSecret: boolean) {
  const db = await openDatabase({ url: `file:${copy}`, auditKey: keys.audit })
  try {
    if (!sameSecret) {
      const { rows } = await db.client.execute('select count(*) from audit_events')
      return { events: Number(rows[0]?.[0]), faults: [] }
    }
    const { events, findings } = await verify(db)
    const fault = `De geschiedenis klopt niet: ${findings.length} afwijkingen, zie npm run verify.`
    return { events, faults: findings.length > 0 ? [fault] : [] }
  } finally {
    db.client.close()
  }
}

async function checkCounts(copy: string, keys: Keys): Promise<string[]> {
  const scratch = `${copy}.tel`
  await writeWhole(copy, scratch)
  const db = await openDatabase({ url: `file:${scratch}`, auditKey: keys.audit })
  try {
    const lines = await recountDifference(db, copy)
    return lines > 0 ? [`De tellingen kloppen niet met de casussen: ${lines} regels.`] : []
  } finally {
    db.client.close()
    removeDatabase(scratch)
  }
}
