import { sql } from 'drizzle-orm'
import { isPublished } from '../../src/core/decision.ts'
import { lastCaseNumber } from '../case-numbers.ts'
import { type Database, statement, write } from '../client.ts'
import json from '../demo/cases.json' with { type: 'json' }
import { parseDemoCases } from '../demo/demo-case.ts'
import { countMissing } from '../missing-counts.ts'
import { inventCase, type Material } from './invent.ts'
import { storeInvented } from './store.ts'

const pageSize = 2000

type SeedOptions = {
  cases: number
  /** Whether they can be found by their words; filling that index takes most of the time. */
  search: boolean
  texts: readonly { title: string; text: string }[]
  random: () => number
  now: Date
  say: (line: string) => void
}

/** Fills a database with fictional cases to measure with: public ones, skewed as real ones are, without history. */
export async function seedCases(db: Database, options: SeedOptions): Promise<void> {
  const { cases, search, random, now, say } = options
  const material = materialOf(options.texts)
  const first = (await lastCaseNumber(db)) + 1
  for (let done = 0; done < cases; done += pageSize) {
    const page = Array.from({ length: Math.min(pageSize, cases - done) }, (_, i) =>
      inventCase((done + i) / cases, material, random, now),
    )
    await storeInvented(db, first + done, page, { search })
    if ((done / pageSize) % 25 === 0) say(`${done + page.length} van ${cases}`)
  }
  say('Tellen …')
  await countMissing(db)
  if (search) await write(db, [statement(sql`insert into case_search (case_search) values ('optimize')`)])
}

function materialOf(texts: SeedOptions['texts']): Material {
  const demos = parseDemoCases(json)
  const stories = [...demos.map(({ title, story }) => ({ title, text: story })), ...texts]
  return {
    cases: demos.filter((c) => c.visibility === 'openbaar' && c.outcome && isPublished(c.outcome)),
    titles: [...new Set(stories.map(({ title }) => title))],
    sentences: [...new Set(stories.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)))],
  }
}
