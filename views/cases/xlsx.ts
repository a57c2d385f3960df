import { writeXlsxStream } from 'hucre/xlsx'
import { wordCells } from '../../src/core/case-cells.ts'
import { caseColumns, type ColumnKind } from '../../src/core/case-columns.ts'
import { wallClock } from '../../src/core/day.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { caseAddresses } from './addresses.ts'

/** More rows open slowly in Excel; who wants more takes CSV. */
export const mostXlsxRows = 50_000

// A cell knows no time zone, and the writer takes the clock of UTC: give it what the clock here says.
const asShown = (moment: Date) => new Date(`${wallClock(moment).replace(' ', 'T')}Z`)

const formats: Partial<Record<ColumnKind, string>> = { dag: 'dd-mm-yyyy', moment: 'dd-mm-yyyy hh:mm' }
const widths: Record<ColumnKind, number> = {
  tekst: 40,
  getal: 10,
  dag: 12,
  moment: 17,
  ja_nee: 11,
  sleutel: 28,
  sleutels: 32,
}

const columns = caseColumns.map(({ heading, kind }) => ({
  header: heading,
  width: widths[kind],
  ...(formats[kind] ? { numFmt: formats[kind] } : {}),
}))

async function* rows(pages: AsyncIterable<PublicCase[]>, publicUrl: string, taxonomy: Taxonomy) {
  const at = caseAddresses(publicUrl)
  for await (const cases of pages) {
    for (const c of cases) {
      yield wordCells(c, at, taxonomy).map((cell, index) => {
        if (cell instanceof Date) return asShown(cell)
        return caseColumns[index]?.kind === 'dag' && typeof cell === 'string'
          ? new Date(`${cell}T00:00:00Z`)
          : cell
      })
    }
  }
}

/** Cases in words as a workbook, with numbers, days and yes or no as such. Text is text, also when it begins with `=`. */
export const casesXlsx = (pages: AsyncIterable<PublicCase[]>, publicUrl: string, taxonomy: Taxonomy) =>
  writeXlsxStream(rows(pages, publicUrl, taxonomy), {
    name: 'Casussen',
    columns,
    freezePane: { rows: 1 },
  })
