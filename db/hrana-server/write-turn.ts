import { HranaError } from './hrana-error.ts'

type Waiter = { owner: object; start: () => void; refuse: (error: Error) => void; timer: NodeJS.Timeout }

/**
 * SQLite waits for its write lock inside the process, where that would also stop the stream that holds the lock
 * from ever being served. So streams queue here first, without blocking anyone, and get the lock in order.
 */
export class WriteTurn {
  readonly #patienceMs: number
  #holder: object | undefined
  #queue: Waiter[] = []

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs
  }

  async take(owner: object): Promise<void> {
    this.#holder ??= owner
    if (this.#holder === owner) return
    await new Promise<void>((start, refuse) => {
      const timer = setTimeout(() => this.#giveUp(owner), this.#patienceMs)
      this.#queue.push({ owner, start, refuse, timer })
    })
  }

  /** Harmless for an owner that does not hold it. */
  release(owner: object): void {
    if (this.#holder !== owner) return
    const next = this.#queue.shift()
    clearTimeout(next?.timer)
    this.#holder = next?.owner
    next?.start()
  }

  close(): void {
    for (const { refuse, timer } of this.#queue.splice(0)) {
      clearTimeout(timer)
      refuse(new HranaError('SERVER_CLOSING', 'The server is closing', 503))
    }
  }

  #giveUp(owner: object): void {
    const waiter = this.#queue.find((candidate) => candidate.owner === owner)
    this.#queue = this.#queue.filter((candidate) => candidate !== waiter)
    waiter?.refuse(new HranaError('SQLITE_BUSY', 'SQLite error: database is locked', 503))
  }
}
