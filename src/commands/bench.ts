import { parseArgs } from 'node:util'
import { sessionCookieName } from '../../db/auth.ts'
import { paths } from '../paths.ts'
import { tell, tellHeading, tellOther } from './bench/figures.ts'
import { measureFile } from './bench/file.ts'
import { type Asked, load, type Measured } from './bench/load.ts'
import { benchPages, benchSearches } from './bench/pages.ts'
import { seededFolder, startApp, startBare } from './bench/processes.ts'
import { submitWhileReading } from './bench/submitting.ts'
import { measureWorker } from './bench/worker.ts'

// Hoe snel het is, en hoe dat gemeten wordt: docs/performance.md
const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    folder: { type: 'string', default: '.data/bench' },
    seconds: { type: 'string', default: '5' },
    cases: { type: 'string', multiple: true },
    /** Only these parts: kept, pages, search, file, submit, worker. */
    only: { type: 'string', multiple: true },
  },
})
const sizes = values.cases?.map(Number) ?? [10_000, 100_000, ...(values.million ? [1_000_000] : [])]
const seconds = Number(values.seconds)
const port = 18_900
const origin = `http://127.0.0.1:${port}`
// Somebody with a session is never answered from memory; this one is nobody's, so the page is that of a visitor.
const notKept = { Cookie: `${sessionCookieName(`http://localhost:${port}`)}=niemand` }

type Size = { cases: number; folder: string; pid: number }

async function measure(cases: number, what: string, asked: Asked, connections: number): Promise<Measured> {
  const measured = await load(asked, { connections, seconds })
  tell(cases, what, connections, measured)
  return measured
}

async function kept({ cases, folder }: Size): Promise<void> {
  const app = await measure(cases, 'overview, kept', { url: `${origin}${paths.overview}` }, 16)
  const { stop } = await startBare(folder, port + 1, app.bytes)
  const url = `http://127.0.0.1:${port + 1}/`
  const bare = await measure(cases, 'bare handler, as many bytes', { url }, 16)
  await stop()
  tellOther(cases, 'kept / bare', { ratio: app.perSecond / bare.perSecond })
}

const anew =
  (pages: readonly (readonly [string, string])[]) =>
  async ({ cases }: Size): Promise<void> => {
    for (const [what, path] of pages)
      for (const connections of [1, 16])
        await measure(cases, what, { url: `${origin}${path}`, headers: notKept }, connections)
  }

async function file({ cases, pid }: Size): Promise<void> {
  for (const ending of ['.csv', '.jsonl'] as const)
    tellOther(cases, `file ${ending}`, await measureFile(`${origin}${paths.caseFile(ending)}`, pid))
}

async function submit({ cases }: Size): Promise<void> {
  const { submitting, reading } = await submitWhileReading(origin, { connections: 16, readers: 4, seconds })
  tell(cases, 'submitting, while read', 16, submitting)
  tell(cases, 'overview, while submitted to', 4, reading)
}

const worker = ({ cases, folder }: Size): Promise<void> =>
  measureWorker(folder, { port: port + 2, seconds, headers: notKept }, (what, figures) =>
    tellOther(cases, what, figures),
  )

// Submitting comes last on the app: it leaves meldingen behind.
const parts = { kept, pages: anew(benchPages), search: anew(benchSearches), file, submit }
const isAsked = (part: string) => values.only?.includes(part) ?? true

for (const cases of sizes) {
  const folder = await seededFolder(values.folder, cases)
  tellHeading(cases)
  const { pid, stop } = await startApp(folder, port)
  for (const [name, part] of Object.entries(parts)) if (isAsked(name)) await part({ cases, folder, pid })
  await stop()
  // At one size: a copy of the database of a million would measure the disk.
  if (isAsked('worker') && cases <= 100_000) await worker({ cases, folder, pid })
}
