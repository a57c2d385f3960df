import { Agent, request } from 'node:http'
import { formOf, submission } from './submissions.ts'

/** `sent`: every byte of the request was handed to the system. `receipt`: the answer with the private link is in. */
export type LoadEvent = { at: number; number: number } & (
  | { what: 'sent' }
  | { what: 'receipt'; location: string }
  | { what: 'failed'; why: string }
)

export type Load = { log: LoadEvent[]; settled: Promise<void> }

export type LoadOptions = {
  numbers: number[]
  connections: number
  /** Called after each event; answering `stop` sends no new requests, and leaves the open ones open. */
  onEvent?: (log: readonly LoadEvent[]) => 'stop' | undefined
}

/** Sends the meldingen with these numbers over keep-alive connections, as many at a time as there are connections. */
export function sendMeldingen(baseURL: string, { numbers, connections, onEvent }: LoadOptions): Load {
  const { port, origin } = new URL(baseURL)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const log: LoadEvent[] = []
  const waiting = [...numbers]
  const record = (event: LoadEvent) => {
    log.push(event)
    if (onEvent?.(log) === 'stop') waiting.length = 0
  }
  const send = (number: number) =>
    new Promise<void>((done) => {
      const body = formOf(submission(number)).toString()
      const end = (event: { what: 'receipt'; location: string } | { what: 'failed'; why: string }) => {
        record({ at: performance.now(), number, ...event })
        done()
      }
      request({
        agent,
        host: '127.0.0.1',
        port,
        path: '/melden',
        method: 'POST',
        headers: {
          origin,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      })
        .once('finish', () => record({ at: performance.now(), number, what: 'sent' }))
        .once('error', (error) => end({ what: 'failed', why: error.message }))
        .once('response', (answer) => {
          const { statusCode, headers } = answer.resume()
          const { location } = headers
          if (statusCode === 303 && location !== undefined) end({ what: 'receipt', location })
          else end({ what: 'failed', why: `answered ${statusCode}` })
        })
        .end(body)
    })
  const worker = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await send(number)
  }
  const settled = Promise.all(Array.from({ length: connections }, worker)).then(() => agent.destroy())
  return { log, settled }
}

export const receiptsIn = (log: readonly LoadEvent[]): Map<number, string> =>
  new Map(log.flatMap((event) => (event.what === 'receipt' ? [[event.number, event.location]] : [])))

/** Requests that were sent in full and had no answer of any kind yet. */
export function openIn(log: readonly LoadEvent[]): Set<number> {
  const open = new Set<number>()
  for (const { what, number } of log) {
    if (what === 'sent') open.add(number)
    else open.delete(number)
  }
  return open
}
