import { isList } from './case-cells.ts'
import type { ColumnValue } from './case-columns.ts'
import { wallClock } from './day.ts'

/**
 * Two kinds of CSV. Open data is RFC 4180: commas, no byte order mark, days and moments as ISO 8601. The other one is
 * what a Dutch Excel opens by a double click.
 */
export type CsvKind = 'open' | 'excel'

const separators: Record<CsvKind, string> = { open: ',', excel: ';' }

/** Without it Excel takes UTF-8 for something older. */
export const byteOrderMark = '\uFEFF'

// A program for spreadsheets runs a cell that begins like this as a formula. Apostrophes before it are counted too, so
// that taking one away always gives the text back.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const safe = (text: string) => (formula.test(text) ? `'${text}` : text)

const inQuotes = (text: string) =>
  /[",;\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

type Measure = Exclude<ColumnValue, null | string | readonly string[]>

const measures: Record<CsvKind, (value: Measure) => string> = {
  open: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  excel: (value) => {
    if (value instanceof Date) return wallClock(value)
    if (typeof value === 'boolean') return value ? 'ja' : 'nee'
    return String(value).replace('.', ',')
  },
}

const cell = (value: ColumnValue, kind: CsvKind): string => {
  if (value === null) return ''
  if (isList(value)) return inQuotes(safe(value.join(' ')))
  return typeof value === 'string' ? inQuotes(safe(value)) : measures[kind](value)
}

/** One record with its line end. */
export const csvLine = (values: readonly ColumnValue[], kind: CsvKind): string =>
  `${values.map((value) => cell(value, kind)).join(separators[kind])}\r\n`

/** Cuts CSV that comes in pieces into records, each with its line end: one in a quoted cell ends nothing. */
export async function* csvRecords(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    rest += piece
    let quoted = false
    let start = 0
    for (let at = 0; at < rest.length; at += 1) {
      if (rest[at] === '"') quoted = !quoted
      else if (rest[at] === '\n' && !quoted) {
        yield rest.slice(start, at + 1)
        start = at + 1
      }
    }
    rest = rest.slice(start)
  }
  if (rest !== '') yield rest
}
