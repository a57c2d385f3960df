import { expect, test } from 'vitest'
import { acceptsJson } from '../../src/core/accept.ts'

test.each([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/json', true],
  ['Application/JSON; charset=utf-8', true],
  ['application/*;q=0.1', true],
  ['text/html,application/xhtml+xml,*/*;q=0.8', true],
  ['text/xml', false],
  ['text/xml, text/csv', false],
  ['application/json;q=0', false],
  ['application/json;q=0, */*', false],
  ['application/json;q=, text/xml', false],
])('Accept %j takes JSON: %j', (accept, expected) => {
  expect(acceptsJson(accept)).toBe(expected)
})
