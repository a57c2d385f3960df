import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { findBrowser } from '../browser/find-browser.ts'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { writeRecord } from './record.ts'

// Fetched when it is used: 176 MB that nobody needs who only runs or changes the site.
const lighthouse = 'lighthouse@13.5.0'
const pages = {
  home: '/',
  melden: '/melden',
  overzicht: '/overzicht',
  casus: '/casussen/12',
  knelpunt: '/knelpunten/een-bed-om-te-herstellen-voor-wie-geen-huis-heeft',
}
const mostBytes = 80_000
/** A run says as much about the machine as about the page; the middle of three says less of it. */
const times = 3

const score = z.object({ score: z.number() })
const figure = z.object({ numericValue: z.number() })
const reportSchema = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.object({
    'total-byte-weight': figure,
    'cumulative-layout-shift': figure,
    'largest-contentful-paint': figure,
    'total-blocking-time': figure,
  }),
})

type Measured = ReturnType<typeof figures> & { page: string }

const measured: Measured[] = []
let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

function figures({ categories, audits }: z.infer<typeof reportSchema>) {
  const percent = (name: keyof typeof categories) => Math.round(categories[name].score * 100)
  return {
    performance: percent('performance'),
    accessibility: percent('accessibility'),
    bestPractices: percent('best-practices'),
    seo: percent('seo'),
    bytes: audits['total-byte-weight'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    largestPaintMs: Math.round(audits['largest-contentful-paint'].numericValue),
    blockedMs: Math.round(audits['total-blocking-time'].numericValue),
  }
}

/** As Lighthouse does by default: a mid-range phone on slow 4G, simulated. */
async function run(path: string) {
  const { executablePath } = await findBrowser()
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  const args = ['--yes', lighthouse, `${server.baseURL}${path}`, '--quiet', '--output=json', flags]
  const env = { ...process.env, CHROME_PATH: executablePath }
  const { stdout } = await promisify(execFile)('npx', args, { env, maxBuffer: 64 * 1024 * 1024 })
  return figures(reportSchema.parse(JSON.parse(stdout)))
}

test.each(Object.entries(pages))('%s', async (page, path) => {
  const runs = []
  for (let time = 0; time < times; time += 1) runs.push(await run(path))
  const [, middle] = runs.toSorted((a, b) => a.performance - b.performance)
  if (!middle) throw new Error('three runs have a middle one')
  measured.push({ page, ...middle })
  expect(middle).toMatchObject({ accessibility: 100, bestPractices: 100, seo: 100, layoutShift: 0 })
  expect(middle.performance).toBeGreaterThanOrEqual(98)
  expect(middle.bytes).toBeLessThanOrEqual(mostBytes)
})

afterAll(() => {
  console.table(measured)
  if (measured.length === Object.keys(pages).length)
    writeRecord('lighthouse', { lighthouse, pages: measured })
})
