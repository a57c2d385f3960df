import { type Client, LibsqlError } from '@libsql/client'

/** How long one write waits for a lock that another process holds on the file, in milliseconds. */
export const lockWait = { first: 2000, after: 20 }

// Until a write succeeds. Beyond this, one more write waits as the first did.
const remembered = 60_000

/**
 * Which of two clients of one file to ask. The driver waits inside the process, so everybody waits along: that may be
 * so for one write, and for those after it hardly any more, until the lock is gone.
 */
export function lockPatience(patient: Client, hasty: Client) {
  let lockedUntil = 0
  return {
    client: (): Client => (performance.now() < lockedUntil ? hasty : patient),
    wrote: (): void => {
      lockedUntil = 0
    },
    failed: (client: Client, error: unknown): void => {
      if (!isLocked(error) || client.protocol !== 'file') return
      lockedUntil = performance.now() + remembered
      // The driver leaves the statement open, and later commits on that connection fail: start anew.
      client.reconnect()
    },
  }
}

const isLocked = (error: unknown): boolean => error instanceof LibsqlError && error.code === 'SQLITE_BUSY'
