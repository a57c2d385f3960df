import { expect } from 'vitest'
import { sealDays } from '../../db/audit-heads.ts'
import { verify } from '../../db/verify.ts'
import type { TestApp } from './app.ts'
import { day } from './clock.ts'
import { allCounts, fromScratch } from './recount.ts'

/** The history is whole, also once the day is sealed, and every count is what a recount gives. */
export async function expectSound(t: TestApp): Promise<void> {
  t.clock.advance(day)
  await sealDays(t.db, t.clock.now())
  expect((await verify(t.db)).findings).toEqual([])
  expect(await allCounts(t.db)).toEqual(await fromScratch(t.db))
}
