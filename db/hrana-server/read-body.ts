import type { IncomingMessage } from 'node:http'
import { HranaError } from './hrana-error.ts'

const LIMIT_BYTES = 8 * 1024 * 1024

/** Reads on to the end of a body that is too large: a client that is still sending would miss the answer. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('The body was decoded before it was read')
    size += chunk.length
    if (size <= LIMIT_BYTES) chunks.push(chunk)
  }
  if (size > LIMIT_BYTES) throw new HranaError('BODY_TOO_LARGE', 'A request has at most 8 MiB', 413)
  return Buffer.concat(chunks).toString('utf8')
}
