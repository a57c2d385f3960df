import { beforeAll, describe, expect, test } from 'vitest'
import { freshApp, type TestApp } from '../support/app.ts'
import { textOf } from '../support/page.ts'

let t: TestApp

beforeAll(async () => {
  t = await freshApp({ data: 'demo' })
})

const open = async (path: string) => {
  const html = await (await t.get(path)).text()
  return { html, text: textOf(html) }
}

describe('the number beside an option', () => {
  const options = (html: string, key: string) => {
    const select = new RegExp(`<select[^>]* name="${key}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? ''
    return [...select.matchAll(/<option value="([^"]+)"[^>]*>[^<]*\((\d+)\)</g)].map(
      ([, value, n]) => [value ?? '', Number(n)] as const,
    )
  }

  test.each([
    ['', 'regio'],
    ['', 'schot'],
    ['domein=wmo', 'barriere'],
    ['domein=wmo', 'domein'],
    ['domein=wmo&soort=initiatief', 'plek'],
    ['domein=wmo&soort=initiatief', 'soort'],
    ['vanaf=2026-01', 'regio'],
  ])('with “%s” is what choosing a %s finds', async (query, key) => {
    const numbers = options((await open(`/casussen?${query}`)).html, key)
    expect(numbers.length).toBeGreaterThan(1)
    for (const [value, n] of numbers.slice(0, 9)) {
      const chosen = new URLSearchParams(query)
      chosen.set(key, value)
      const { text } = await open(`/casussen?${chosen.toString()}`)
      expect([value, text.includes(n === 1 ? '1 casus ' : `${n} casussen `)]).toEqual([value, true])
    }
  })

  test('no filter says that it is not required: who would think so', async () => {
    expect((await open('/casussen')).text).not.toContain('niet verplicht')
    expect((await open('/overzicht')).text).not.toContain('niet verplicht')
  })

  test('comes in the same answer, and for htmx alone with the list', async () => {
    const answer = await t.get('/casussen?regio=twente', {
      headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' },
    })
    const html = await answer.text()
    expect(html).toMatch(/^<title>Casussen in de regio Twente - Schottenmelder<\/title><div id="casussen">/)
    expect(html).not.toContain('<html')
    expect(answer.headers.get('Vary')).toContain('HX-Request-Type')
  })
})

describe('a form that was left half empty', () => {
  const path = '/casussen?schot=&domein=wmo&barriere=&regio=twente&vanaf='

  test('leads to the address without what is empty', async () => {
    const answer = await t.get(path)
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      '/casussen?domein=wmo&regio=twente',
    ])
  })

  test('and htmx shows that address', async () => {
    const answer = await t.get(path, { headers: { 'HX-Request-Type': 'partial' } })
    expect([answer.status, answer.headers.get('HX-Push-Url')]).toEqual([
      200,
      '/casussen?domein=wmo&regio=twente',
    ])
  })
})
