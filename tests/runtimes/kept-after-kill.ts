import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect } from 'vitest'
import { writeWhole } from '../../db/backup/files.ts'
import { recountDifference } from '../../db/backup/recount.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { verify } from '../../db/verify.ts'
import { deriveKeys, sha256 } from '../../src/keys.ts'
import type { RunningServer } from '../servers/servers.ts'
import { submission } from './submissions.ts'
import type { Accepted, Sent } from './writers.ts'

export type Kept = { reports: number; endorsements: number; decisions: number; events: number }

const column = async ({ client }: Pick<Database, 'client'>, sql: string) =>
  (await client.execute(sql)).rows.map((row) => String(Object.values(row)[0]))

/** Half a melding would be one without its event or its labels. */
const halfWritten = `
  select id from reports r
  where version <> (select count(*) from audit_events where subject = 'melding:' || r.id)
     or 3 <> (select count(*) from report_labels where report_id = r.id and source = 'reporter')
  union all select report_id from decisions where report_id not in (select report_id from public_cases)
  union all select e.id from endorsements e
  where 1 <> (select count(*) from audit_events where subject = 'wij_ook:' || e.id)`

/** Everything accepted is there once, nothing is there by halves, and counts and history are right. */
export async function expectKept(
  { databaseFile, dataDir }: RunningServer,
  accepted: Accepted,
  sent: Sent,
): Promise<Kept> {
  const keys = await deriveKeys(readFileSync(join(dataDir, 'secret'), 'utf8').trim())
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-kept-'))
  const copy = join(folder, 'copy.db')
  await writeWhole(databaseFile, copy)
  await writeWhole(databaseFile, `${copy}.recounted`)
  const db = await openDatabase({ url: `file:${copy}`, auditKey: keys.audit })
  const scratch = await openDatabase({ url: `file:${copy}.recounted`, auditKey: keys.audit })
  try {
    expect(await column(db, 'PRAGMA integrity_check')).toEqual(['ok'])
    expect(await column(db, halfWritten)).toEqual([])
    const { events, findings } = await verify(db)
    expect(findings).toEqual([])
    expect(await recountDifference(scratch, copy)).toBe(0)
    return { ...(await expectAccepted(db, accepted, sent)), events }
  } finally {
    db.client.close()
    scratch.client.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function expectAccepted(db: Database, accepted: Accepted, sent: Sent) {
  const links = await column(db, 'select link_hash from reports')
  for (const [number, location] of accepted.reports)
    expect(links, `melding ${number}`).toContain(await sha256(location.replace('/volg/', '')))
  const keys = await column(db, 'select submission_key from reports')
  const known = new Set(await Promise.all([...sent.reports].map((n) => sha256(submission(n).sleutel))))
  expect(keys.filter((key) => !known.has(key))).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
  const also = await column(db, 'select link_hash from endorsements')
  for (const location of accepted.endorsements.values())
    expect(also).toContain(await sha256(location.replace('/wij-ook/', '')))
  expect(new Set(also).size).toBe(also.length)
  expect(also.length).toBeLessThanOrEqual(sent.endorsements.size)
  const published = await column(db, 'select report_id from public_cases')
  for (const id of accepted.decisions) expect(published).toContain(id)
  expect(new Set(published).size).toBe(published.length)
  return { reports: keys.length, endorsements: also.length, decisions: published.length }
}

/** What a moderator could decide about, and what a visitor could agree with. */
export async function readPlaces({ databaseFile }: RunningServer) {
  const client = createClient({ url: `file:${databaseFile}`, timeout: 5000 })
  const { rows } = await client.execute(
    "select id, title, story from reports where state = 'ontvangen' limit 50",
  )
  const waiting = rows.map((row) => ({
    id: String(row['id']),
    titel: String(row['title']),
    verhaal: String(row['story']),
  }))
  const cases = await column({ client }, 'select number from public_cases order by number desc limit 20')
  client.close()
  return { waiting, cases: cases.map(Number) }
}
