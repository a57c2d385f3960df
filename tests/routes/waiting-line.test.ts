import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { waitingLine } from '../../src/waiting-line.ts'

const endless = Number.POSITIVE_INFINITY

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

/** People keep coming in, one each turn, until told to stop. */
function coming({ connected }: { connected: () => void }) {
  const end = new AbortController()
  const come = async () => {
    while (!end.signal.aborted) {
      connected()
      await nextTurn()
    }
  }
  const all = come()
  return () => {
    end.abort()
    return all
  }
}

test('who comes alone is served at once', async () => {
  expect(await waitingLine().turn(0)).toBe('served')
})

test('who comes first is served first, one each turn of the loop', async () => {
  const line = waitingLine()
  const served: number[] = []
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const all = Array.from({ length: 20 }, async (_, n) => {
    await line.turn(endless)
    served.push(n)
    work(2)
  })
  await Promise.all(all)
  clearInterval(counting)
  expect(served).toEqual(Array.from({ length: 20 }, (_, n) => n))
  // Answers and new connections get in between, not only after everybody.
  expect(turns).toBeGreaterThan(10)
})

test('who would wait longer than they like is told so at once, before those in the line are served', async () => {
  const line = waitingLine()
  const serve = async () => {
    const turn = await line.turn(endless)
    work(5)
    return turn
  }
  await Promise.all(Array.from({ length: 30 }, serve))
  let isServed = false
  const waiting = Array.from({ length: 40 }, () => serve().then(() => (isServed = true)))
  expect(await line.turn(50)).toBe('too-busy')
  expect(isServed).toBe(false)
  expect(await line.turn(60_000)).toBe('served')
  await Promise.all(waiting)
  expect(await line.turn(50)).toBe('served')
})

test('who waits for something else holds up nobody, and time in which nothing was done does not count', async () => {
  const line = waitingLine()
  const slow = Array.from({ length: 50 }, async () => {
    await line.turn(endless)
    await pause(500)
  })
  await Promise.all(slow)
  await pause(300)
  const others = Array.from({ length: 50 }, () => line.turn(200))
  expect(new Set(await Promise.all(others))).toEqual(new Set(['served']))
})

test('people are let in before work begins', async () => {
  const line = waitingLine()
  const stop = coming(line)
  let began = false
  const turn = line.turn(endless).then(() => (began = true))
  for (let n = 0; n < 20; n += 1) await nextTurn()
  expect(began).toBe(false)
  await stop()
  await turn
  expect(began).toBe(true)
})

test('however many come, and however slow the turns, work goes on', async () => {
  const line = waitingLine()
  const stop = coming(line)
  const busy = setInterval(() => work(20), 0)
  const began = performance.now()
  await line.turn(endless)
  clearInterval(busy)
  await stop()
  // A tenth of a second, and what the turns take beyond that; a thousand turns would be twenty.
  expect(performance.now() - began).toBeLessThan(3000)
})
