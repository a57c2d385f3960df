import { expect, test } from 'vitest'
import { formOf, submission } from './submissions.ts'
import type { Visitor } from './visitor.ts'

export function testMeldingen({ ask, post }: Visitor): void {
  test('a melding is taken in once', async () => {
    const form = submission(1)
    const first = await post('/melden', formOf(form))
    const location = first.headers.get('location') ?? ''
    expect([first.status, location]).toEqual([303, expect.stringMatching(/^\/volg\/[\w-]{43}$/)])
    const resent = await post('/melden', formOf(form))
    expect([resent.status, resent.headers.get('location')]).toEqual([303, location])
    const other = await post('/melden', formOf({ ...form, titel: 'Een heel andere titel' }))
    expect([other.status, other.headers.get('location')]).toEqual([422, null])
    const receipt = await ask(location)
    expect([receipt.status, receipt.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(receipt.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await receipt.text()).toContain(form.titel)
  })

  test('a crowd is served at once', async () => {
    const visits = Array.from({ length: 60 }, async () => (await ask('/api/v1/casussen/1')).status)
    const meldingen = Array.from({ length: 60 }, async (_, i) => {
      const { status } = await post('/melden', formOf(submission(100 + i)))
      return status
    })
    expect(new Set(await Promise.all(visits))).toEqual(new Set([200]))
    expect(new Set(await Promise.all(meldingen))).toEqual(new Set([303]))
  })

  test('a form with faults comes back', async () => {
    const { titel, ...rest } = submission(2)
    const answer = await post('/melden', formOf(rest))
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain('Vul een titel in.')
    expect(text).toContain(rest.verhaal)
    expect(text).not.toContain(titel)
  })

  test('a form from another site is refused', async () => {
    const answer = await post('/melden', formOf(submission(3)), { origin: 'https://elders.example' })
    expect(answer.status).toBe(403)
  })

  const urlencoded = 'application/x-www-form-urlencoded'
  const valid = submission(5)
  test.each([
    ['a story of 2 MB', formOf({ ...valid, verhaal: 'a'.repeat(2_000_000) }).toString(), urlencoded, 413],
    ['10,000 fields', 'a=1&'.repeat(10_000), urlencoded, 413],
    ['no form at all', 'hallo', 'text/plain', 415],
    ['a form that stops halfway', '--x\r\nContent-Disp', 'multipart/form-data; boundary=x', 400],
    ['an unknown kind', formOf({ ...valid, soort: 'anders' }).toString(), urlencoded, 422],
    ['an unknown region', formOf({ ...valid, regio: 'Atlantis' }).toString(), urlencoded, 422],
    ['nothing', '', urlencoded, 422],
  ])('%s is refused', async (_what, body, type, status) => {
    expect((await post('/melden', body, { 'content-type': type })).status).toBe(status)
  })

  test.each([
    ['NUL and markup', { titel: 'Nul \u0000 <script>alert(1)</script>' }],
    ['emoji and combining letters', { titel: '👩🏽‍⚕️ Zorg e\u0301n welzijn' }],
  ])('%s do no harm', async (_what, fields) => {
    const form = { ...submission(6), sleutel: crypto.randomUUID(), ...fields }
    const answer = await post('/melden', formOf(form))
    expect([303, 422]).toContain(answer.status)
    const page = answer.status === 303 ? await ask(answer.headers.get('location') ?? '') : answer
    expect(await page.text()).not.toContain('<script>alert')
  })
}
