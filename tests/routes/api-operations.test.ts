import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenApi } from '../../views/api/document.ts'
import { answerSchemas } from '../../views/api/schemas.ts'
import type { TestApp } from '../support/app.ts'
import {
  bodyExample,
  complaints,
  demoApp,
  documentOf,
  responseOf,
  type Row,
  rowsOf,
  send,
  validatorOf,
} from './api-walk.ts'

// The operations are known before the tests run, so that each is a test of its own.
const t = await demoApp()
const document = await documentOf(t)
const rows = rowsOf(document).map((row): [string, Row] => [row.operation.operationId, row])
const byId = new Map(rows)

let withdrawn = 0
let number = 0
beforeAll(async () => {
  const { rows: found } = await t.db.client.execute(
    'select number from public_cases where withdrawn_at is null order by number desc limit 2',
  )
  ;[number, withdrawn] = found.map((row) => Number(row['number'])) as [number, number]
  await t.db.client.execute(`update public_cases set withdrawn_at = 1 where number = ${withdrawn}`)
})

const broken = async (message: string): Promise<TestApp> => {
  const app = await demoApp()
  const fails = {
    get: () => {
      throw new Error(message)
    },
  }
  Object.defineProperty(app.db, 'orm', fails)
  Object.defineProperty(app.db.client, 'batch', fails)
  Object.defineProperty(app.services, 'taxonomy', fails)
  return app
}

/** How to get each status that the document tells of. */
const provoke: Record<string, (row: Row) => Promise<Response>> = {
  200: (row) => send(t, row, { number }),
  201: (row) => send(t, row),
  304: async (row) => {
    const ETag = (await send(t, row, { number })).headers.get('ETag') ?? ''
    return send(t, row, { number, headers: { 'If-None-Match': ETag } })
  },
  400: (row) => send(t, row, { number, query: '?onbekend=1' }),
  404: (row) => send(t, row, { number: 999_999_999 }),
  406: (row) => send(t, row, { number, headers: { Accept: 'text/xml' } }),
  410: (row) => send(t, row, { number: withdrawn }),
  413: (row) => send(t, row, { body: 'x'.repeat(300_000), headers: { 'Content-Length': '300000' } }),
  415: (row) => send(t, row, { headers: { 'Content-Type': 'text/plain' } }),
  422: async (row) => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() }
    await send(t, row, { headers })
    return send(t, row, { headers, body: { ...bodyExample(row), titel: 'Een heel andere titel' } })
  },
  429: async (row) => {
    const busy = await demoApp()
    Object.assign(busy.services.config, { limits: true })
    Object.assign(busy.services, { bursts: async () => 60 })
    return send(busy, row, { query: row.method === 'get' ? '?zoek=gemeente' : '' })
  },
  500: async (row) => send(await broken('kapot'), row),
  503: async (row) => send(await broken('SQLITE_BUSY: database is locked'), row),
}

test('every kind of answer is one of an operation, or part of one', () => {
  const used = JSON.stringify(document)
  for (const name of Object.keys(answerSchemas).filter((n) => n !== 'Probleem')) {
    expect(used).toContain(`#/components/schemas/${name}"`)
  }
})

describe.each(rows)('%s', (_, row) => {
  test.each(Object.keys(row.operation.responses))('answers %s as the document says', async (status) => {
    const answer = await provoke[status]?.(row)
    if (!answer) throw new Error(`nothing provokes ${status}`)
    expect(answer.status).toBe(Number(status))
    expect(await complaints(row, answer, document)).toEqual([])
  })

  test('takes each parameter of the document, and names each one that is broken', async () => {
    for (const { name, in: place, example } of row.operation.parameters) {
      if (place !== 'query') continue
      const good = await send(t, row, { number, query: `?${name}=${String(example)}` })
      expect([name, good.status, await complaints(row, good, document)]).toEqual([name, 200, []])
      const bad = await send(t, row, { number, query: `?${name}=~` })
      expect([name, bad.status]).toEqual([name, 400])
      expect(await bad.json()).toMatchObject({ fouten: [{ veld: name }] })
    }
  })

  test('its schema refuses an answer with one field missing or broken', async () => {
    const [status = ''] = Object.keys(row.operation.responses)
    const schema = responseOf(row, status, document)?.content?.['application/json']?.schema
    const body = (await (await provoke[status]!(row)).json()) as Record<string, unknown>
    if (!schema || row.operation.operationId === 'getOpenapi') return
    const validator = validatorOf(schema, document)
    for (const field of Object.keys(body)) {
      const { [field]: _gone, ...rest } = body
      expect([field, validator.safeParse(rest).success]).toEqual([field, false])
      expect([field, validator.safeParse({ ...body, [field]: {} }).success]).toEqual([field, false])
    }
    expect(validator.safeParse({ ...body, extra: 1 }).success).toBe(false)
  })
})

describe('a melding', () => {
  const row = byId.get('postMelding')!
  const properties = Object.keys(document.components.schemas['Melding']?.properties ?? {})

  test('is explained field by field', () => {
    const schemas = Object.values(document.components.schemas['Melding']?.properties ?? {})
    expect(schemas.filter((s) => typeof s === 'boolean' || !s.description || !s.examples)).toEqual([])
  })

  test('fits the schema of the document when it is taken', () => {
    const schema: OpenApi['components']['schemas'][string] = document.components.schemas['Melding'] ?? {}
    expect(validatorOf(schema, document).safeParse(bodyExample(row)).success).toBe(true)
  })

  test.each([...properties, 'onbekendVeld'])('is refused when only %s is broken', async (field) => {
    const answer = await send(t, row, { body: { ...bodyExample(row), [field]: {} } })
    expect(answer.status).toBe(400)
    expect(await answer.clone().json()).toMatchObject({ fouten: [{ veld: field }] })
    expect(await complaints(row, answer, document)).toEqual([])
  })

  test('is refused with a broken key, together with every other fault', async () => {
    const answer = await send(t, row, {
      query: '?x=1',
      body: { ...bodyExample(row), titel: '', rol: 'x' },
      headers: { 'Idempotency-Key': 'kort' },
    })
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map(({ veld }) => veld)).toEqual(['titel', 'rol', 'x', 'Idempotency-Key'])
  })

  test('that is no JSON is refused as such', async () => {
    const answer = await send(t, row, { body: '{"titel": ' })
    expect(answer.status).toBe(400)
    expect(await complaints(row, answer, document)).toEqual([])
  })
})
