import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { shippedWordVectors } from '../../db/word-vectors.ts'
import { indexStories } from '../core/similarity.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().default(''),
  text: z.string().default(''),
})

const storyOf = (json: string) => {
  const { id, ...rest } = line.parse(JSON.parse(json))
  return { given: id, story: { id: String(id), ...rest } }
}

// --corpus FILE with JSON Lines; queries on stdin; out {"id","similar":[{"id","score"}…]}, five best, never itself.
async function run() {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } })
  if (values.corpus === undefined)
    throw new Error('--corpus FILE is needed: the stories to search, as JSON Lines')
  const corpus = readFileSync(values.corpus, 'utf8')
    .split('\n')
    .filter((json) => json.trim() !== '')
    .map(storyOf)
  const given = new Map(corpus.map(({ given: id, story }) => [story.id, id]))
  const index = indexStories(
    corpus.map(({ story }) => story),
    { vectors: shippedWordVectors() },
  )
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (json.trim() === '') continue
    const query = storyOf(json)
    const similar = index.similar(query.story).map(({ id, score }) => ({ id: given.get(id) ?? id, score }))
    process.stdout.write(`${JSON.stringify({ id: query.given, similar })}\n`)
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
