import { expect, test } from 'vitest'
import { tableOf } from '../fuzz/coverage.ts'
import { fuzz } from '../fuzz/run.ts'
import { currentCommit, writeRecord } from './record.ts'

const seed = 20_261_122

test('a hundred thousand made-up requests break nothing, and reach every handler a hundred times', async () => {
  // Of the code that was loaded, whatever is committed while this runs.
  const commit = currentCommit()
  const { faults, ...result } = await fuzz({ requests: 100_000, seed })
  process.stdout.write(`${tableOf(result.rows)}\n`)
  expect(faults.slice(0, 50)).toEqual([])
  const seldom = result.rows.filter(({ valid, broken }) => valid < 100 || broken < 100)
  expect(seldom, tableOf(seldom)).toEqual([])
  writeRecord('fuzz', { seed, ...result }, commit)
}, 7_200_000)
