import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, textOf } from '../support/page.ts'

const partial = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const typed = { titel: wilma.titel, verhaal: wilma.verhaal, sleutel: 'formulier-van-wilma-1' }

describe('htmx', () => {
  test('gets the suggestions alone, with the words that led to them', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.suggestions, typed, partial)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).not.toMatch(/<html|<main|<form/)
    expect(html).toContain('value="domeinen:wmo"')
    expect(html).toContain('value="domeinen:zvw"')
    expect(textOf(html)).toContain('door: gemeente')
  })

  test('its answer is never kept, and never taken for the page', async () => {
    const t = await freshApp()
    for (const send of [partial, {}]) {
      const answer = await t.post(paths.suggestions, typed, send)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.get('Vary')).toContain('HX-Request-Type')
    }
  })

  test('gets nothing for a few letters, and a hint when there is nothing to find', async () => {
    const t = await freshApp()
    const few = await t.post(paths.suggestions, { verhaal: 'gemeente' }, partial)
    expect(textOf(await few.text()).trim()).toBe('')
    const nothing = await t.post(
      paths.suggestions,
      { verhaal: 'Vandaag regent het en is het 21 graden.' },
      partial,
    )
    expect(textOf(await nothing.text())).toContain('We weten het nog niet')
  })

  test('finds every button and item by its own id, so that a refresh leaves it where it is', async () => {
    const t = await freshApp({ data: 'demo' })
    const html = await (await t.post(paths.suggestions, typed, partial)).text()
    const parts = [...html.matchAll(/<(li|button|details)\b([^>]*)>/g)]
    const ids = parts.map(([, , attributes = '']) => /\bid="(s-[^"]+)"/.exec(attributes)?.[1])
    expect(ids).toContain('s-domeinen-wmo-weg')
    expect(ids).toContain('s-woorden')
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('markup in a story stays text', async () => {
    const t = await freshApp()
    const verhaal = 'De <img src=x onerror=alert(1)> gemeente<script> zegt nee.'
    const html = await (await t.post(paths.suggestions, { verhaal }, partial)).text()
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('domeinen:wmo')
  })
})

describe('without JavaScript', () => {
  test('the button gives the whole form back, as it was, with suggestions', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.suggestions, {
      ...typed,
      rol: 'burger',
      regio: 'Twen',
      domeinen: ['wonen'],
    })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('<!DOCTYPE html>')
    expect(html).toContain('value="domeinen:wmo"')
    expect(filledIn(html)).toMatchObject({
      titel: [wilma.titel],
      verhaal: [wilma.verhaal],
      rol: ['burger'],
      regio: ['Twen'],
      domeinen: ['wonen'],
      sleutel: [typed.sleutel],
    })
  })

  test.each<[string, Fields, string]>([
    ['asking', {}, 'Dit haalden we uit je tekst'],
    ['asking too early', { titel: '', verhaal: 'Kort.' }, 'Schrijf eerst iets meer'],
    ['taking over', { overnemen: 'domeinen:wmo' }, 'De suggestie is overgenomen'],
    ['refusing', { afwijzen: 'domeinen:wmo' }, 'De suggestie is weggehaald'],
  ])('says what happened, where the browser lands: %s', async (_, pressed, said) => {
    const t = await freshApp()
    const html = await (await t.post(paths.suggestions, { ...typed, ...pressed })).text()
    const from = html.slice(html.indexOf('id="suggesties"'))
    expect(textOf(`<p ${from}`).trim()).toMatch(new RegExp(`^Gelukt ${said}|^Informatie ${said}`))
    expect(from).toContain('Je melding is nog niet verstuurd.')
    for (const [, to] of html.matchAll(/formaction="([^"]*suggesties[^"]*)"/g))
      expect(to).toBe('/melden/suggesties#suggesties')
  })

  test('one press takes a domain over, beside what was chosen', async () => {
    const t = await freshApp()
    const take = { ...typed, domeinen: ['wonen'], overnemen: 'domeinen:wmo' }
    const form = filledIn(await (await t.post(paths.suggestions, take)).text())
    expect(form['domeinen']?.toSorted()).toEqual(['wmo', 'wonen'])
    const again = { ...take, domeinen: ['wmo', 'wonen'] }
    expect(filledIn(await (await t.post(paths.suggestions, again)).text())['domeinen']).toHaveLength(2)
  })

  test('a barrier takes the place of the one that was chosen', async () => {
    const t = await freshApp()
    const take = { ...typed, barrieres: ['regio'], overnemen: 'barrieres:afbakening' }
    const form = filledIn(await (await t.post(paths.suggestions, take)).text())
    expect(form['barrieres']).toEqual(['afbakening'])
  })

  test.each(['', 'domeinen', 'domeinen:', 'titel:weg', 'openbaarheid:meetellen', 'domeinen:bestaat-niet'])(
    'taking over “%s” changes nothing else',
    async (overnemen) => {
      const t = await freshApp()
      const fields = { ...typed, domeinen: ['wonen'], openbaarheid: 'openbaar' }
      const form = filledIn(await (await t.post(paths.suggestions, { ...fields, overnemen })).text())
      expect(form).toMatchObject({
        ...fields,
        titel: [wilma.titel],
        verhaal: [wilma.verhaal],
        sleutel: [typed.sleutel],
        openbaarheid: ['openbaar'],
      })
    },
  )
})

test('nothing of it is stored or logged', async () => {
  const t = await freshApp()
  const before = await dump(t.db)
  const { roundTrips } = t.db.traffic
  await t.post(paths.suggestions, typed, partial)
  await t.post(paths.suggestions, { ...typed, overnemen: 'domeinen:wmo' })
  // One look each at what was told before.
  expect(t.db.traffic.roundTrips).toBe(roundTrips + 2)
  expect(await dump(t.db)).toBe(before)
  expect(t.log).toEqual([])
})

test('looks no further than a story may be long', async () => {
  const t = await freshApp()
  const inside = `${'de '.repeat(1800)} gemeente`
  const outside = `${'de '.repeat(2100)} gemeente`
  expect(await (await t.post(paths.suggestions, { verhaal: inside }, partial)).text()).toContain(
    'domeinen:wmo',
  )
  expect(await (await t.post(paths.suggestions, { verhaal: outside }, partial)).text()).not.toContain(
    'domeinen:wmo',
  )
})

test.each([
  [403, 'titel=x', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  [
    413,
    `verhaal=${'x'.repeat(300_000)}`,
    { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://localhost:8787' },
  ],
  [415, '{}', { 'Content-Type': 'application/json', Origin: 'http://localhost:8787' }],
])('answers %i to what is no form of ours', async (status, body, headers) => {
  const t = await freshApp()
  expect((await t.request('POST', paths.suggestions, body, headers)).status).toBe(status)
})
