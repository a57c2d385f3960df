import { describe, expect, test } from 'vitest'
import { burstSizes, limits } from '../../src/core/rate-limit.ts'
import { runJobs } from '../../src/jobs/clock.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, localUrl, type TestApp } from '../support/app.ts'
import { asJson, wilma } from '../support/cast.ts'
import { day, minute } from '../support/clock.ts'
import { countRows, dump } from '../support/dump.ts'
import { elsewhere, get, hospital, limitedApp, post, report, useUp } from '../support/limited.ts'
import { filledIn, textOf } from '../support/page.ts'

describe('a flood from one network', () => {
  test('is told to wait, and others are not', async () => {
    const t = await limitedApp()
    await useUp(t)
    const refused = await report(t, '1')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('60')
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    expect((await report(t, '2', { address: elsewhere })).status).toBe(303)
    expect((await get(t, paths.report)).status).toBe(200)
    expect((await get(t, paths.cases())).status).toBe(200)
    t.clock.advance(minute)
    expect((await report(t, '1')).status).toBe(303)
  })

  test('keeps what was typed: the same form, sent later, is one melding with one receipt', async () => {
    const t = await limitedApp()
    await useUp(t)
    const typed = { ...wilma, verhaal: `${wilma.verhaal} <b>"zo" & zo</b>`, sleutel: 'sleutel-van-wilma-1' }
    const html = await (await post(t, paths.report, typed)).text()
    expect(textOf(html)).toContain('Over 60 seconden kun je weer verder')
    expect(textOf(html)).toContain(wilma.verhaal)
    expect(html).not.toContain('<b>')
    expect(html).toContain(`action="${paths.report}"`)
    t.clock.advance(minute)
    const again = filledIn(html)
    const sent = await post(t, paths.report, again)
    expect(sent.status).toBe(303)
    const twice = await post(t, paths.report, again)
    expect(twice.headers.get('Location')).toBe(sent.headers.get('Location'))
    const { rows } = await t.db.client.execute('select story from reports')
    expect(rows.map((row) => row['story'])).toEqual([typed.verhaal])
  })

  test('is a problem for a program', async () => {
    const t = await limitedApp()
    await useUp(t)
    const answer = await t.app.request(
      `${localUrl}${paths.api.reports}`,
      {
        method: 'POST',
        body: JSON.stringify(asJson(wilma)),
        headers: { 'Content-Type': 'application/json' },
      },
      { address: hospital },
    )
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([429, 'application/problem+json'])
    expect(answer.headers.get('Retry-After')).toBe('60')
    expect(answer.headers.get('API-Version')).not.toBeNull()
    expect(await answer.json()).toMatchObject({ status: 429, title: 'Te veel verzoeken' })
  })

  test('of suggestions leaves the form as it is: nothing to swap', async () => {
    const t = await limitedApp()
    const ask = () => post(t, paths.suggestions, {}, { headers: { 'HX-Request-Type': 'partial' } })
    for (let i = 0; i < burstSizes.many; i++) await ask()
    const refused = await ask()
    expect([refused.status, await refused.text()]).toEqual([429, ''])
    expect((await report(t, '1')).status).toBe(303)
  })

  test.each([
    ['searching', '/casussen?zoek=gemeente', limits.search],
    ['taking files along', '/casussen.csv', limits.export],
  ])('%s has a limit of its own, and writes nothing', async (_, path, { burst }) => {
    const t = await limitedApp()
    const before = await dump(t.db)
    // Each another question, so that none is answered from memory.
    const at = (i: number) => `${path}${path.includes('?') ? '&' : '?'}regio=twente&vanaf=2020-01&n=${i}`
    for (let i = 0; i < burstSizes[burst]; i++) expect((await get(t, at(i))).status).not.toBe(429)
    const refused = await get(t, at(-1))
    expect(refused.status).toBe(429)
    expect(textOf(await refused.text())).toContain('Laad deze pagina daarna opnieuw')
    expect(await dump(t.db)).toBe(before)
  })

  test('may always sign out, and a mail service may always stop mail', async () => {
    const t = await limitedApp()
    for (let i = 0; i < burstSizes.some + 5; i++) {
      expect((await post(t, paths.signOut, {})).status).toBe(303)
      expect((await post(t, paths.mailLink('stop', 'x'.repeat(43)), {})).status).not.toBe(429)
    }
  })
})

