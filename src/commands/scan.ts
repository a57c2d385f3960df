import { createInterface } from 'node:readline'
import { z } from 'zod'
import { findPersonalData } from '../core/personal-data/find.ts'

const line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

// JSON Lines in, JSON Lines out: {"id","text"} becomes {"id","spans"}, in the same order.
async function run() {
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (json.trim() === '') continue
    const { id, text } = line.parse(JSON.parse(json))
    const spans = findPersonalData(text).map(({ start, end, kind }) => ({ start, end, kind }))
    process.stdout.write(`${JSON.stringify({ id, spans })}\n`)
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
