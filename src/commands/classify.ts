import { createInterface } from 'node:readline'
import { z } from 'zod'
import { shippedModel } from '../../db/classifier.ts'
import { classifyAll, decided, type Scored } from '../core/classifier/score.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(''),
  text: z.string(),
})

const model = shippedModel()
const rounded = (scored: readonly Scored[]) => scored.map(({ key, p }) => ({ key, p: Number(p.toFixed(4)) }))

async function run() {
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (row.trim() === '') continue
    const { id, title, text } = line.parse(JSON.parse(row))
    const scores = classifyAll(model, title, text)
    const answer = { id, domains: rounded(decided(model, scores)), barriers: rounded(scores.barriers) }
    process.stdout.write(`${JSON.stringify(answer)}\n`)
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
