import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvKind, csvLine, csvRecords } from '../../src/core/csv.ts'
import { collected } from '../support/collected.ts'
import { parseCsv, withoutGuard } from '../support/csv.ts'

const separators: [CsvKind, string][] = [
  ['open', ','],
  ['excel', ';'],
]

// Signs that mean something to CSV, to a spreadsheet or to a careless writer, more often than chance would have it.
const nasty = fc.constantFrom(
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '=',
  '+',
  '-',
  '@',
  "'",
  ' ',
  '😀',
  'é',
  '＝',
  '0',
)
const text = fc.oneof(
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)

describe.each(separators)('%s', (kind, separator) => {
  test('gives every text back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const read = parseCsv(rows.map((row) => csvLine(row, kind)).join(''), separator)
          expect(read.map((row) => row.map(withoutGuard))).toEqual(rows)
        },
      ),
    )
  })

  test('starts no formula', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [[cell = ''] = []] = parseCsv(csvLine([value, 1], kind), separator)
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })
})

test.each<[CsvKind, string]>([
  ['open', '1,0.5,true,2026-03-02T09:30:00.000Z,,zvw wmo,"a,b"\r\n'],
  ['excel', '1;0,5;ja;2026-03-02 10:30:00;;zvw wmo;"a,b"\r\n'],
])('%s: numbers, yes and no, moments, nothing, lists', (kind, line) => {
  const moment = new Date('2026-03-02T09:30:00Z')
  expect(csvLine([1, 0.5, true, moment, null, ['zvw', 'wmo'], 'a,b'], kind)).toBe(line)
})

test('in summer the clock is two hours ahead', () => {
  expect(csvLine([new Date('2026-07-01T22:30:00Z')], 'excel')).toBe('2026-07-02 00:30:00\r\n')
})

test.each([
  ['=1+1', '"\'=1+1"\r\n'],
  ["'=1+1", '"\'\'=1+1"\r\n'],
  ["'s avonds", '"\'s avonds"\r\n'],
  ['-5 euro', '"\'-5 euro"\r\n'],
])('%s becomes %s', (value, line) => {
  expect(csvLine([value], 'open')).toBe(line)
})

test('records come apart again, wherever the pieces were cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 7 }),
      async (rows, size) => {
        const lines = rows.map((row) => csvLine(row, 'open'))
        const all = lines.join('')
        async function* pieces() {
          for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
        }
        expect(await collected(csvRecords(pieces()))).toEqual(lines)
      },
    ),
  )
})
