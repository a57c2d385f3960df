import { randomBytes } from 'node:crypto'
import type { ConnectionPool } from './connection-pool.ts'
import { HranaError } from './hrana-error.ts'
import { Stream } from './stream.ts'

const MAX_INTERACTIVE = 64

type Parked = { stream: Stream; expiry: NodeJS.Timeout }

/** The streams that outlive a request. Each is known by a baton that is random and works once. */
export class OpenStreams {
  readonly #parked = new Map<string, Parked>()
  readonly #interactive = new Set<Stream>()
  readonly #pool: ConnectionPool
  readonly #idleMs: number
  readonly #onEnd: (stream: Stream) => void

  constructor(pool: ConnectionPool, idleMs: number, onEnd: (stream: Stream) => void) {
    this.#pool = pool
    this.#idleMs = idleMs
    this.#onEnd = onEnd
  }

  start(interactive: boolean): Stream {
    if (interactive && this.#interactive.size >= MAX_INTERACTIVE) {
      throw new HranaError('TOO_MANY_STREAMS', `At most ${MAX_INTERACTIVE} streams can be open`, 503)
    }
    const stream = new Stream(this.#pool)
    if (interactive) this.#interactive.add(stream)
    return stream
  }

  resume(baton: string): Stream {
    const parked = this.#parked.get(baton)
    if (!parked) throw new HranaError('STREAM_EXPIRED', 'The stream is closed, expired or in use')
    clearTimeout(parked.expiry)
    this.#parked.delete(baton)
    return parked.stream
  }

  park(stream: Stream): string {
    const baton = randomBytes(24).toString('base64url')
    const expiry = setTimeout(() => this.end(this.resume(baton)), this.#idleMs)
    this.#parked.set(baton, { stream, expiry })
    return baton
  }

  end(stream: Stream): void {
    this.#interactive.delete(stream)
    stream.end()
    this.#onEnd(stream)
  }

  endAll(): void {
    for (const baton of this.#parked.keys()) this.end(this.resume(baton))
  }
}
