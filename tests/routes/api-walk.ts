import { z } from 'zod'
import type { OpenApi, OperationObject, ResponseObject } from '../../views/api/document.ts'
import { freshApp, type TestApp } from '../support/app.ts'

export const publicUrl = 'https://schottenmelder.example'
export const base = '/api/v1'

export const demoApp = () => freshApp({ data: 'demo', publicUrl })

export const documentOf = async (t: TestApp): Promise<OpenApi> =>
  (await (await t.get(`${base}/openapi.json`)).json()) as OpenApi

export type Row = { path: string; method: 'get' | 'post'; operation: OperationObject }

export const rowsOf = (document: OpenApi): Row[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method as Row['method'], operation })),
  )

type Json = Record<string, unknown>

/** The schema with everything it refers to put in place, and nothing allowed that it does not describe. */
function closed(node: unknown, document: OpenApi): unknown {
  if (Array.isArray(node)) return node.map((part) => closed(part, document))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...rest } = node as Json
  if (typeof $ref === 'string') {
    const target = $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((found, step) => (found as Json)[step], document)
    return closed(target, document)
  }
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closed(value, document)]))
  return 'properties' in inner ? { additionalProperties: false, ...inner } : inner
}

/** What a reader of the document alone would check an answer with: made from JSON Schema, not from our own zod. */
export const validatorOf = (schema: object, document: OpenApi): z.ZodType =>
  z.fromJSONSchema(closed(schema, document) as Parameters<typeof z.fromJSONSchema>[0])

export const responseOf = (
  { operation }: Row,
  status: number | string,
  document: OpenApi,
): ResponseObject | undefined => {
  const answer = operation.responses[String(status)]
  if (!answer || !('$ref' in answer)) return answer
  return document.components.responses[answer.$ref.split('/').at(-1) ?? '']
}

/** Why an answer is not what the document promises for its status; empty when it is. */
export async function complaints(row: Row, answer: Response, document: OpenApi): Promise<string[]> {
  const promised = responseOf(row, answer.status, document)
  if (!promised) return [`status ${answer.status} is not in the document`]
  const text = await answer.text()
  const missing = Object.keys(promised.headers)
    .filter((name) => !answer.headers.has(name))
    .map((name) => `the header ${name} is missing`)
  const [type, content] = Object.entries(promised.content ?? {})[0] ?? []
  if (!type || !content) return text === '' ? missing : [...missing, 'there is a body']
  const sent = answer.headers.get('Content-Type')
  if (sent !== type) return [...missing, `the type is ${sent}`]
  const checked = validatorOf(content.schema, document).safeParse(JSON.parse(text))
  return [...missing, ...(checked.error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`)]
}

export const bodyExample = ({ operation }: Row): Json =>
  operation.requestBody?.content['application/json']?.example as Json

type Changes = { query?: string; headers?: Record<string, string>; body?: unknown; number?: number }

/** The address of a knelpunt of the demo. */
export const demoSlug = 'een-bed-om-te-herstellen-voor-wie-geen-huis-heeft'

/** Sends what the document says the operation takes, with a change. */
export function send(t: TestApp, row: Row, { query = '', headers = {}, body, number = 1 }: Changes = {}) {
  const slug = number === 999_999_999 ? 'nergens' : demoSlug
  const path = `${base}${row.path.replace('{nummer}', String(number)).replace('{adres}', slug)}${query}`
  if (row.method === 'get') return t.get(path, { headers })
  return t.postJson(path, body ?? bodyExample(row), headers)
}
