import { expect, test } from 'vitest'
import { notAccepted, tableOf, tooSeldom } from '../fuzz/coverage.ts'
import { fuzz } from '../fuzz/run.ts'
import { currentCommit, writeRecord } from './record.ts'

// Another number tries the proportions out, or another seed other requests; then nothing is recorded.
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122)
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 100_000)
const times = Math.floor(requests / 1000)

test('a hundred thousand made-up requests break nothing, and every route takes what is right', async () => {
  // Of the code that was loaded, whatever is committed while this runs.
  const commit = currentCommit()
  const { faults, ...result } = await fuzz({ requests, seed })
  process.stdout.write(`${tableOf(result.rows)}\n`)
  expect(faults.slice(0, 50)).toEqual([])
  const seldom = tooSeldom(result.rows, times)
  expect(seldom, tableOf(seldom)).toEqual([])
  expect(notAccepted(result.rows)).toEqual([])
  if (requests >= 100_000) writeRecord('fuzz', { seed, ...result }, commit)
}, 7_200_000)
