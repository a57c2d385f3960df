import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let own: number
let token: string
let cookie: string

beforeAll(async () => {
  t = await freshApp({ data: 'demo' })
  cookie = await signIn(t)
  const sent = await sendReport(t, wilma)
  token = sent.token
  await decideOn(t, sent.id, {}, cookie)
  own = (await reportOf(t, token)).report.caseNumber ?? 0
})

const find = async (zoek: string, more = '') => {
  const answer = await t.get(`/casussen?${new URLSearchParams({ zoek }).toString()}${more}`)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  const numbers = [...html.matchAll(/<article class="case-card">[\s\S]*?href="\/casussen\/(\d+)"/g)].map(
    ([, n]) => Number(n),
  )
  return { html, numbers, text: textOf(html) }
}

describe('finds', () => {
  test.each([
    ['a word of the title', 'ontbijten'],
    ['another form of it', 'ontbijt'],
    ['with capitals and accents', 'ONTBÍJTEN'],
    ['the last part of a compound', 'verpleging ontbijten'],
    ['among small words', 'wij willen met de ontbijten'],
  ])('%s', async (_, zoek) => {
    expect((await find(zoek)).numbers[0]).toBe(own)
  })

  test('and marks it, in the title and in the sentence around it', async () => {
    const { html } = await find('ontbijten buurthuis')
    expect(html).toMatch(/<mark>(?:<span[^>]*>[^<]*<\/span>)?ontbijten/)
    expect(html).toMatch(/class="excerpts"[\s\S]*buurthuis/)
  })

  test('within the filters, and keeps them in the form', async () => {
    expect((await find('ontbijten', '&regio=achterhoek')).numbers).toContain(own)
    const { numbers, html } = await find('ontbijten', '&regio=zeeland')
    expect(numbers).not.toContain(own)
    expect(html).toContain('value="zeeland" selected')
    expect(html).toMatch(/name="zoek"[^>]*value="ontbijten"/)
  })

  test('some of the words when no casus holds them all, and says so', async () => {
    const { numbers, text } = await find('ontbijten xylofoonbouwer')
    expect(numbers).toContain(own)
    expect(text).toContain('met een deel van je woorden')
  })

  test('nothing by a word that nobody used, and says what to do', async () => {
    const { numbers, text } = await find('xylofoonbouwer')
    expect(numbers).toEqual([])
    expect(text).toContain('0 casussen')
  })
})

describe('the pages', () => {
  test('go on by relevance, without a casus twice', async () => {
    const first = await find('gemeente')
    const second = await find('gemeente', '&pagina=2')
    expect(first.numbers).toHaveLength(20)
    expect(second.numbers.filter((number) => first.numbers.includes(number))).toEqual([])
    expect(first.html).toContain('zoek=gemeente&amp;pagina=2')
    expect(second.html).toContain('zoek=gemeente&amp;pagina=1')
  })

  test('an address without words is the plain list', async () => {
    const answer = await t.get('/casussen?zoek=&regio=twente')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, paths.cases({ regio: 'twente' })])
    expect((await t.get('/casussen?zoek=%3F%3F')).status).toBe(200)
  })
})

describe('nothing goes wrong with', () => {
  test.each([
    '"',
    "';--",
    'stems : *',
    'NEAR(a b)',
    '<script>',
    '*',
    '\u0000x',
    'a'.repeat(5000),
    '💥',
    'AND OR',
  ])('%j', async (zoek) => {
    expect((await find(zoek)).html).not.toContain('<script>')
  })
})

test('a withdrawn casus is found no more', async () => {
  await t.post(paths.followUpWithdrawal(token))
  expect((await find('ontbijten')).numbers).not.toContain(own)
})

describe('the API', () => {
  const api = async (query: string) => t.get(`${paths.api.cases}${query}`)
  const body = z.object({
    totaal: z.number(),
    ouder: z.string().nullable(),
    casussen: z.array(z.object({ nummer: z.number() })),
  })

  test('finds the same as the page', async () => {
    const { numbers } = await find('casemanager')
    const found = body.parse(await (await api('?zoek=casemanager')).json())
    expect(found.casussen.slice(0, numbers.length).map(({ nummer }) => nummer)).toEqual(numbers)
  })

  test('goes on by page', async () => {
    const first = body.parse(await (await api('?zoek=gemeente')).json())
    expect(first.ouder).toContain('zoek=gemeente&pagina=2')
    const second = body.parse(await (await t.get(first.ouder?.replace(/^https?:\/\/[^/]+/, '') ?? '')).json())
    const seen = new Set(first.casussen.map(({ nummer }) => nummer))
    expect(second.casussen.filter(({ nummer }) => seen.has(nummer))).toEqual([])
  })

  test.each([
    ['?zoek=', 'zoek'],
    ['?zoek=%3F', 'zoek'],
    ['?zoek=a&voor=3', 'voor'],
    ['?pagina=2', 'pagina'],
    ['?zoek=a&pagina=0', 'pagina'],
  ])('refuses %s', async (query, field) => {
    const answer = await api(query)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`"veld":"${field}"`)
  })
})
