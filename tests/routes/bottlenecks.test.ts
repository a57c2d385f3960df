import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, type TestApp } from '../support/app.ts'
import { bottleneckSteps, deLinde, lindedal, threeCases } from '../support/bottlenecks.ts'
import { day } from '../support/clock.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let steps: ReturnType<typeof bottleneckSteps>
const read = async (path: string) => textOf(await (await t.get(path)).text())

test('without any knelpunt the list says so', async () => {
  t = await freshApp()
  const page = await read(paths.bottlenecks())
  expect(page).toContain('0 knelpunten')
  expect(page).toContain('Er zijn nog geen knelpunten.')
})

describe('with two knelpunten', () => {
  beforeEach(async () => {
    ;({ t, ...steps } = await threeCases())
    await steps.make({ casus: ['1', '2'] })
    await steps.make({ casus: ['3'], titel: 'Huur van de zaal', barriere: 'tijdelijk' })
    await steps.ask(1, { instantie: [lindedal.key, deLinde.key] })
  })

  test.each([
    ['?schot=zvw-wmo', 2],
    ['?schot=wlz-zvw', 0],
    ['?barriere=tijdelijk', 1],
    ['?stand=open', 2],
    ['?stand=opgelost', 0],
    ['?antwoord=wacht', 1],
    ['?antwoord=te_laat', 0],
    ['?antwoord=beantwoord', 0],
    ['?antwoord=toegezegd', 0],
    ['?instantie=gemeente-lindedal', 1],
    ['?instantie=nergens', 0],
    ['?regio=achterhoek', 2],
    ['?regio=twente', 0],
    ['?zoek=zaal', 1],
    ['?zoek=100%25', 0],
    ['?zoek=ontbijt&instantie=de-linde', 1],
  ])('%s finds %i, on the page, in the feed and in the API', async (query, count) => {
    const page = await read(`/knelpunten${query}`)
    expect(page).toContain(count === 1 ? '1 knelpunt bij deze keuze' : `${count} knelpunten bij deze keuze`)
    const feed = await (await t.get(`/knelpunten.atom${query}`)).text()
    expect(feed.match(/<entry>/g) ?? []).toHaveLength(count)
    const answer = (await (await t.get(`/api/v1/knelpunten${query}`)).json()) as { totaal: number }
    expect(answer.totaal).toBe(count)
  })

  test('a filter that is not known is said, and never quietly left out of a feed', async () => {
    expect(await read('/knelpunten?stand=x')).toContain('Het filter stand klopt niet.')
    expect((await t.get('/knelpunten.atom?stand=x')).status).toBe(400)
    expect((await t.get('/api/v1/knelpunten?stand=x')).status).toBe(400)
  })

  test('empty fields of the form leave the address', async () => {
    const answer = await t.get('/knelpunten?zoek=&stand=open&regio=')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/knelpunten?stand=open'])
  })

  test('the clock runs on without anything being written: silence is said with its days', async () => {
    const page = () => read(paths.bottleneck('ontbijt-in-het-buurthuis'))
    expect(await page()).toContain('nog 10 werkdagen')
    t.clock.advance(14 * day)
    expect(await page()).toContain('vandaag is de laatste dag')
    t.clock.advance(34 * day)
    expect(await page()).toContain('wacht 34 dagen langer dan de termijn')
    expect(await read('/knelpunten?antwoord=te_laat')).toContain('1 knelpunt bij deze keuze')
    expect(await (await t.get('/knelpunten.atom')).text()).toContain('wacht 34 dagen langer dan de termijn')
    const one = await (await t.get(paths.api.bottleneck('ontbijt-in-het-buurthuis'))).json()
    expect(one).toMatchObject({
      instanties: [
        { sleutel: lindedal.key, dagenTeLaat: 34, uiterlijkDatum: '2026-03-16' },
        { sleutel: deLinde.key },
      ],
    })
  })

  test('who answered, asked for more time or passed it on is shown as such', async () => {
    await t.db.client.batch(
      [
        "update addresses set state = 'uitstel', postponed_until = '2026-05-01', postponed_because = 'Er komt overleg.' where organisation = 'gemeente-lindedal'",
        "update addresses set state = 'niet_onze_taak', answered_on = '2026-03-20', passed_on_to = 'de gemeente' where organisation = 'de-linde'",
      ],
      'write',
    )
    const page = await read(paths.bottleneck('ontbijt-in-het-buurthuis'))
    expect(page).toContain('Vroeg uitstel tot en met 1 mei 2026: Er komt overleg.')
    expect(page).toContain('Zegt: niet onze taak')
    expect(page).toContain('antwoord op 20 maart 2026, binnen de termijn.')
    expect(page).toContain('Volgens deze instantie is het de taak van de gemeente.')
  })

  test('a casus that is hidden counts no more, and comes back', async () => {
    await t.db.client.execute('update public_cases set hidden_at = 1 where number = 1')
    expect(await read(paths.bottleneck('ontbijt-in-het-buurthuis'))).toContain('1 casus')
    await t.db.client.execute('update public_cases set hidden_at = null where number = 1')
    expect(await read(paths.bottleneck('ontbijt-in-het-buurthuis'))).toContain('2 casussen')
  })

  test('the feed of one tells its timeline', async () => {
    const answer = await t.get(paths.bottleneckFeed('ontbijt-in-het-buurthuis'))
    expect(answer.headers.get('Content-Type')).toContain('application/atom+xml')
    const feed = await answer.text()
    expect(feed.match(/<entry>/g)).toHaveLength(3)
    expect(feed).toContain('Gemeente Lindedal is gevraagd om een antwoord')
  })

  test('what does not exist is a 404 in every form', async () => {
    for (const path of ['/knelpunten/nergens', '/knelpunten/nergens.atom', '/api/v1/knelpunten/nergens'])
      expect((await t.get(path)).status).toBe(404)
  })

  test('each page takes one round trip', async () => {
    for (const path of ['/knelpunten?stand=open', '/knelpunten/huur-van-de-zaal', '/knelpunten.atom']) {
      const before = t.db.traffic.roundTrips
      await t.get(path)
      expect([path, t.db.traffic.roundTrips - before]).toEqual([path, 1])
    }
  })
})
