import { Agent, request } from 'node:http'

export type Measured = { perSecond: number; median: number; p95: number; p99: number; bytes: number }

/** A request that each connection makes again as soon as it is answered. */
export type Asked = {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** Made anew for each request. */
  body?: () => string
  /** What counts as answered. */
  status?: number
}

export type Settings = { connections: number; seconds: number; warmUp?: number }

/** Asks over so many connections at once, for so long, after a warm-up of at most a second. */
export async function load(asked: Asked, { connections, seconds, warmUp }: Settings): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = () => once(asked, agent)
  const { bytes } = await ask()
  await repeat(ask, connections, warmUp ?? Math.min(1, seconds / 3))
  const started = performance.now()
  const times = await repeat(ask, connections, seconds)
  const took = (performance.now() - started) / 1000
  agent.destroy()
  return { perSecond: times.length / took, ...quantiles(times), bytes }
}

function quantiles(times: readonly number[]): Pick<Measured, 'median' | 'p95' | 'p99'> {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}

async function repeat(ask: () => Promise<{ ms: number }>, connections: number, seconds: number) {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const one = async () => {
    while (performance.now() < end) times.push((await ask()).ms)
  }
  await Promise.all(Array.from({ length: connections }, one))
  return times
}

function once({ url, method = 'GET', headers = {}, body, status = 200 }: Asked, agent: Agent) {
  return new Promise<{ ms: number; bytes: number }>((resolve, reject) => {
    const started = performance.now()
    const sent = request(url, { agent, headers, method }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === status) resolve({ ms: performance.now() - started, bytes })
        else reject(new Error(`${url} answered ${answer.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end(body?.())
  })
}
