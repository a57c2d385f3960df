import { expect, test } from 'vitest'
import { renewCountOnly } from '../../db/count-only.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { textOf } from '../support/page.ts'
import { taxonomy } from '../support/taxonomy.ts'

const counted = { ...joris, openbaarheid: 'meetellen' }

async function acceptCounted(t: TestApp, count: number): Promise<string[]> {
  const cookie = await signIn(t)
  const tokens: string[] = []
  for (let i = 0; i < count; i += 1) {
    const { id, token } = await sendReport(t, counted)
    const answer = await decideOn(t, id, { domeinen: ['zvw', 'wmo'], barriere: 'kleine_partij' }, cookie)
    expect(answer.status).toBe(303)
    tokens.push(token)
  }
  return tokens
}

const shown = async (t: TestApp) => {
  const text = textOf(await (await t.get('/overzicht')).text())
  return /Zvw en Wmo Te klein om mee te doen (\d+) (?=Zo tellen)/.exec(text)?.[1] ?? null
}

const renew = (t: TestApp) => renewCountOnly(t.db, taxonomy, t.services.now())

test('a quarter later they stand in one table, rounded down, and stay until the next', async () => {
  const t = await freshApp({ data: 'demo' })
  const tokens = await acceptCounted(t, 12)
  await renew(t)
  expect(await shown(t)).toBeNull()
  t.clock.advance(92 * day)
  await renew(t)
  expect(await shown(t)).toBe('10')
  for (const token of tokens.slice(0, 3)) await t.post(`/volg/${token}/intrekking`)
  await renew(t)
  expect(await shown(t)).toBe('10')
  t.clock.advance(92 * day)
  await renew(t)
  expect(await shown(t)).toBeNull()
})

test('within a filter the table is not there', async () => {
  const t = await freshApp({ data: 'demo' })
  await acceptCounted(t, 10)
  t.clock.advance(92 * day)
  await renew(t)
  expect(await shown(t)).toBe('10')
  expect(await (await t.get('/overzicht?schot=zvw-wmo')).text()).not.toContain('id="meetellen"')
})
