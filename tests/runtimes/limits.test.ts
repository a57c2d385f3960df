import { describe, expect, test } from 'vitest'
import { burstSizes, limits } from '../../src/core/rate-limit.ts'
import { journeyRuntimes, type RunningServer, startNode } from '../servers/servers.ts'

const on = { env: { LIMITS: '1' } }

const send = async ({ baseURL }: RunningServer, headers: Record<string, string> = {}): Promise<number> => {
  const answer = await fetch(`${baseURL}/melden`, {
    method: 'POST',
    body: new URLSearchParams({ titel: 'x' }),
    headers: { Origin: baseURL, ...headers },
  })
  await answer.text()
  return answer.status
}

/** As many as a minute allows, each under another made-up address. */
async function useUp(server: RunningServer, headers: (i: number) => Record<string, string>) {
  const statuses: number[] = []
  for (let i = 0; i < burstSizes[limits.report.burst]; i++) statuses.push(await send(server, headers(i)))
  expect(new Set(statuses)).toEqual(new Set([422]))
}

const madeUp = (i: number) => ({ 'X-Forwarded-For': `203.0.113.${i}` })

test.each(journeyRuntimes)(
  'on $runtime a flood is refused, whatever address it claims',
  async ({ start }) => {
    const server = await start(on)
    await useUp(server, madeUp)
    // The minute of a binding begins when the clock says so: it may have passed in between, once.
    let status = 422
    for (let i = 0; i <= burstSizes[limits.report.burst] && status !== 429; i++) {
      status = await send(server, madeUp(100 + i))
    }
    expect(status).toBe(429)
    await server.stop()
  },
)

describe('behind a proxy', () => {
  test('each visitor has a limit, by the address that the proxy wrote last', async () => {
    const server = await startNode({ env: { ...on.env, TRUSTED_PROXY: 'X-Forwarded-For' } })
    const via = (claimed: string, written: string) => ({ 'X-Forwarded-For': `${claimed}, ${written}` })
    await useUp(server, (i) => via(`203.0.113.${i}`, '192.0.2.7'))
    expect(await send(server, via('203.0.113.99', '192.0.2.7'))).toBe(429)
    expect(await send(server, via('192.0.2.7', '192.0.2.8'))).toBe(422)
    expect(await send(server)).toBe(422)
    await server.stop()
  })
})
