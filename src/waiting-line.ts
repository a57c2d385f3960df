import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { WaitingLine } from './services.ts'

/** The cost of one answer is taken over about so many: a slow one, or one that waited for a lock, weighs little. */
const remembered = { atFirst: 200, later: 2000 }
/** Turns of the loop in which people may come in before work begins; without work a turn takes well under a millisecond. */
const mostTurns = 1000
/** When even then there are more, who stands outside waits too: a place inside counts so many times. */
const crowd = 10

/**
 * Lets everybody in before work begins, and tells each how long the line is. Node takes one new connection in a turn of
 * its loop (libuv since 1.45), and a turn ends when the work of it is done: in a crowd people would wait outside, where
 * nobody can tell them to come back, until they give up.
 *
 * The wait is how many are inside times what one answer costs the process (Little's law). Time in which the process has
 * nothing to do does not count: who waits for a slow database keeps nobody else waiting.
 */
export function waitingLine(): WaitingLine & { connected: () => void } {
  let inside = 0
  let cost = 0
  let answers = 0
  let counted: number | undefined
  let isCrowded = false
  let connections = 0
  let allIn: Promise<void> | null = null
  const letIn = async () => {
    // The rest of this turn: nobody comes in between.
    await nextTurn()
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const before = connections
      await nextTurn()
      isCrowded = connections !== before
      if (!isCrowded) break
    }
    allIn = null
  }
  return {
    /** To be told of each new connection. */
    connected: () => {
      connections += 1
    },
    enter: () => {
      counted ??= performance.eventLoopUtilization().active
      const wait = inside * cost * (isCrowded ? crowd : 1)
      inside += 1
      return { wait, turn: (allIn ??= letIn()) }
    },
    leave: (served) => {
      inside -= 1
      if (!served) return
      const { active } = performance.eventLoopUtilization()
      answers += 1
      const over = Math.min(Math.max(answers, remembered.atFirst), remembered.later)
      cost += (active - (counted ?? active) - cost) / over
      counted = active
    },
  }
}
