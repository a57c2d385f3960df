import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = 'docs/measurements'

/** The commit whose code is running; ask before a long measurement, as somebody may commit meanwhile. */
export const currentCommit = (): string =>
  execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()

/** Keeps what was measured, and of which commit; tests/docs/measurements.test.ts fails when the code has moved on. */
export function writeRecord(name: string, measured: Record<string, unknown>, commit = currentCommit()): void {
  mkdirSync(folder, { recursive: true })
  const record = { commit, date: new Date().toISOString(), ...measured }
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(record, null, 2)}\n`)
}
