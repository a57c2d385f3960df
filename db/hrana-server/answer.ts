import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { cursorLines } from './cursor-lines.ts'
import type { Engine } from './engine.ts'
import { requireLocalClient, requireToken } from './gate.ts'
import { HranaError, wireError } from './hrana-error.ts'
import { cursorBody, pipelineBody, type StatementResult, type StreamResult } from './protocol.ts'
import { readBody } from './read-body.ts'

/** `rows` counts what is sent back; what SQLite scanned for it the driver does not tell. */
type Answer = { status: number; body: string; rows?: number }

type Post = (engine: Engine, body: string) => Promise<Answer>

const PROBES = new Set(['/v2', '/v3'])
const POSTS = new Map<string, Post>([
  ['/v2/pipeline', pipeline],
  ['/v3/pipeline', pipeline],
  ['/v3/cursor', cursor],
])

export async function answer(request: IncomingMessage, engine: Engine, token?: string): Promise<Answer> {
  const path = new URL(request.url ?? '/', 'http://loopback').pathname
  const post = POSTS.get(path)
  const method = post ? 'POST' : 'GET'
  if (!post && !PROBES.has(path)) throw new HranaError('NOT_FOUND', `No such path: ${path}`, 404)
  if (request.method !== method) throw new HranaError('METHOD_NOT_ALLOWED', `Use ${method}`, 405)
  // Clients probe for a version without their token.
  if (!post) return { status: 200, body: '{}' }
  requireLocalClient(request)
  requireToken(request, token)
  return post(engine, await readBody(request))
}

export function refusal(error: unknown): Answer {
  const status = error instanceof HranaError ? error.status : 500
  return { status, body: JSON.stringify(wireError(error)) }
}

async function pipeline(engine: Engine, body: string): Promise<Answer> {
  const response = await engine.pipeline(parse(pipelineBody, body))
  return { status: 200, body: JSON.stringify(response), rows: countRows(response.results.flatMap(resultsIn)) }
}

async function cursor(engine: Engine, body: string): Promise<Answer> {
  const { baton, value } = await engine.cursor(parse(cursorBody, body))
  return { status: 200, body: cursorLines(baton, value), rows: countRows(value.step_results) }
}

function parse<Body>(schema: z.ZodType<Body>, body: string): Body {
  const parsed = schema.safeParse(parseJson(body))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new HranaError('BODY_INVALID', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new HranaError('BODY_INVALID', 'The body is not JSON')
  }
}

function resultsIn(result: StreamResult): (StatementResult | null)[] {
  if (result.type === 'error') return []
  if (result.response.type === 'execute') return [result.response.result]
  return result.response.type === 'batch' ? result.response.result.step_results : []
}

function countRows(results: (StatementResult | null)[]): number {
  return results.reduce((sum, result) => sum + (result?.rows.length ?? 0), 0)
}
