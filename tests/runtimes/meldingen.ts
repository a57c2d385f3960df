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
}
