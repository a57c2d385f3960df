import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

/**
 * What happens to what passes: `pass` it on; take it `late`; take no connection at all (`refuse`); take it and say nothing
 * (`silent`); cut off the `request` before it is whole, or the `answer` before it is given.
 */
export type Trouble = 'pass' | 'late' | 'refuse' | 'silent' | 'cut-request' | 'cut-answer'

export type TcpProxy = { url: string; trouble: Trouble; close: () => void }

const lateness = 150
const proxies: TcpProxy[] = []

afterAll(() => proxies.splice(0).forEach((proxy) => proxy.close()))

/** Stands between a server and its database, and gives the trouble that a network gives. */
export async function tcpProxy(target: string): Promise<TcpProxy> {
  const to = Number(new URL(target).port)
  const open = new Set<Socket>()
  const server = createServer((client) => {
    if (proxy.trouble === 'refuse') {
      client.resetAndDestroy()
      return
    }
    const upstream = connect(to, '127.0.0.1')
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (data) => request(proxy, data, client, upstream))
    upstream.on('data', (data) => answer(proxy, data, client))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  const proxy: TcpProxy = {
    url: `http://127.0.0.1:${address.port}`,
    trouble: 'pass',
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
  proxies.push(proxy)
  return proxy
}

function request({ trouble }: TcpProxy, data: Buffer, client: Socket, upstream: Socket): void {
  // Kept connections too: none is left from before.
  if (trouble === 'silent') return
  if (trouble === 'cut-request') upstream.write(data.subarray(0, Math.floor(data.length / 2)))
  if (trouble === 'refuse' || trouble === 'cut-request') client.resetAndDestroy()
  else if (trouble === 'late') setTimeout(() => upstream.writable && upstream.write(data), lateness)
  else upstream.write(data)
}

function answer({ trouble }: TcpProxy, data: Buffer, client: Socket): void {
  if (trouble === 'cut-answer') client.resetAndDestroy()
  else client.write(data)
}
