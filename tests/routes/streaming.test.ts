import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { PublicCase } from '../../src/core/public-case.ts'
import { streamed } from '../../src/http/streaming.ts'
import { casesCsv, casesExcelCsv } from '../../views/cases/csv.ts'
import { casesDocument, casesJsonl } from '../../views/cases/jsonl.ts'
import { casesXlsx } from '../../views/cases/xlsx.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { csvObjects } from '../support/csv.ts'
import { clonedCases } from '../support/cloned-cases.ts'
import { toPublicCase } from '../../src/core/public-case.ts'
import { recounted } from '../support/recount.ts'
import { startOfTests as now } from '../support/moment.ts'
import { taxonomy } from '../support/taxonomy.ts'
import { publish, wilmaReport } from '../support/wilma-report.ts'

const pageSize = 500
const url = 'https://schottenmelder.example'

const made = toPublicCase(
  wilmaReport,
  { ...publish, publicStory: 'Een lang verhaal. '.repeat(80) },
  { taxonomy, now },
)
if ('refused' in made) throw new Error(made.refused)

/** A registry of so many cases that exists a page at a time, and tells how far it was read. */
function generated(cases: number) {
  const state = { made: 0, ended: false }
  async function* pages(): AsyncGenerator<PublicCase[]> {
    try {
      for (; state.made < cases; state.made += pageSize)
        yield Array.from(
          { length: pageSize },
          (_, at) => ({ ...made, number: cases - state.made - at }) as PublicCase,
        )
    } finally {
      state.ended = true
    }
  }
  return { state, pages: pages() }
}

const unexpected = (error: unknown) => {
  throw error
}

type Pages = AsyncIterable<PublicCase[]>

const files: [string, (pages: Pages) => ReadableStream<Uint8Array>][] = [
  ['CSV', (pages) => streamed(casesCsv(pages, url), unexpected)],
  ['CSV for Excel', (pages) => streamed(casesExcelCsv(pages, url, taxonomy), unexpected)],
  ['JSON', (pages) => streamed(casesDocument(pages, 20_000, taxonomy, url), unexpected)],
  ['JSON Lines', (pages) => streamed(casesJsonl(pages, taxonomy, url), unexpected)],
  ['XLSX', (pages) => casesXlsx(pages, url, taxonomy)],
]

describe.each(files)('%s', (_, write) => {
  test('of 20,000 cases passes through without being kept', async () => {
    const { state, pages } = generated(20_000)
    const reader = write(pages).getReader()
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    let bytes = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(state.made).toBe(20_000)
    expect(bytes).toBeGreaterThan(500_000)
    // What was read is garbage, of which some may still lie around.
    expect(most).toBeLessThan(50 * 1024 * 1024)
  })

  test('is not made faster than it is read, and no further once the reader has gone', async () => {
    const { state, pages } = generated(20_000)
    const reader = write(pages).getReader()
    // The first piece may be the header alone.
    for (let piece = 0; piece < 2; piece += 1) await reader.read()
    await pause(100)
    expect(state.made).toBeLessThan(20_000 / 4)
    await reader.cancel()
    await pause(20)
    const { made: then } = state
    await pause(50)
    expect(state).toEqual({ made: then, ended: true })
  })
})

test('a fault halfway breaks the file off and is written down, so that half a file is not taken for a whole one', async () => {
  const faults: unknown[] = []
  async function* broken() {
    yield 'begin'
    throw new Error('the database went away')
  }
  const answer = new Response(streamed(broken(), (error) => faults.push(error)))
  await expect(answer.text()).rejects.toThrow('the database went away')
  expect(faults).toHaveLength(1)
})

test('page after page comes out of the database, each casus once', async () => {
  const t = await freshApp()
  const { id } = await sendReport(t, wilma)
  await decideOn(t, id, {}, await signIn(t))
  await clonedCases(t.db, 1200)
  await recounted(t.db)
  const before = t.db.traffic.roundTrips
  const answer = await t.get('/casussen.csv')
  const readAtFirst = t.db.traffic.roundTrips - before
  const rows = csvObjects(await answer.text())
  expect(readAtFirst).toBe(1)
  expect(t.db.traffic.roundTrips - before).toBe(4)
  expect(rows.map((row) => Number(row['nummer']))).toEqual(Array.from({ length: 1201 }, (_, at) => 1201 - at))
  expect(new Set(rows.map((row) => row['schotten']))).toEqual(new Set(['zvw-wmo']))
})
