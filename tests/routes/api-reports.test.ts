import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { paths } from '../../src/paths.ts'
import { freshApp, reportOf, sendReport } from '../support/app.ts'
import { asJson, joris, jorisSubmission, wilma, wilmaSubmission } from '../support/cast.ts'
import { countRows, dump } from '../support/dump.ts'
import { textOf } from '../support/page.ts'

const receipt = z.strictObject({
  kenmerk: z.string(),
  volgUrl: z.url(),
  stand: z.literal('ontvangen'),
  bevestigenVoor: z.null(),
})
const problem = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  fouten: z.array(z.strictObject({ veld: z.string(), melding: z.string() })).optional(),
})
const key = { 'Idempotency-Key': 'sleutel-van-wilma-1' }
const api = paths.api.reports

const fieldsOf = async (answer: Response) =>
  (problem.parse(await answer.json()).fouten ?? []).map((fault) => fault.veld)

describe('works', () => {
  test('an initiative: 201 with a number and a private page that opens', async () => {
    const t = await freshApp()
    const answer = await t.postJson(api, asJson(wilma))
    expect(answer.status).toBe(201)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    const { kenmerk, volgUrl } = receipt.parse(await answer.json())
    const page = await t.get(volgUrl.replace('http://localhost:8787', ''))
    expect(textOf(await page.text())).toContain(kenmerk)
    expect((await reportOf(t, volgUrl.split('/').at(-1) ?? '')).report).toMatchObject(wilmaSubmission)
  })

  test('an exclusion', async () => {
    const t = await freshApp()
    const { volgUrl } = receipt.parse(await (await t.postJson(api, asJson(joris))).json())
    expect((await reportOf(t, volgUrl.split('/').at(-1) ?? '')).report).toMatchObject(jorisSubmission)
  })

  test('emoji, and a story in several paragraphs', async () => {
    const t = await freshApp()
    const verhaal = `🎉 Eerste alinea.\r\n\r\n${wilma.verhaal}`
    expect((await t.postJson(api, { ...asJson(wilma), verhaal })).status).toBe(201)
  })

  test('from anywhere: there is no session to abuse', async () => {
    const t = await freshApp()
    expect((await t.postJson(api, asJson(wilma), { Origin: 'https://elders.example' })).status).toBe(201)
  })

  test.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.api+json'])(
    'as %s',
    async (type) => {
      const t = await freshApp()
      expect((await t.postJson(api, asJson(wilma), { 'Content-Type': type })).status).toBe(201)
    },
  )
})

describe('an Idempotency-Key', () => {
  test('makes one melding of many tries, with one receipt', async () => {
    const t = await freshApp()
    const first = await (await t.postJson(api, asJson(wilma), key)).text()
    const stored = await dump(t.db)
    const again = await t.postJson(api, asJson(wilma), key)
    expect([again.status, await again.text()]).toEqual([201, first])
    expect(await dump(t.db)).toBe(stored)
  })

  test('does not care in which order the fields come', async () => {
    const t = await freshApp()
    await t.postJson(api, asJson(wilma), key)
    const turned = Object.fromEntries(Object.entries(asJson(wilma)).toReversed())
    expect((await t.postJson(api, turned, key)).status).toBe(201)
    expect(await countRows(t.db, 'reports')).toBe(1)
  })

  test('with other content: 422, nothing changed', async () => {
    const t = await freshApp()
    await t.postJson(api, asJson(wilma), key)
    const stored = await dump(t.db)
    const answer = await t.postJson(api, asJson(joris), key)
    expect(answer.status).toBe(422)
    expect(problem.parse(await answer.json()).detail).toContain('Idempotency-Key')
    expect(await dump(t.db)).toBe(stored)
  })

  test('left out: each request is a melding', async () => {
    const t = await freshApp()
    await t.postJson(api, asJson(wilma))
    await t.postJson(api, asJson(wilma))
    expect(await countRows(t.db, 'reports')).toBe(2)
  })

  test.each(['kort', 'x'.repeat(101), 'met spaties erin 123'])(
    '“%.20s” is told with all other faults',
    async (bad) => {
      const t = await freshApp()
      const answer = await t.postJson(api, { ...asJson(wilma), titel: '' }, { 'Idempotency-Key': bad })
      expect(answer.status).toBe(400)
      expect(await fieldsOf(answer)).toEqual(['titel', 'Idempotency-Key'])
      expect(await countRows(t.db, 'reports')).toBe(0)
    },
  )

  test('of the API and of a form share one register', async () => {
    const t = await freshApp()
    await sendReport(t, wilma, key['Idempotency-Key'])
    expect((await t.postJson(api, asJson(wilma), key)).status).toBe(201)
    expect(await countRows(t.db, 'reports')).toBe(1)
  })
})

describe('invalid: 400 with every fault, nothing stored', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

  test.each<[string, unknown, string[]]>([
    [
      'the same rules as the form',
      { ...asJson(joris), titel: 'Kort', geweigerdDoor: '' },
      ['titel', 'geweigerdDoor'],
    ],
    ['wrong types', { ...asJson(wilma), titel: 1, domeinen: 'wmo' }, ['titel', 'domeinen']],
    ['an unknown field', { ...asJson(wilma), state: 'gepubliceerd' }, ['state']],
    ['NUL', { ...asJson(wilma), verhaal: `${wilma.verhaal}\0` }, ['verhaal']],
    ['NUL in a key', { ...asJson(wilma), rol: 'burger\0' }, ['rol']],
    ['half an emoji', { ...asJson(wilma), titel: 'Half \uD83C teken' }, ['titel']],
    ['a story of 6001 characters', { ...asJson(wilma), verhaal: 'x'.repeat(6001) }, ['verhaal']],
    ['an unknown region', { ...asJson(wilma), regio: 'Atlantis' }, ['regio']],
    ['a list', [asJson(wilma)], ['']],
    ['null', null, ['']],
    ['a number', 3, ['']],
    [
      'a prototype',
      `{"__proto__": {"soort": "initiatief"}, ${JSON.stringify(asJson(wilma)).slice(1)}`,
      ['__proto__'],
    ],
    [
      'deep nesting in a field',
      `{"titel": ${deep(5000)}, ${JSON.stringify(asJson(wilma)).slice(1).replace('"titel"', '"x"')}`,
      ['titel', 'x'],
    ],
    ['deep nesting', deep(100_000), ['']],
  ])('%s', async (_, body, fields) => {
    const t = await freshApp()
    const answer = await t.postJson(api, body)
    expect(answer.status).toBe(400)
    expect(await fieldsOf(answer)).toEqual(fields)
    expect(await countRows(t.db, 'reports')).toBe(0)
    expect(t.log).toEqual([])
  })

  test.each(['', '{', '{"titel": }', 'titel=x', '{"a": 1} {"b": 2}', '\uFFFF', '{"a": "\n"}'])(
    'broken JSON: %j',
    async (body) => {
      const t = await freshApp()
      const answer = await t.postJson(api, body)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
      expect(t.log).toEqual([])
    },
  )

  test('faults are Dutch sentences', async () => {
    const t = await freshApp()
    const { fouten } = problem.parse(await (await t.postJson(api, {})).json())
    expect(
      fouten?.filter(({ melding }) => !/^[A-ZÉ].*\.$/s.test(melding) || /invalid|expected/i.test(melding)),
    ).toEqual([])
  })
})
