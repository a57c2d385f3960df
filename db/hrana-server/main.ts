import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { startHranaServer } from './server.ts'

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '.data/worker.db' },
    port: { type: 'string', default: '8790' },
    verbose: { type: 'boolean', default: false },
  },
})

const { file, port, verbose } = values
const server = await startHranaServer({ file, port: Number(port), ...(verbose && { log: console.log }) })
console.log(`libSQL over HTTP on ${server.url} (${file})`)

await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
await server.close()
