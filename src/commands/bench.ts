import { parseArgs } from 'node:util'
import { sessionCookieName } from '../../db/auth.ts'
import { paths } from '../paths.ts'
import { load, type Measured, type Settings } from './bench/load.ts'
import { seededFolder, startApp, startBare } from './bench/processes.ts'

// Hoe snel het is, en hoe dat gemeten wordt: docs/performance.md
const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    folder: { type: 'string', default: '.data/bench' },
    seconds: { type: 'string', default: '5' },
    cases: { type: 'string', multiple: true },
  },
})
const sizes = values.cases?.map(Number) ?? [10_000, 100_000, ...(values.million ? [1_000_000] : [])]
const seconds = Number(values.seconds)
const port = 18_900
const origin = `http://127.0.0.1:${port}`
// Somebody with a session is never answered from memory; this one is nobody's, so the page is that of a visitor.
const notKept = { Cookie: `${sessionCookieName(`http://localhost:${port}`)}=niemand` }

const two = { schot: 'zvw-wmo', soort: 'initiatief' }
const three = { ...two, uitkomst: 'knelpunt' }
const pages: [string, string][] = [
  ['overview', paths.overview],
  ['list', paths.cases()],
  ['list, 1 filter', paths.cases({ regio: 'twente' })],
  ['list, pattern', paths.cases({ schot: 'zvw-wmo', barriere: 'afbakening' })],
  ['list, 2 filters', paths.cases(two)],
  ['list, 3 filters', paths.cases(three)],
  ['list, months and 1 filter', paths.cases({ regio: 'twente', vanaf: '2026-01' })],
  ['case', paths.case(4321)],
  ['counts, per pattern', paths.api.counts],
  ['counts, 1 filter', `${paths.api.counts}?regio=twente`],
  ['counts, 2 filters', `${paths.api.counts}?schot=zvw-wmo&soort=initiatief`],
  ['counts, 3 filters', `${paths.api.counts}?schot=zvw-wmo&soort=initiatief&uitkomst=knelpunt`],
  ['counts, two axes', `${paths.api.counts}?per=regio,maand`],
]

function tell(cases: number, what: string, connections: number, measured: Measured): void {
  const ms = (value: number) => value.toFixed(1).padStart(8)
  const { perSecond, median, p95, p99, bytes } = measured
  const line = [what.padEnd(34), String(connections).padStart(3), perSecond.toFixed(0).padStart(7)]
  console.log([...line, ms(median), ms(p95), ms(p99), String(bytes).padStart(8)].join(' '))
  console.log(JSON.stringify({ cases, what, connections, ...measured }))
}

async function measure(cases: number, what: string, url: string, settings: Settings): Promise<Measured> {
  const measured = await load(url, settings)
  tell(cases, what, settings.connections, measured)
  return measured
}

for (const cases of sizes) {
  const folder = await seededFolder(values.folder, cases)
  console.log(`\n${cases} cases`.padEnd(35), 'con     req/s   median      p95      p99    bytes')
  const stopApp = await startApp(folder, port)
  const all = { connections: 16, seconds }
  const kept = await measure(cases, 'overview, kept', `${origin}${paths.overview}`, all)
  const stopBare = await startBare(folder, port + 1, kept.bytes)
  const bare = await measure(cases, 'bare handler, as many bytes', `http://127.0.0.1:${port + 1}/`, all)
  await stopBare()
  console.log(JSON.stringify({ cases, what: 'kept / bare', ratio: kept.perSecond / bare.perSecond }))
  for (const [what, path] of pages)
    for (const connections of [1, 16])
      await measure(cases, what, `${origin}${path}`, { connections, seconds, headers: notKept })
  await stopApp()
}
