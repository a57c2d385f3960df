import { Agent, get } from 'node:http'

export type Measured = { perSecond: number; median: number; p95: number; p99: number; bytes: number }

/** Asks for an address over so many connections at once, each asking again as soon as it is answered. */
export async function load(url: string, { connections, seconds, headers = {} }: Settings): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = () => once(url, agent, headers)
  const { bytes } = await ask()
  await repeat(ask, connections, Math.min(1, seconds / 3))
  const started = performance.now()
  const times = await repeat(ask, connections, seconds)
  const took = (performance.now() - started) / 1000
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { perSecond: times.length / took, median: at(0.5), p95: at(0.95), p99: at(0.99), bytes }
}

export type Settings = { connections: number; seconds: number; headers?: Record<string, string> }

async function repeat(ask: () => Promise<{ ms: number }>, connections: number, seconds: number) {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const one = async () => {
    while (performance.now() < end) times.push((await ask()).ms)
  }
  await Promise.all(Array.from({ length: connections }, one))
  return times
}

function once(url: string, agent: Agent, headers: Record<string, string>) {
  return new Promise<{ ms: number; bytes: number }>((resolve, reject) => {
    const started = performance.now()
    get(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve({ ms: performance.now() - started, bytes })
        else reject(new Error(`${url} answered ${answer.statusCode}`))
      })
    }).on('error', reject)
  })
}
