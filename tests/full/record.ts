import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = 'docs/measurements'

/** Keeps what was measured, and of which commit; tests/docs/measurements.test.ts fails when the code has moved on. */
export function writeRecord(name: string, measured: Record<string, unknown>): void {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  mkdirSync(folder, { recursive: true })
  const record = { commit, date: new Date().toISOString(), ...measured }
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(record, null, 2)}\n`)
}
