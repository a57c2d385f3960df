import { expect, test } from 'vitest'
import { saveEdit } from '../../db/decisions.ts'
import { withdrawReport } from '../../db/follow-ups.ts'
import { readQueue } from '../../db/queue.ts'
import type { QueueFilter } from '../../src/core/queue-filter.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests } from '../support/moment.ts'
import { decided, stored } from '../support/stored.ts'

const asked = (limit: number, filter: QueueFilter = {}) => ({
  filter,
  accountId: 'mo',
  now: startOfTests,
  limit,
})
const at = (minutes: number) => ({ receivedAt: new Date(startOfTests.getTime() + minutes * 60_000) })

test('holds what waits, the oldest first', async () => {
  const db = await freshDatabase()
  await stored(db, 'third', undefined, at(3))
  await stored(db, 'first', undefined, at(1))
  const edit = { publicTitle: 'x', publicStory: 'x', accountId: 'mo', now: startOfTests }
  await saveEdit(db, await stored(db, 'second', undefined, at(2)), edit)
  await decided(db, await stored(db, 'published', undefined, at(0)))
  await decided(db, await stored(db, 'rejected', undefined, at(0)), {
    outcome: 'buiten_bereik',
    explanation: 'Nee.',
  })
  await withdrawReport(db, await stored(db, 'withdrawn', undefined, at(0)), startOfTests)
  const { items, counts } = await readQueue(db, asked(10))
  expect(items.map((item) => [item.id, item.state])).toEqual([
    ['first', 'ontvangen'],
    ['second', 'in_behandeling'],
    ['third', 'ontvangen'],
  ])
  expect(counts).toEqual({ nieuw: 2, bezig: 1, wacht: 0 })
})

test('says how many there are when it shows fewer, and keeps one order for one moment', async () => {
  const db = await freshDatabase()
  for (const id of ['c', 'a', 'b']) await stored(db, id)
  const { items, counts } = await readQueue(db, asked(2))
  expect(items.map((item) => item.id)).toEqual(['a', 'b'])
  expect(counts.nieuw).toBe(3)
})

test('may be empty', async () => {
  expect(await readQueue(await freshDatabase(), asked(10))).toEqual({
    items: [],
    counts: { nieuw: 0, bezig: 0, wacht: 0 },
    late: 0,
    medianFirstLook: null,
  })
})

test('can be narrowed to one group, and counts who waits too long for a first look', async () => {
  const db = await freshDatabase()
  const long = { receivedAt: new Date(startOfTests.getTime() - 8 * 86_400_000) }
  await stored(db, 'late', undefined, long)
  await stored(db, 'new', undefined, at(0))
  const { items, late } = await readQueue(db, asked(10, { stand: 'nieuw' }))
  expect(items.map((item) => item.id)).toEqual(['late', 'new'])
  expect(late).toBe(1)
  expect((await readQueue(db, asked(10, { stand: 'bezig' }))).items).toEqual([])
})
