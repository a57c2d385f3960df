import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { WaitingLine } from './services.ts'

/** What one request takes is measured over so many: a slow one, or one that waited for a lock, weighs little. */
const remembered = 200
/** So long, in milliseconds, people are let in before work goes on; and so long work goes on before more are let in. */
const lettingIn = 100
const working = 50

const neverFails = (error: unknown) => {
  throw error
}

/**
 * One line for everybody, worked off one by one. Node takes one new connection in a turn of its loop (libuv since
 * 1.45), and a turn ends when its work is done: without a line people wait outside in a crowd, where nobody can tell
 * them to come back, until they give up. So all are let in first, and each is told at once how long the line is: how
 * many stand in it, times what one takes. Who would wait too long is not in it, and sent away while others wait.
 *
 * Who waits for something else, such as a database or the rest of a form, is not in the line, and holds up nobody.
 */
export function waitingLine(): WaitingLine & { connected: () => void } {
  const line: (() => void)[] = []
  let taken = 0
  let each = 0
  let connections = 0
  let isMoving = false

  const letIn = async () => {
    const until = performance.now() + lettingIn
    // The rest of this turn: nobody comes in between.
    await nextTurn()
    for (let before = -1; before !== connections && performance.now() < until;) {
      before = connections
      await nextTurn()
    }
  }
  const work = async () => {
    const until = performance.now() + working
    while (line.length > 0 && performance.now() < until) {
      line.shift()?.()
      await nextTurn()
      taken += 1
    }
  }
  const move = async () => {
    isMoving = true
    while (line.length > 0) {
      const [began, before] = [performance.now(), taken]
      await letIn()
      await work()
      const count = taken - before
      // The mean so far, and once there are many, of about the last so many.
      const took = (performance.now() - began) / count
      each += (took - each) * Math.min(1, count / Math.min(taken, remembered))
    }
    isMoving = false
  }
  return {
    /** To be told of each new connection. */
    connected: () => {
      connections += 1
    },
    turn: async (patience) => {
      if (line.length * each > patience) return 'too-busy'
      const turn = new Promise<void>((resolve) => line.push(resolve))
      if (!isMoving) move().catch(neverFails)
      await turn
      return 'served'
    },
  }
}
