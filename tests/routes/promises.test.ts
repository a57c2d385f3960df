import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { askedVng, historyOf, solving } from '../support/asked.ts'
import { locationOf } from '../support/bea-and-mo.ts'
import { summaryOf, textOf } from '../support/page.ts'

let a: Awaited<ReturnType<typeof askedVng>>
let id: string
beforeEach(async () => {
  a = await askedVng()
  await a.t.post(paths.ownResponses(1), solving, { cookie: a.vera })
  const { rows } = await a.t.db.client.execute('select id from official_responses')
  id = String(rows[0]?.['id'])
})

const settle = (fields: Record<string, string>, cookie = a.mo) =>
  a.t.post(paths.promiseSettlements(id), { versie: '2', ...fields }, { cookie })
const later = () => a.t.clock.set(new Date('2026-05-13T10:00:00Z'))

describe('a promise', () => {
  test('whose day has passed is shown as such, without anybody saying so', async () => {
    expect(textOf(await a.html(paths.organisation('vng')))).toContain('nog 60 dagen')
    later()
    const text = textOf(await a.html(paths.organisation('vng')))
    expect(text).toContain('toezegging verlopen, 12 dagen geleden')
    expect(text).toContain('Van 1 is de dag voorbij, 0 nagekomen')
    expect(textOf(await a.html(paths.promises, a.mo))).toContain('De dag is voorbij')
    expect(textOf(await a.html(paths.authority, a.vera))).toContain('toezegging verlopen')
  })

  test('that lapsed or was broken is no "Beantwoord", on the card, the page and in the feed', async () => {
    const askedIn = (html: string) =>
      /class="(?:asked|address)-list"[^]*?<\/ul>|<summary>[^]*/.exec(html)?.[0] ?? ''
    const shown = async () => {
      const addresses = [
        paths.bottlenecks({ instantie: 'vng' }),
        paths.bottleneck('knelpunt-1'),
        '/knelpunten.atom?instantie=vng',
      ]
      const pages = await Promise.all(addresses.map((path) => a.html(path)))
      return pages.map((html) => textOf(askedIn(html)).toLowerCase())
    }
    for (const text of await shown()) expect(text).toContain('beantwoord')
    later()
    for (const text of await shown()) {
      expect(text).toContain('toezegging verlopen')
      expect(text).not.toContain('beantwoord')
    }
    await settle({ uitkomst: 'niet_nagekomen' })
    for (const text of await shown()) expect(text).toContain('toezegging niet nagekomen')
  })

  test('that was kept is an answer', async () => {
    await settle({ uitkomst: 'nagekomen' })
    later()
    expect(await a.html(paths.bottlenecks())).toMatch(/asked-list[^]*Beantwoord[^]*bijgewerkt op/)
  })

  test.each([
    ['nagekomen', 'nagekomen Toegezegd voor 1 mei 2026. Nagekeken op 13 mei 2026.'],
    ['niet_nagekomen', 'niet nagekomen Toegezegd voor 1 mei 2026.'],
  ])('is found %s, for everyone to see', async (uitkomst, shown) => {
    later()
    expect(locationOf(await settle({ uitkomst }))).toBe(`${paths.promises}?gedaan`)
    expect(textOf(await a.html(paths.organisation('vng')))).toContain(shown)
    expect((await historyOf(a.t, 1)).at(-1)).toEqual([
      'belofte_beoordeeld',
      { instantie: 'vng', reactie: id, uitkomst },
    ])
    expect(textOf(await a.html(paths.promises, a.mo))).toContain('loopt nu geen toezegging')
  })

  test('extended goes on with its new day, both to be read', async () => {
    later()
    await settle({ uitkomst: 'verlengd', tot: '2026-09-01', gezegdOp: '2026-05-12' })
    const text = textOf(await a.html(paths.organisation('vng')))
    expect(text).toContain('Verlengd op 13 mei 2026. Toegezegde dag: eerst 1 mei 2026, nu 1 september 2026.')
    expect(text).toContain('Toezeggingen 1 Van 0 is de dag voorbij')
    expect(textOf(await a.html(paths.promises, a.mo))).toContain('nog 111 dagen')
    expect((await historyOf(a.t, 1)).at(-1)?.[1]).toMatchObject({ uitkomst: 'verlengd', tot: '2026-09-01' })
  })

  test('is not found broken before its day, nor without an answer', async () => {
    for (const uitkomst of ['niet_nagekomen', '']) {
      const answer = await settle({ uitkomst })
      expect([answer.status, summaryOf(await answer.text())[0]?.[0]]).toEqual([422, 'uitkomst'])
    }
  })

  test('is settled once', async () => {
    later()
    await settle({ uitkomst: 'nagekomen' })
    const again = await settle({ uitkomst: 'niet_nagekomen', versie: '3' })
    expect(again.status).toBe(409)
  })

  test('is not settled by the instantie, nor when it is not there', async () => {
    expect((await settle({ uitkomst: 'nagekomen' }, a.vera)).status).toBe(404)
    for (const path of [paths.promise('nergens'), paths.promise('x'.repeat(500))])
      expect((await a.t.get(path, { cookie: a.mo })).status).toBe(404)
    const gone = await a.t.post(paths.promiseSettlements('nergens'), {}, { cookie: a.mo })
    expect(gone.status).toBe(404)
  })
})
