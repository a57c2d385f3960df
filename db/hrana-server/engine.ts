import { BUSY_TIMEOUT_MS, ConnectionPool } from './connection-pool.ts'
import { OpenStreams } from './open-streams.ts'
import type { BatchResult, CursorBody, PipelineBody, PipelineResponse, StreamRequest } from './protocol.ts'
import type { Stream } from './stream.ts'
import { WriteTurn } from './write-turn.ts'

/** Everything between a checked request body and its answer. Within one request nothing else runs. */
export class Engine {
  readonly #pool: ConnectionPool
  readonly #streams: OpenStreams
  readonly #turn = new WriteTurn(BUSY_TIMEOUT_MS)

  constructor(file: string, idleMs: number) {
    this.#pool = new ConnectionPool(file)
    this.#streams = new OpenStreams(this.#pool, idleMs, (stream) => this.#turn.release(stream))
  }

  async pipeline({ baton, requests }: PipelineBody): Promise<PipelineResponse> {
    const answered = await this.#onStream(baton, requests, (stream) =>
      requests.map((request) => stream.answer(request)),
    )
    return { baton: answered.baton, base_url: null, results: answered.value }
  }

  cursor({ baton, batch }: CursorBody): Promise<{ baton: string | null; value: BatchResult }> {
    return this.#onStream(baton, [{ type: 'batch', batch }], (stream) => stream.runBatch(batch))
  }

  close(): void {
    this.#turn.close()
    this.#streams.endAll()
    this.#pool.close()
  }

  async #onStream<T>(baton: string | null | undefined, requests: StreamRequest[], work: (s: Stream) => T) {
    const stays = requests.at(-1)?.type !== 'close'
    const stream = typeof baton === 'string' ? this.#streams.resume(baton) : this.#streams.start(stays)
    try {
      if (stream.mayWrite(requests)) await this.#turn.take(stream)
      const value = work(stream)
      return { baton: this.#settle(stream), value }
    } catch (error) {
      this.#streams.end(stream)
      throw error
    }
  }

  /** An open transaction keeps its turn until it is committed, rolled back or expired. */
  #settle(stream: Stream): string | null {
    if (stream.closed) {
      this.#streams.end(stream)
      return null
    }
    if (!stream.inTransaction) this.#turn.release(stream)
    return this.#streams.park(stream)
  }
}
