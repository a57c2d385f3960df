import { expect, test } from 'vitest'
import { submission } from './submissions.ts'
import type { Visitor } from './visitor.ts'

const problem = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  const body: unknown = await answer.json()
  return body
}

export function testApi({ ask, post }: Visitor): void {
  const postJson = (body: string, headers: Record<string, string> = {}) =>
    post('/api/v1/meldingen', body, { 'content-type': 'application/json', ...headers })

  test('the API gives cases', async () => {
    const answer = await ask('/api/v1/casussen?domein=wmo')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const list = (await answer.json()) as { totaal: number; casussen: { nummer: number }[] }
    expect(list.totaal).toBeGreaterThan(20)
    const nummer = list.casussen[0]?.nummer
    const detail = await ask(`/api/v1/casussen/${nummer}`)
    expect(detail.status).toBe(200)
    expect(await detail.json()).toMatchObject({ nummer, voorbeeld: true })
  })

  test('the API answers an unchanged list with 304', async () => {
    const etag = (await ask('/api/v1/casussen')).headers.get('etag') ?? ''
    const answer = await ask('/api/v1/casussen', { headers: { 'if-none-match': etag } })
    expect([etag.length > 5, answer.status, await answer.text()]).toEqual([true, 304, ''])
  })

  test('the API says what is wrong', async () => {
    expect(await problem(await ask('/api/v1/casussen?domien=wmo'))).toMatchObject({
      status: 400,
      fouten: [{ veld: 'domien' }],
    })
    expect(await problem(await ask('/api/v1/casussen/999999'))).toMatchObject({ status: 404 })
    expect(await problem(await ask('/api/v1/onbekend'))).toMatchObject({ status: 404 })
    expect(await problem(await ask('/api/v1/casussen', { method: 'DELETE' }))).toMatchObject({ status: 405 })
    expect(
      await problem(await post('/api/v1/meldingen', '{}', { 'content-type': 'text/csv' })),
    ).toMatchObject({ status: 415 })
    expect(await problem(await postJson('{"titel": '))).toMatchObject({ status: 400 })
    expect(await problem(await postJson('['.repeat(50_000)))).toMatchObject({ status: 400 })
    const deep = '{"titel":'.repeat(5000) + '1' + '}'.repeat(5000)
    expect(await problem(await postJson(deep))).toMatchObject({ status: 400 })
    expect(await problem(await postJson('"' + 'a'.repeat(2_000_000) + '"'))).toMatchObject({ status: 413 })
    expect(await problem(await postJson('{}'))).toMatchObject({
      status: 400,
      fouten: expect.arrayContaining([expect.objectContaining({ veld: 'verhaal' })]),
    })
  })

  test('the API takes a melding in once', async () => {
    const { sleutel, ...melding } = submission(4)
    const body = JSON.stringify({ ...melding, toestemming: true })
    const headers = { 'idempotency-key': sleutel }
    const first = await postJson(body, headers)
    const receipt = (await first.json()) as { kenmerk: string; volgUrl: string }
    expect([first.status, receipt.kenmerk]).toEqual([201, expect.stringMatching(/^M-/)])
    expect(await (await postJson(body, headers)).json()).toEqual(receipt)
    expect((await fetch(receipt.volgUrl)).status).toBe(200)
    const other = await postJson(
      JSON.stringify({ ...melding, toestemming: true, titel: 'Andere titel' }),
      headers,
    )
    expect(await problem(other)).toMatchObject({ status: 422 })
  })
}
