import { mkdirSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { dirname } from 'node:path'
import { answer, refusal } from './answer.ts'
import { Engine } from './engine.ts'
import { requireLoopback } from './gate.ts'

export type HranaServerOptions = {
  file: string
  host?: string
  /** 0 takes any free port. */
  port?: number
  authToken?: string
  log?: (line: string) => void
  /** After this long without a request an interactive stream is rolled back. */
  streamIdleMs?: number
}

export type HranaServer = {
  url: string
  close(): Promise<void>
  /** Answered pipelines and the rows in them: what a Worker spends on a page. */
  stats(): { requests: number; rowsRead: number }
}

// Exactly this media type: the client reads the code of an error only then.
const HEADERS = { 'content-type': 'application/json', 'cache-control': 'no-store' }
const STREAM_IDLE_MS = 10_000
const CLOSE_GRACE_MS = 250

export async function startHranaServer(options: HranaServerOptions): Promise<HranaServer> {
  const { file, host = '127.0.0.1', port = 0, streamIdleMs = STREAM_IDLE_MS } = options
  requireLoopback(host)
  mkdirSync(dirname(file), { recursive: true })
  const engine = new Engine(file, streamIdleMs)
  const spent = { requests: 0, rowsRead: 0 }
  const server = createServer(listener(engine, spent, options))
  let closing: Promise<void> | undefined
  const close = () => (closing ??= stop(server, engine))
  try {
    await listen(server, host, port)
  } catch (error) {
    engine.close()
    throw error
  }
  return { url: urlOf(server), close, stats: () => ({ ...spent }) }
}

type Spent = { requests: number; rowsRead: number }

function listener(engine: Engine, spent: Spent, { authToken, log }: HranaServerOptions): RequestListener {
  const serve = async (...[request, response]: Parameters<RequestListener>) => {
    const started = performance.now()
    const { status, body, rows } = await answer(request, engine, authToken).catch(refusal)
    if (rows !== undefined) spent.requests += 1
    spent.rowsRead += rows ?? 0
    response.writeHead(status, HEADERS).end(body)
    log?.(`${request.method} ${request.url} ${status} ${(performance.now() - started).toFixed(1)} ms`)
  }
  return (request, response) => {
    serve(request, response).catch((error: unknown) => log?.(`No answer could be sent: ${String(error)}`))
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
}

function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

async function stop(server: Server, engine: Engine): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  engine.close()
  const grace = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS)
  await closed
  clearTimeout(grace)
}
