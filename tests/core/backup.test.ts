import { expect, test } from 'vitest'
import { differingTables, manifestText } from '../../src/core/backup.ts'
import { compareSchema } from '../../src/core/schema-step.ts'

const count = (table: string, rows: number, digest = 'a') => ({ table, rows, digest })

test('a table differs when rows are missing, changed, or the whole of it is', () => {
  const made = [count('a', 1), count('b', 2), count('c', 3)]
  expect(differingTables(made, made.toReversed())).toEqual([])
  expect(differingTables(made, [count('a', 1), count('b', 1), count('c', 3)])).toEqual(['b'])
  expect(differingTables(made, [count('a', 1), count('b', 2, 'z'), count('c', 3)])).toEqual(['b'])
  expect(differingTables(made, [count('b', 2), count('c', 3), count('d', 0)])).toEqual(['a', 'd'])
})

test('the text under the seal has every figure in it', () => {
  const manifest = { madeAt: '2026-01-01T00:00:00Z', program: '1', secretId: 's', tables: [count('a', 1)] }
  const others = [
    { ...manifest, madeAt: '2026-01-02T00:00:00Z' },
    { ...manifest, program: '2' },
    { ...manifest, secretId: 't' },
    { ...manifest, tables: [count('a', 2)] },
    { ...manifest, tables: [count('a', 1, 'b')] },
    { ...manifest, tables: [count('b', 1)] },
  ]
  expect(new Set([manifest, ...others].map(manifestText)).size).toBe(7)
})

test.each([
  [[1, 2, 3], [1, 2, 3], { is: 'same' }],
  [[1, 2, 3], [1], { is: 'older', steps: 2 }],
  [[1, 2, 3], [], { is: 'older', steps: 3 }],
  [[1, 2, 3], [1, 2, 3, 4, 5], { is: 'newer', steps: 2 }],
  [[1, 3], [1, 2, 3], { is: 'strange' }],
  [[1, 3], [1, 2, 4], { is: 'strange' }],
])('with %j known and %j run', (known, run, expected) => {
  expect(compareSchema(known, run)).toEqual(expected)
})
