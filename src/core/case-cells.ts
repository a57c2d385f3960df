import { type Addresses, type Column, caseColumns, type ColumnValue } from './case-columns.ts'
import type { PublicCase } from './public-case.ts'
import type { Taxonomy } from './taxonomy.ts'

const columns: readonly Column[] = caseColumns

export const isList = (value: ColumnValue): value is readonly string[] => Array.isArray(value)

/** The cells of a casus with the keys of the taxonomy, to compute with. */
export const keyCells = (c: PublicCase, at: Addresses): ColumnValue[] =>
  columns.map((column) => column.value(c, at))

/** The cells of a casus in words, to read. */
export const wordCells = (
  c: PublicCase,
  at: Addresses,
  taxonomy: Taxonomy,
): Exclude<ColumnValue, readonly string[]>[] =>
  columns.map(({ value, words }) => {
    const cell = value(c, at)
    const said = (key: string) => words?.(key, taxonomy) ?? key
    if (isList(cell)) return cell.map(said).join('; ')
    return typeof cell === 'string' ? said(cell) : cell
  })
