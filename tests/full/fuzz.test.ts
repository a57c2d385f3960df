import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableOf } from '../fuzz/coverage.ts'
import { fuzz } from '../fuzz/run.ts'

const file = 'docs/measurements/fuzz.json'
const seed = 20_261_122

test('a hundred thousand made-up requests break nothing, and reach every handler a hundred times', async () => {
  // Of the code that was loaded, whatever is committed while this runs.
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const { faults, ...result } = await fuzz({ requests: 100_000, seed })
  process.stdout.write(`${tableOf(result.rows)}\n`)
  expect(faults.slice(0, 50)).toEqual([])
  const seldom = result.rows.filter(({ valid, broken }) => valid < 100 || broken < 100)
  expect(seldom, tableOf(seldom)).toEqual([])
  mkdirSync('docs/measurements', { recursive: true })
  const record = { commit, date: new Date().toISOString(), seed, ...result }
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
}, 7_200_000)
