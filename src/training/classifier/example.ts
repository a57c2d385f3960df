import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { read } from '../../core/classifier/features.ts'
import { type Counted, Dictionary } from './vectors.ts'

const reader = z.object({ domains: z.array(z.string()).min(1), barriers: z.array(z.string()) })
const line = reader.extend({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  same_as: z.string().nullish(),
  source: z.string().nullish(),
  second: reader.nullish(),
})

/** Where a text comes from: invented to fit a label, a real situation retold, or written by us in the real style. */
export type Origin = 'cases' | 'retold' | 'own' | 'taxonomy' | 'confirmed'
export type Labels = { domains: readonly string[]; barriers: readonly string[] }
export type Example = Labels & {
  id: string
  origin: Origin
  title: string
  text: string
  /** A second reader's labels, where there are any. */
  second: Labels | null
  sameAs: string | null
  source: string | null
  counted: Counted
}

/** One for all examples of a run. */
export const dictionary = new Dictionary()

export function parseExamples(jsonl: string, origin: Origin): Example[] {
  return jsonl
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const { same_as: sameAs, source, second, ...rest } = line.parse(JSON.parse(row))
      return {
        ...rest,
        origin,
        second: second ?? null,
        sameAs: sameAs ?? null,
        source: source ?? null,
        counted: dictionary.count(read(rest.title, rest.text)),
      }
    })
}

export const readExamples = (file: string, origin: Origin): Example[] =>
  parseExamples(readFileSync(file, 'utf8'), origin)
