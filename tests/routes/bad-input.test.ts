import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { encode, freshApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { countRows, dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const send = async (changes: Fields) => {
  const t = await freshApp()
  const answer = await t.post(paths.report, { ...wilma, sleutel: 'sleutel-van-het-formulier', ...changes })
  return { t, answer, html: await answer.text() }
}

const form = 'application/x-www-form-urlencoded'

describe('a form that is answered with what to do', () => {
  test.each<[string, string, Fields]>([
    ['an unknown kind', 'soort', { soort: 'klacht' }],
    ['an unknown role', 'rol', { rol: 'koning' }],
    ['an unknown region', 'regio', { regio: 'Atlantis' }],
    ['an unknown domain', 'domeinen', { domeinen: ['wmo', '1 or 1=1'] }],
    ['no domain', 'domeinen', { domeinen: [] }],
    ['an unknown barrier', 'barrieres', { barrieres: ["'; drop table reports; --"] }],
    ['an unknown visibility', 'openbaarheid', { openbaarheid: 'beide' }],
    ['no consent', 'toestemming', { toestemming: 'nee' }],
    ['NUL in the title', 'titel', { titel: 'Een titel\0 met niets' }],
    ['NUL in the story', 'verhaal', { verhaal: `${wilma.verhaal}\0` }],
    ['a story of 6001 characters', 'verhaal', { verhaal: 'x'.repeat(6001) }],
  ])('%s', async (_, field, changes) => {
    const { t, answer, html } = await send(changes)
    expect(answer.status).toBe(422)
    expect(summaryOf(html).map(([name]) => name)).toEqual([field])
    expect(await countRows(t.db, 'reports')).toBe(0)
    expect(t.log).toEqual([])
  })

  test('a page holds no NUL, whatever was typed', async () => {
    const { html } = await send({ titel: 'Een titel\0 met niets', regio: 'Twente\0' })
    expect(html).not.toContain('\0')
    expect(filledIn(html)['titel']).toEqual(['Een titel\uFFFD met niets'])
  })

  test('everything empty', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, {})
    expect(answer.status).toBe(422)
    const fields = summaryOf(await answer.text()).map(([name]) => name)
    expect(fields).toEqual([
      'verhaal',
      'titel',
      'soort',
      'domeinen',
      'rol',
      'regio',
      'openbaarheid',
      'toestemming',
    ])
  })

  test('emoji are fine', async () => {
    const { answer } = await send({ titel: 'Zorg 🎉 met 👩‍⚕️', verhaal: `${wilma.verhaal} 🚑` })
    expect(answer.status).toBe(303)
  })

  test('fields that are no part of the form are left alone', async () => {
    const { answer } = await send({
      vreemd: 'x',
      ['__proto__']: 'y',
      constructor: 'z',
      state: 'gepubliceerd',
    })
    expect(answer.status).toBe(303)
  })
})