/** Sends what the minute allows, again and again. */
async function useUpDay(t: TestApp, send: () => Promise<Response>, most: number) {
  for (let sent = 0; sent < most; sent++) {
    if (sent % burstSizes.few === 0) t.clock.advance(minute)
    expect((await send()).status).not.toBe(429)
  }
  t.clock.advance(minute)
}

describe('the limit of a day', () => {
  const notice = { pagina: paths.cases(), opmerking: '' }

  test('holds after the bursts, until midnight', async () => {
    const t = await limitedApp()
    await useUpDay(t, () => post(t, paths.notice(), notice), limits.notice.day)
    const refused = await post(t, paths.notice(), notice)
    expect(refused.status).toBe(429)
    const wait = Number(refused.headers.get('Retry-After'))
    expect(wait).toBeGreaterThan(12 * 3600)
    expect(textOf(await refused.text())).toContain(`Over ${Math.ceil(wait / 3600)} uur kun je weer verder`)
    expect((await post(t, paths.notice(), notice, { address: elsewhere })).status).not.toBe(429)
    t.clock.advance(wait * 1000)
    expect((await post(t, paths.notice(), notice)).status).not.toBe(429)
  })

  test('counts under a name from which no address can be read, another each day', async () => {
    const t = await limitedApp()
    const keys = async () => {
      await post(t, paths.notice(), notice)
      const { rows } = await t.db.client.execute('select key from rate_counts order by expires_at')
      return rows.map((row) => String(row['key']))
    }
    const [first] = await keys()
    t.clock.advance(day)
    const [, second] = await keys()
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(second).not.toBe(first)
    expect(await dump(t.db)).not.toContain(hospital)
    expect(t.log.join('\n')).not.toContain(hospital)
  })

  test('is forgotten within a day', async () => {
    const t = await limitedApp()
    await post(t, paths.notice(), notice)
    await runJobs(t.services)
    expect(await countRows(t.db, 'rate_counts')).toBe(1)
    t.clock.advance(day)
    await runJobs(t.services)
    expect(await countRows(t.db, 'rate_counts')).toBe(0)
  })

  test('stops nobody when it cannot be counted', async () => {
    const t = await limitedApp()
    await t.db.client.execute('drop table rate_counts')
    expect((await report(t, '1')).status).toBe(303)
    expect(t.log).toEqual([expect.stringMatching(/^limit report was not counted: /)])
  })
})

describe('who counts as one', () => {
  test('a /64 of IPv6, and everyone without an address together', async () => {
    const t = await limitedApp()
    await useUp(t, { address: '2001:db8:1:2::1' })
    expect((await report(t, '1', { address: '2001:db8:1:2:ffff::9' })).status).toBe(429)
    expect((await report(t, '1', { address: '2001:db8:1:3::1' })).status).toBe(303)
    await useUp(t, { address: null })
    expect((await report(t, '2', { address: 'unknown' })).status).toBe(429)
  })

  test('never what a visitor says in a header', async () => {
    const t = await limitedApp()
    const headers = (i: number) => ({
      'X-Forwarded-For': `203.0.113.${i}`,
      'CF-Connecting-IP': `203.0.113.${i}`,
    })
    for (let i = 0; i < burstSizes.some; i++) await post(t, paths.report, {}, { headers: headers(i) })
    expect((await report(t, '1', { headers: headers(200) })).status).toBe(429)
  })
})

test('another site cannot use up the limit of who visits it', async () => {
  const t = await limitedApp()
  for (let i = 0; i < burstSizes.some; i++) {
    const answer = await post(t, paths.report, {}, { headers: { Origin: 'https://kwaad.example' } })
    expect(answer.status).toBe(403)
  }
  expect((await report(t, '1')).status).toBe(303)
})

test('without limits nothing is refused or counted', async () => {
  const t = await freshApp()
  await useUp(t)
  expect((await report(t, '1')).status).toBe(303)
  expect(await countRows(t.db, 'rate_counts')).toBe(0)
})
