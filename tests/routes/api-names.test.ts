import { describe, expect, test } from 'vitest'
import { apiVersion } from '../../src/core/api-version.ts'
import { detailFields } from '../../src/core/details.ts'
import { filterKeys } from '../../src/core/filter-table.ts'
import { exampleOf } from '../../views/api/example.ts'
import { base, demoApp, demoSlug, documentOf, publicUrl, rowsOf, validatorOf } from './api-walk.ts'

const t = await demoApp()
const document = await documentOf(t)
const rows = rowsOf(document)
const camel = /^[a-z][a-zA-Z0-9]*$/

/** Of a value that may be null the format stands one level down. */
const formatOf = (value: unknown): string | undefined => {
  const { format, anyOf } = value as { format?: string; anyOf?: { format?: string }[] }
  return format ?? anyOf?.[0]?.format
}

type Visit = (key: string, value: unknown) => void

/** Every property of a JSON value, however deep. */
function visit(node: unknown, look: Visit): void {
  if (Array.isArray(node)) for (const part of node) visit(part, look)
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      look(key, value)
      visit(value, look)
    }
  }
}

/** What the running API answers, but for its own description. */
const answers = await Promise.all(
  rows
    .filter(({ method, path }) => method === 'get' && path !== '/openapi.json')
    .map(async ({ path }): Promise<unknown> => {
      const answer = await t.get(`${base}${path.replace('{nummer}', '1').replace('{adres}', demoSlug)}`)
      return answer.json()
    }),
)

describe('names and kinds', () => {
  test('properties are lowerCamelCase, in the document and in every answer', () => {
    const wrong = new Set<string>()
    const look: Visit = (key) => void (camel.test(key) || wrong.add(key))
    visit(answers, look)
    visit(document.components.schemas, (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value as object)) look(name, null)
    })
    expect([...wrong]).toEqual([])
  })

  test('parameters are lowerCamelCase and paths kebab-case, without extension', () => {
    const query = rows.flatMap(({ operation }) => operation.parameters.filter((p) => p.in === 'query'))
    expect(query.filter(({ name }) => !camel.test(name))).toEqual([])
    const paths = Object.keys(document.paths).filter((path) => path !== '/openapi.json')
    expect(paths.filter((path) => !/^(\/([a-z-]+|\{[a-zA-Z]+\}))+$/.test(path))).toEqual([])
  })

  test('…Datum is a day, …Op is a moment in UTC, and nothing else is', () => {
    const seen = new Set<string>()
    visit(answers, (key, value) => {
      if (typeof value !== 'string') return
      const kind = /^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : /^\d{4}-\d\d-\d\dT/.test(value) ? 'moment' : null
      const expected = key.endsWith('Datum') ? 'day' : key.endsWith('Op') ? 'moment' : null
      expect([key, value, kind]).toEqual([key, value, expected])
      if (kind === 'moment') expect(value).toBe(new Date(value).toISOString())
      if (kind) seen.add(kind)
    })
    expect([...seen].toSorted()).toEqual(['day', 'moment'])
    const formats: [string, unknown][] = []
    visit(document.components.schemas, (key, value) => {
      if (key.endsWith('Datum') || key.endsWith('Op')) formats.push([key, formatOf(value)])
    })
    expect(formats.length).toBeGreaterThan(4)
    expect(formats).toEqual(formats.map(([key]) => [key, key.endsWith('Datum') ? 'date' : 'date-time']))
  })

  test('a case answers every question of the form', () => {
    const fields = Object.keys(document.components.schemas['Casus']?.properties ?? {})
    expect(fields).toEqual(expect.arrayContaining(detailFields.map(({ field }) => field)))
  })

  test('every filter of the site is a parameter of list and counts', () => {
    for (const path of ['/casussen', '/tellingen']) {
      const names = document.paths[path]?.get?.parameters.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining([...filterKeys]))
    }
  })

  test('every key in a case is explained by the taxonomy', async () => {
    const { casussen } = (await (await t.get(`${base}/casussen`)).json()) as {
      casussen: Record<string, unknown>[]
    }
    const lists = (await (await t.get(`${base}/taxonomie`)).json()) as Record<string, { sleutel: string }[]>
    const properties = document.components.schemas['Casus']?.properties ?? {}
    for (const casus of casussen) {
      for (const [field, schema] of Object.entries(properties)) {
        const list =
          typeof schema === 'object' ? /uit `(\w+)` van de taxonomie/.exec(schema.description ?? '') : null
        if (!list) continue
        const known = new Set(lists[list[1] ?? '']?.map(({ sleutel }) => sleutel))
        const keys = [casus[field]].flat().filter((key) => key !== null)
        expect([field, keys.filter((key) => !known.has(String(key)))]).toEqual([field, []])
      }
    }
  })
})

describe('the document', () => {
  test('says who, which version and where', () => {
    const { info, servers, openapi } = document
    expect(openapi).toBe('3.1.0')
    expect(info.version).toBe(apiVersion)
    expect(info.contact).toEqual({
      name: expect.any(String),
      email: expect.stringContaining('@'),
      url: expect.stringMatching(/^https:/),
    })
    expect(servers.map(({ url }) => url)).toEqual([`${publicUrl}${base}`])
  })

  test('names each operation once, with tag, words and its faults', () => {
    const ids = rows.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const tags = document.tags.map(({ name }) => name)
    for (const { operation } of rows) {
      expect(tags).toEqual(expect.arrayContaining(operation.tags))
      expect(operation.summary && operation.description).toBeTruthy()
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '406', '500']))
      expect(operation.parameters.filter((p) => p.description === '')).toEqual([])
      expect(operation.parameters.filter((p) => p.in === 'path' && p.example === undefined)).toEqual([])
    }
  })

  test('explains every field', () => {
    const silent: string[] = []
    visit(document.components.schemas, (key, value) => {
      if (key !== 'properties') return
      for (const [name, field] of Object.entries(
        value as Record<string, { description?: string; $ref?: string }>,
      ))
        if (!field.description && !field.$ref) silent.push(name)
    })
    expect(silent).toEqual([])
  })

  test('gives examples that are true to their schemas', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      const example = exampleOf(schema, document.components.schemas)
      const checked = validatorOf(schema, document).safeParse(example)
      expect([name, checked.error?.issues ?? []]).toEqual([name, []])
    }
    for (const { operation } of rows) {
      for (const { name, schema, example } of operation.parameters) {
        if (example === undefined) continue
        expect([name, validatorOf(schema, document).safeParse(example).success]).toEqual([name, true])
      }
    }
  })

  test('leaves nothing out: every address of the API is in it', () => {
    const described = Object.keys(document.paths).map((path) => `${base}${path.replace(/\{(\w+)\}/, ':$1')}`)
    const routes = t.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith(base))
      .map(({ path }) => path.replace(/\{.*$/, ''))
    expect([...new Set(routes)].toSorted()).toEqual(described.toSorted())
  })
})
