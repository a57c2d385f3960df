import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { makeBackup } from '../../db/backup/make.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import { refreshCaseSearch } from '../../db/case-search.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { refreshCaseCounts } from '../../db/missing-counts.ts'
import { afterThisFile } from './after-this-file.ts'
import { decideOn, freshApp, sendReport, signIn } from './app.ts'
import { wilma } from './cast.ts'
import { keys } from './database.ts'
import { dump } from './dump.ts'
import { fileOf } from './schema-at.ts'

/** Where a file of tests keeps its backups. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-backup-'))
  afterThisFile(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
const facts = { keys, madeAt: '2026-03-02T09:30:00.000Z', program: '0.1.0' }
export const strict = { replace: false, otherSecret: false, faulty: false }
export const backUp = async (url: string, file: string) => ({
  file,
  manifest: await makeBackup({ url }, file, facts),
})
export const putBack = (file: string, target: string, options = {}, by = keys) =>
  restoreBackup(file, { url: `file:${target}` }, by, { ...strict, ...options })

// How the full-text index is laid out in its pages may differ: its rows are in `case_search` itself.
const layout = ['data', 'idx', 'content', 'docsize', 'config'].map((part) => `case_search_${part}`)
export const linesOf = async (db: Database) => (await dump(db, { without: layout })).split('\n')

export async function dumped(file: string): Promise<string[]> {
  const db = await openDatabase({ url: `file:${file}`, auditKey: keys.audit })
  const lines = await linesOf(db)
  db.client.close()
  return lines
}

/** The lines that only one of them has: a comparison of the whole texts would never end. */
export function difference(one: string[], other: string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)]
  return [...one.filter((line) => !b.has(line)), ...other.filter((line) => !a.has(line))].slice(0, 20)
}

/** A small register with a few casussen, published by a moderator, and a melding that waits. */
export async function livedIn() {
  const t = await freshApp()
  // As at every start of a server.
  await refreshCaseSearch(t.db)
  await refreshCaseCounts(t.db)
  const cookie = await signIn(t)
  for (let i = 0; i < 4; i++) {
    const { id } = await sendReport(t, wilma)
    expect((await decideOn(t, id, {}, cookie)).status).toBe(303)
  }
  const { token } = await sendReport(t, wilma)
  return { t, token, file: await fileOf(t.db) }
}
