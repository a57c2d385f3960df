import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export type ProcessGroup = {
  pid: number
  log: () => string
  hasEnded: () => boolean
  /** Every process of the group at once, and without a chance to tidy up. */
  killHard: () => Promise<void>
  /** As Ctrl-C would, and by force for what does not listen. Gives the exit code of the first process. */
  stop: () => Promise<number | null>
}

const patience = 6000
const running = new Set<number>()

function killGroup(leader: number): void {
  running.delete(leader)
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}

/** Starts a program as the leader of a group of its own, with all that it starts in turn. */
export function startGroup(args: string[], env: NodeJS.ProcessEnv): ProcessGroup {
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const leader = child.pid
  if (leader === undefined) throw new Error(`could not start ${args.join(' ')}`)
  running.add(leader)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  }
  // Closed, not just ended: then nothing holds its output open any more.
  const closed = once(child, 'close')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    pid: leader,
    log: () => text,
    hasEnded,
    async killHard() {
      killGroup(leader)
      await closed
    },
    async stop() {
      if (!hasEnded()) child.kill('SIGTERM')
      await Promise.race([closed, pause(patience, undefined, { ref: false })])
      killGroup(leader)
      await closed
      return child.exitCode
    },
  }
}

// A test run that is broken off skips its hooks.
process.on('exit', () => {
  for (const leader of running) killGroup(leader)
})
