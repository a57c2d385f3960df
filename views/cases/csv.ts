import { keyCells, wordCells } from '../../src/core/case-cells.ts'
import { caseColumns } from '../../src/core/case-columns.ts'
import { byteOrderMark, csvLine } from '../../src/core/csv.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { caseAddresses } from './addresses.ts'

/** Cases as CSV with the keys of the taxonomy, to compute with. */
export async function* casesCsv(
  pages: AsyncIterable<PublicCase[]>,
  publicUrl: string,
): AsyncGenerator<string> {
  const at = caseAddresses(publicUrl)
  yield csvLine(
    caseColumns.map(({ name }) => name),
    'open',
  )
  for await (const cases of pages) yield cases.map((c) => csvLine(keyCells(c, at), 'open')).join('')
}

/** Cases as CSV in words, that opens right in a Dutch Excel. */
export async function* casesExcelCsv(
  pages: AsyncIterable<PublicCase[]>,
  publicUrl: string,
  taxonomy: Taxonomy,
): AsyncGenerator<string> {
  const at = caseAddresses(publicUrl)
  yield (
    byteOrderMark +
      csvLine(
        caseColumns.map(({ heading }) => heading),
        'excel',
      )
  )
  for await (const cases of pages)
    yield cases.map((c) => csvLine(wordCells(c, at, taxonomy), 'excel')).join('')
}
