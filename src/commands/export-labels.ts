import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { confirmedCases, countLeftOut } from '../../db/label-export.ts'
import { assemble } from '../assemble.ts'
import { count, emptySummary, exportLine, type ExportSummary } from '../core/label-export.ts'
import { localConfig } from '../local-settings.ts'
import type { Services } from '../services.ts'
import { noAssets } from './no-assets.ts'

const options = { out: { type: 'string', default: 'db/training/confirmed.jsonl' } } as const

/** Writes beside the old file first: whoever stops it half-way keeps a whole one. */
async function writeLines({ db }: Services, out: string): Promise<ExportSummary> {
  const summary = emptySummary()
  const unfinished = `${out}.part`
  const file = openSync(unfinished, 'w')
  try {
    for await (const page of confirmedCases(db)) {
      for (const line of page.map(exportLine)) {
        count(summary, line)
        if (!('skipped' in line)) writeSync(file, `${JSON.stringify(line)}\n`)
      }
    }
    renameSync(unfinished, out)
  } finally {
    closeSync(file)
    rmSync(unfinished, { force: true })
  }
  return summary
}

const counted = (title: string, counts: ReadonlyMap<string, number>) => {
  const rows = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return rows.length === 0 ? [] : [title, ...rows.map(([key, n]) => `  ${String(n).padStart(5)}  ${key}`)]
}

function told(out: string, summary: ExportSummary, leftOut: { demo: number; notVisible: number }): string {
  const { texts, skipped, domains, barriers } = summary
  return [
    `${out}: ${texts === 1 ? '1 tekst' : `${texts} teksten`} met labels die een moderator vaststelde.`,
    ...counted('Per domein:', domains),
    ...counted('Per soort barrière, als eerste:', barriers),
    'Overgeslagen:',
    `  ${String(skipped['personal-data']).padStart(5)}  er staat misschien een persoonsgegeven in de tekst`,
    `  ${String(skipped['no-labels']).padStart(5)}  zonder labels van een moderator`,
    `  ${String(leftOut.notVisible).padStart(5)}  ingetrokken, verborgen of samengevoegd`,
    `  ${String(leftOut.demo).padStart(5)}  verzonnen voorbeeld`,
    'Lees het verschil na (git diff) voordat je het vastlegt. Zie docs/classifier-learning.md.',
  ].join('\n')
}

async function run() {
  const { out } = parseArgs({ options }).values
  // With settings of its own this is production; without them it is the database of `npm start`.
  const services = await assemble(localConfig(process.env, { demo: !process.env['APP_SECRET'] }), noAssets)
  const summary = await writeLines(services, out)
  console.log(told(out, summary, await countLeftOut(services.db)))
  services.db.client.close()
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
