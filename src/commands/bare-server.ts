import { serve } from '@hono/node-server'
import { createClient } from '@libsql/client'
import { Hono } from 'hono'

// What a page from memory is compared with: a bare handler that asks one row and answers as many bytes.
const [file = '', port = '0', bytes = '0'] = process.argv.slice(2)
const client = createClient({ url: `file:${file}` })
const body = 'x'.repeat(Number(bytes))
const app = new Hono().get('/', async (c) => {
  const { rows } = await client.execute("select value from registry_state where key = 'data_version'")
  return rows.length === 1 ? c.html(body) : c.text('no such row', 500)
})
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
