import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { waitingLine } from '../../src/waiting-line.ts'

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

/** A line in which answers took so many milliseconds each. */
async function lineAfter(answers: number, ms: number) {
  const line = waitingLine()
  for (let n = 0; n < answers; n += 1) {
    await line.enter().turn
    work(ms)
    line.leave(true)
  }
  return line
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

test('who comes alone has nothing to wait for', async () => {
  const line = waitingLine()
  const { wait, turn } = line.enter()
  expect(wait).toBe(0)
  await turn
})

test('the line is as long as who is inside, at what their answers cost', async () => {
  const line = await lineAfter(200, 2)
  const waits = [0, 1, 2, 3].map(() => line.enter().wait)
  expect(waits[0]).toBe(0)
  const [, one = 0, two, three] = waits
  expect(one).toBeGreaterThan(0)
  expect([two, three]).toEqual([expect.closeTo(2 * one, 6), expect.closeTo(3 * one, 6)])
})

test('time in which nothing was done does not count', async () => {
  const line = await lineAfter(20, 1)
  line.enter()
  const { wait: before } = line.enter()
  line.leave(true)
  await pause(400)
  const { wait: after } = line.enter()
  // Four hundred milliseconds of work would weigh a fifth of a millisecond.
  expect(after - before).toBeLessThan(0.1)
})

test('work begins when everybody is in', async () => {
  const line = waitingLine()
  const stop = coming(line)
  let began = false
  const turn = line.enter().turn.then(() => (began = true))
  for (let n = 0; n < 50; n += 1) await nextTurn()
  expect(began).toBe(false)
  await stop()
  await turn
  expect(began).toBe(true)
})

test('work begins however many come, and those after it are told of a longer line', async () => {
  const line = await lineAfter(20, 1)
  line.enter()
  const { wait: quiet } = line.enter()
  const stop = coming(line)
  await line.enter().turn
  const { wait: crowded } = line.enter()
  await stop()
  // Three stand before this one, where one stood; and outside there is a crowd.
  expect(crowded / quiet).toBeCloseTo(30, 3)
  await line.enter().turn
  expect(line.enter().wait).toBeLessThan(crowded)
})
