import { expect, test } from 'vitest'
import { parsePage } from '../../src/core/paging.ts'

test.each<[Record<string, string | undefined>, number | undefined, number | undefined]>([
  [{}, undefined, undefined],
  [{ voor: '12' }, 12, undefined],
  [{ na: '12' }, undefined, 12],
  [{ voor: '12', na: '3' }, 12, undefined],
  [{ voor: 'x', na: '3' }, undefined, 3],
  [{ voor: '0' }, undefined, undefined],
  [{ voor: '-1' }, undefined, undefined],
  [{ voor: '1.5' }, undefined, undefined],
  [{ na: '012' }, undefined, undefined],
  [{ na: '1e3' }, undefined, undefined],
  [{ na: '9999999999' }, undefined, undefined],
  [{ voor: '' }, undefined, undefined],
])('%j', (query, before, after) => {
  expect(parsePage(query, 20)).toEqual({ before, after, size: 20 })
})
