import { expect, test } from 'vitest'
import { saveEdit } from '../../db/decisions.ts'
import { withdrawReport } from '../../db/follow-ups.ts'
import { readQueue } from '../../db/queue.ts'
import { freshDatabase } from '../support/database.ts'
import { startOfTests } from '../support/moment.ts'
import { decided, stored } from '../support/stored.ts'

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
  const { items, total } = await readQueue(db, 10)
  expect(items.map((item) => [item.id, item.state])).toEqual([
    ['first', 'ontvangen'],
    ['second', 'in_behandeling'],
    ['third', 'ontvangen'],
  ])
  expect(total).toBe(3)
})

test('says how many there are when it shows fewer, and keeps one order for one moment', async () => {
  const db = await freshDatabase()
  for (const id of ['c', 'a', 'b']) await stored(db, id)
  const { items, total } = await readQueue(db, 2)
  expect(items.map((item) => item.id)).toEqual(['a', 'b'])
  expect(total).toBe(3)
})

test('may be empty', async () => {
  expect(await readQueue(await freshDatabase(), 10)).toEqual({ items: [], total: 0 })
})
