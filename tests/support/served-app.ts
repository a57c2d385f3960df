import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { parseAssets } from '../../static/manifest.ts'
import { afterThisFile } from './after-this-file.ts'
import type { TestApp } from './app.ts'

/** A test app at an address, with the real style sheet and scripts: every state can be made beforehand, in no time. */
export async function serveApp() {
  const files = new Hono().use(serveStatic({ root: 'dist/assets' }))
  const kept = new Map<string, Response>()
  let app: TestApp | undefined
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const answer = kept.get(pathname)?.clone()
    if (answer) return answer
    if (/^\/(static|icon|apple|favicon|manifest)/.test(pathname)) return files.fetch(request)
    return app ? app.app.fetch(request) : new Response(null, { status: 503 })
  }
  const listen = getRequestListener(fetch)
  const server = createServer((request, answer) => void listen(request, answer)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterThisFile(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const assets = parseAssets(JSON.parse(readFileSync('dist/manifest.json', 'utf8')))
  return {
    publicUrl: `http://localhost:${address.port}`,
    assets,
    use: (served: TestApp) => void (app = served),
    /** Keeps what a form was answered with; gives the address where a browser can look at it. */
    keep(answer: Response): string {
      const path = `/bewaard/${kept.size + 1}`
      kept.set(path, answer)
      return path
    },
  }
}