describe('a body that is no form of ours', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const t = await freshApp()
    const origin = t.services.config.publicUrl
    const before = await dump(t.db)
    const answer = await t.request('POST', paths.report, body, {
      'Content-Type': form,
      Origin: origin,
      ...headers,
    })
    expect(await dump(t.db)).toBe(before)
    expect(t.log).toEqual([])
    return answer
  }

  test('a story of 2 MB: 413, and a page that says so', async () => {
    const answer = await post(encode({ ...wilma, verhaal: 'x'.repeat(2_000_000) }))
    expect(answer.status).toBe(413)
    expect(textOf(await answer.text())).toContain('te groot')
  })

  test('2 MB whose length is not told beforehand: 413', async () => {
    const t = await freshApp()
    const part = new TextEncoder().encode('a='.padEnd(64 * 1024, 'x'))
    let parts = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (++parts > 32 ? controller.close() : controller.enqueue(part)),
    })
    const { publicUrl } = t.services.config
    const headers = { 'Content-Type': form, Origin: publicUrl }
    const init = { method: 'POST', body, duplex: 'half', headers }
    const request = new Request(`${publicUrl}${paths.report}`, init)
    expect((await t.app.request(request)).status).toBe(413)
    expect(parts).toBeLessThan(32)
  })

  test('10,000 fields: 413', async () => {
    const fields = Array.from({ length: 10_000 }, (_, i) => `f${i}=x`).join('&')
    expect((await post(fields)).status).toBe(413)
  })

  test('10,000 times one field: 413', async () => {
    expect((await post(Array.from({ length: 10_000 }, () => 'domeinen=wmo').join('&'))).status).toBe(413)
  })

  test('10,000 parts: 413, before they are taken apart', async () => {
    const part = '--grens\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'
    const parts = (count: number) => `${part.repeat(count)}--grens--\r\n`
    const type = { 'Content-Type': 'multipart/form-data; boundary=grens' }
    expect((await post(parts(4000), type)).status).toBe(413)
    expect((await post(parts(301), type)).status).toBe(413)
    expect((await post(parts(300), type)).status).toBe(422)
  })

  test('JSON a hundred thousand levels deep, or with 20,000 fields: 400, quickly', async () => {
    const t = await freshApp()
    const fields = Array.from({ length: 20_000 }, (_, i) => `"f${i}":1`).join()
    const bodies = ['['.repeat(100_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`, `{${fields}}`]
    const began = performance.now()
    for (const body of [...bodies, `{"titel":${'['.repeat(100_000)}${']'.repeat(100_000)}}`])
      expect((await t.postJson(paths.api.reports, body)).status).toBe(400)
    expect(performance.now() - began).toBeLessThan(5000)
    expect(t.log).toEqual([])
  })

  test.each([
    ['application/json', '{}'],
    ['text/plain', 'titel=x'],
    ['application/xml', '<a/>'],
    ['', 'x'],
  ])('of type “%s”: 415', async (type, body) => {
    expect((await post(body, { 'Content-Type': type })).status).toBe(415)
  })

  test('multipart without its boundary, and broken halfway: 400', async () => {
    expect((await post('x', { 'Content-Type': 'multipart/form-data' })).status).toBe(400)
    const broken = '--grens\r\nContent-Disposition: form-data; name="titel"\r\n\r\nonaf'
    expect((await post(broken, { 'Content-Type': 'multipart/form-data; boundary=grens' })).status).toBe(400)
  })

  test('percent signs that mean nothing are text', async () => {
    const answer = await post('titel=%zz%&verhaal=%E0%A4%A')
    expect(answer.status).toBe(422)
    expect(filledIn(await answer.text())['titel']).toEqual(['%zz%'])
  })

  test('a file in a text field: as if it was not there', async () => {
    const t = await freshApp()
    const body = new FormData()
    for (const [name, value] of Object.entries(wilma))
      for (const one of [value].flat()) body.append(name, one)
    body.set('titel', new Blob(['x']), 'titel.txt')
    const { publicUrl } = t.services.config
    const answer = await t.app.request(`${publicUrl}/melden`, {
      method: 'POST',
      body,
      headers: { Origin: publicUrl },
    })
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([name]) => name)).toEqual(['titel'])
  })
})

describe('a form from elsewhere: 403, nothing stored', () => {
  test.each([
    [undefined],
    ['null'],
    ['https://schottenmelder.example'],
    ['http://localhost:8788'],
    ['http://localhost:8787.kwaad.example'],
  ])('origin %s', async (origin) => {
    const t = await freshApp()
    const headers = { 'Content-Type': form, ...(origin ? { Origin: origin } : {}) }
    const body = encode({ ...wilma, sleutel: 'sleutel-van-het-formulier' })
    const answer = await t.request('POST', paths.report, body, headers)
    expect(answer.status).toBe(403)
    expect(textOf(await answer.text())).toContain('Dit mag hier niet')
    expect(await countRows(t.db, 'reports')).toBe(0)
  })
})
