import { Agent, request } from 'node:http'

export type Asked = { path: string; method: 'GET' | 'POST'; body?: string }
export type Answered = { status: number; location: string | null; ms: number }

let asked = 0

/** One request, that is given up after so long, as a person would. A status of 0: no answer. */
export function ask(origin: string, agent: Agent, { path, method, body = '' }: Asked, patience = 10_000) {
  const began = performance.now()
  return new Promise<Answered>((done) => {
    const end = (status: number, location: string | null) =>
      done({ status, location, ms: performance.now() - began })
    const headers =
      method === 'POST'
        ? {
            origin,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          }
        : {}
    asked += 1
    // One address has some 28,000 ports, and each stays taken for a while; a machine has as many addresses as it likes.
    const localAddress = `127.0.0.${1 + (asked % 100)}`
    const sent = request(`${origin}${path}`, { agent, method, headers, localAddress }, (answer) => {
      answer.on('end', () => end(answer.statusCode ?? 0, answer.headers.location ?? null))
      answer.on('error', () => end(0, null))
      answer.resume()
    })
    const timer = setTimeout(() => sent.destroy(), patience)
    sent.once('close', () => clearTimeout(timer))
    sent.once('error', () => end(0, null))
    sent.end(body)
  })
}

const tick = 20

/**
 * People who come at their own rate, however slow the answers are: that is what makes a flood. Waits until all are
 * answered or have given up.
 */
export async function arrivals(
  { perSecond, seconds }: { perSecond: number; seconds: number },
  come: () => Promise<void>,
): Promise<void> {
  const all: Promise<void>[] = []
  const began = performance.now()
  let came = 0
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * perSecond
    for (; came < due; came += 1) all.push(come())
    await new Promise((resolve) => setTimeout(resolve, tick))
  }
  await Promise.all(all)
}

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
