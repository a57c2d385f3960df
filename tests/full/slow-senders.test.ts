import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startNode } from '../servers/servers.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startNode()
})

afterAll(() => server.stop())

/** Sends a piece each second for as long as it may; how many seconds that was, and what was answered. */
async function dripping(begin: string, piece: string): Promise<{ seconds: number; answer: string }> {
  const { port } = new URL(server.baseURL)
  const socket = connect(Number(port), 'localhost')
  const began = performance.now()
  let answer = ''
  socket.on('data', (data) => {
    answer += data.toString('latin1')
  })
  // Being cut off is what is waited for.
  socket.on('error', () => socket.destroy())
  socket.write(begin)
  while (!socket.closed && performance.now() - began < 90_000) {
    await pause(1000)
    if (!socket.closed) socket.write(piece)
  }
  socket.destroy()
  return { seconds: (performance.now() - began) / 1000, answer: answer.split('\r\n', 1)[0] ?? '' }
}

test('who sends headers or a body drop by drop is cut off, and keeps nobody else waiting', async () => {
  const head = 'POST /melden HTTP/1.1\r\nHost: localhost\r\n'
  const body = `${head}Origin: ${server.baseURL}\r\nContent-Type: application/x-www-form-urlencoded\r\n`
  const slow = Promise.all([
    ...Array.from({ length: 200 }, () => dripping(head, 'X: y\r\n')),
    ...Array.from({ length: 200 }, () => dripping(`${body}Content-Length: 200000\r\n\r\n`, 'a')),
    ...Array.from({ length: 100 }, () => dripping(`${body}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n')),
  ])
  await pause(5000)
  const began = performance.now()
  expect((await fetch(`${server.baseURL}/melden`)).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(2000)
  const all = await slow
  // 15 and 60 seconds, looked at every five; the rest is a busy machine.
  for (const { seconds } of all.slice(0, 200)) expect(seconds).toBeLessThan(30)
  for (const { seconds } of all.slice(200)) expect(seconds).toBeLessThan(80)
  expect(new Set(all.map(({ answer }) => answer))).toEqual(new Set(['HTTP/1.1 408 Request Timeout']))
  expect((await fetch(`${server.baseURL}/healthz`)).status).toBe(200)
})
