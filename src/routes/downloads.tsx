import { type Context, Hono } from 'hono'
import { casePages, firstPage } from '../../db/case-pages.ts'
import { listCases } from '../../db/cases.ts'
import { casesAtom } from '../../views/cases/atom.ts'
import { casesCsv, casesExcelCsv } from '../../views/cases/csv.ts'
import { casesDocument, casesJsonl } from '../../views/cases/jsonl.ts'
import { casesXlsx, mostXlsxRows } from '../../views/cases/xlsx.ts'
import { TooLargePage } from '../../views/data/too-large.tsx'
import type { CaseFilter } from '../core/filter-table.ts'
import { fileName, parseDownload } from '../core/download.ts'
import type { PublicCase } from '../core/public-case.ts'
import { dayOf } from '../core/working-days.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { streamed } from '../http/streaming.ts'
import type { Env, Services } from '../services.ts'

type Found = { pages: AsyncIterable<PublicCase[]>; total: number }

type File = {
  ending: '.csv' | '-excel.csv' | '.xlsx' | '.json' | '.jsonl'
  type: string
  most?: number
  body: (found: Found) => AsyncIterable<string> | ReadableStream<Uint8Array>
}

const feedSize = 50

/** What can be taken along: any filter of the cases as a file, written while it is read. */
export const downloadRoutes = (services: Services) => {
  const { db, taxonomy, config } = services
  const { publicUrl } = config
  const file = (kind: File) => (c: Context<Env>) => answerFile(c, services, kind)
  return new Hono<Env>()
    .get(
      '/casussen.csv',
      file({
        ending: '.csv',
        type: 'text/csv; charset=utf-8; header=present',
        body: ({ pages }) => casesCsv(pages, publicUrl),
      }),
    )
    .get(
      '/casussen-excel.csv',
      file({
        ending: '-excel.csv',
        type: 'text/csv; charset=utf-8; header=present',
        body: ({ pages }) => casesExcelCsv(pages, publicUrl, taxonomy),
      }),
    )
    .get(
      '/casussen.xlsx',
      file({
        ending: '.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        most: mostXlsxRows,
        body: ({ pages }) => casesXlsx(pages, publicUrl, taxonomy),
      }),
    )
    .get(
      '/casussen.json',
      file({
        ending: '.json',
        type: 'application/json',
        body: ({ pages, total }) => casesDocument(pages, total, taxonomy, publicUrl),
      }),
    )
    .get(
      '/casussen.jsonl',
      file({
        ending: '.jsonl',
        type: 'application/jsonl; charset=utf-8',
        body: ({ pages }) => casesJsonl(pages, taxonomy, publicUrl),
      }),
    )
    .get('/casussen.atom', async (c) => {
      const asked = parseDownload(c.req.query(), taxonomy)
      if ('unknown' in asked) return refuseUnknown(c, asked.unknown)
      const { cases } = await listCases(db, asked.filter, { size: feedSize })
      revalidate(c)
      c.header('Content-Type', 'application/atom+xml; charset=utf-8')
      return c.body(casesAtom({ cases, filter: asked.filter, taxonomy, publicUrl }))
    })
}

async function answerFile(c: Context<Env>, services: Services, { ending, type, most, body }: File) {
  const { db, taxonomy, now, log, largestExport } = services
  const asked = parseDownload(c.req.query(), taxonomy)
  if ('unknown' in asked) return refuseUnknown(c, asked.unknown)
  const first = await firstPage(db, asked.filter)
  const limit = Math.min(most ?? Infinity, largestExport ?? Infinity)
  if (first.total > limit)
    return refuseLarge(c, services, { filter: asked.filter, limit, total: first.total })
  const content = body({ pages: casePages(db, asked.filter, first), total: first.total })
  const failed = (error: unknown) =>
    log(`download broke off: ${error instanceof Error ? error.name : 'unknown'}`)
  revalidate(c)
  c.header('Content-Type', type)
  c.header('Content-Disposition', `attachment; filename="${fileName(asked.filter, dayOf(now()), ending)}"`)
  return c.body(content instanceof ReadableStream ? content : streamed(content, failed))
}

function refuseUnknown(c: Context<Env>, unknown: readonly string[]) {
  c.header('Cache-Control', 'no-store')
  return c.text(
    `Deze keuze kennen we niet: ${unknown.join(', ')}.\n` +
      'Daarom krijg je geen bestand: anders stond er meer in dan je vroeg.\n',
    400,
  )
}

type Large = { filter: CaseFilter; limit: number; total: number }

function refuseLarge(c: Context<Env>, services: Services, large: Large) {
  c.header('Cache-Control', 'no-store')
  return page(
    c,
    <TooLargePage shell={shellOf(c, services)} {...large} onlyXlsx={services.largestExport === undefined} />,
    413,
  )
}
