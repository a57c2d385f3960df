import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { ask, askedVng, signInFor, solving, storeBottleneck } from '../support/asked.ts'
import { freshApp } from '../support/app.ts'
import { textOf } from '../support/page.ts'

let a: Awaited<ReturnType<typeof askedVng>>
beforeEach(async () => {
  a = await askedVng()
})
const respond = (fields: Record<string, string>) =>
  a.t.post(paths.ownResponses(1), { ...solving, ...fields }, { cookie: a.vera })

describe('the scoreboard', () => {
  test('is empty when nobody was ever asked', async () => {
    const t = await freshApp()
    expect(textOf(await (await t.get(paths.organisations)).text())).toContain('nog geen instantie gevraagd')
  })

  test('counts who was asked, who answered and who is silent, the most silent first', async () => {
    await respond({})
    a.t.clock.set(new Date('2026-05-04T10:00:00Z'))
    const text = textOf(await a.html(paths.organisations))
    expect(text).toContain('Nu zijn 2 antwoorden te laat.')
    expect(text).toMatch(
      /Gemeente Utrecht Gemeente 2 0 2 0 0 – 0 0 0 Vereniging van Nederlandse Gemeenten 0 0 1 1 0 0 1 1 0/,
    )
    expect(text).toContain('Zo tellen we')
    expect(text).toContain('Jeugdregio Vereniging van Nederlandse Gemeenten')
    expect(text).toContain('Zorgkantoor Zorgverzekeraars Nederland, nog niet toegevoegd')
  })

  test('counts a question once that was put in two knelpunten that are one now', async () => {
    await storeBottleneck(a.t, 4, 'Hetzelfde ontbijt')
    await ask(a.t, 4, 'vng')
    await a.t.db.client.execute('update bottlenecks set merged_into = 1 where id = 4')
    // Written past the application, so past what keeps pages: who is signed in gets a page of their own.
    const board = async () => textOf(await a.html(paths.organisations, a.mo))
    expect(await board()).toMatch(/Vereniging van Nederlandse Gemeenten 0 1 1 /)
    await storeBottleneck(a.t, 5, 'Nog een ontbijt')
    await ask(a.t, 5, 'vng')
    await a.t.db.client.execute('update bottlenecks set merged_into = 3 where id = 5')
    expect(await board()).toMatch(/Vereniging van Nederlandse Gemeenten 0 2 2 /)
    expect(textOf(await a.html(paths.organisation('vng')))).toContain('Ontbijt in buurthuis 3')
  })
})

describe('the page of an instantie', () => {
  test('shows each knelpunt with its own clock', async () => {
    a.t.clock.set(new Date('2026-05-04T10:00:00Z'))
    const html = await a.html(paths.organisation('gemeente-utrecht'))
    const text = textOf(html)
    expect(text).toContain('Ontbijt in buurthuis 1 Gevraagd wacht 35 dagen langer dan de termijn')
    expect(text).toContain('Ontbijt in buurthuis 2')
    expect(html).toContain('href="/knelpunten/knelpunt-1"')
  })

  test('that does not exist is a 404', async () => {
    for (const path of ['/instanties/nergens', '/instanties/nergens.atom', '/instanties/%00'])
      expect((await a.t.get(path)).status).toBe(404)
  })

  test('has a feed with questions and answers', async () => {
    await respond({ tekst: 'We doen dit, want één & hetzelfde <loket> is beter.' })
    const answer = await a.t.get(paths.organisationFeed('vng'))
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    const xml = await answer.text()
    expect(xml).toContain('Gevraagd: Ontbijt in buurthuis 1')
    expect(xml).toContain('één &amp; hetzelfde &lt;loket&gt;')
    expect(xml).toContain('/knelpunten/knelpunt-1')
    expect(xml.match(/<entry>/g)).toHaveLength(2)
  })

  test('has a feed that says silence and a promise that passed, from the day after', async () => {
    await respond({})
    const feed = async (key: string) => (await a.t.get(paths.organisationFeed(key))).text()
    expect(await feed('gemeente-utrecht')).not.toContain('Geen antwoord')
    expect(await feed('vng')).not.toContain('Toezegging verlopen')
    a.t.clock.set(new Date('2026-05-04T10:00:00Z'))
    const silent = await feed('gemeente-utrecht')
    expect(silent.match(/Geen antwoord: Ontbijt in buurthuis/g)).toHaveLength(2)
    expect(silent).toContain('Gemeente Utrecht antwoordde niet. De laatste dag was')
    expect(await feed('vng')).toContain('Toezegging verlopen: Ontbijt in buurthuis 1')
  })
})

describe('a way that exists already', () => {
  const way = { soort: 'bestaande_weg', weg: 'https://vng.nl/handreiking', belofteOp: '' }

  test('stands with the signposts, and a beheerder can make it one', async () => {
    await respond(way)
    const text = textOf(await a.html(paths.signposts))
    expect(text).toContain('Gemeld door instanties')
    expect(text).toContain('Gemeld door Vereniging van Nederlandse Gemeenten')
    expect(text).not.toContain('Maak hier een wegwijzer van')
    expect(await a.html(paths.signposts, a.mo)).not.toContain('Maak hier een wegwijzer van')
    const html = await a.html(paths.signposts, a.bea)
    const link = /href="([^"]+)">\s*Maak hier een wegwijzer van/.exec(html)?.[1] ?? ''
    const form = await a.html(link.replaceAll('&amp;', '&'), a.bea)
    expect(form).toContain('value="https://vng.nl/handreiking"')
    expect(form).toContain(solving.tekst)
  })

  test('is gone from there when it is corrected into something else', async () => {
    await respond({ ...way, sleutel: 'de-sleutel-van-het-formulier' })
    await respond({ versie: '2', corrigeert: 'de-sleutel-van-het-formulier' })
    expect(textOf(await a.html(paths.signposts))).not.toContain('Gemeld door instanties')
  })
})

describe('the API', () => {
  test('gives responses as they now read, of one instantie when asked', async () => {
    await respond({ sleutel: 'de-sleutel-van-het-formulier' })
    await respond({ versie: '2', corrigeert: 'de-sleutel-van-het-formulier', belofteOp: '2026-06-01' })
    const read = async (query = '') => (await a.t.get(`${paths.api.responses}${query}`)).json()
    expect(await read()).toMatchObject({
      reacties: [
        { instantie: { sleutel: 'vng' }, soort: 'lossen_op', belofteDatum: '2026-06-01', gecorrigeerd: true },
      ],
      ouder: null,
    })
    expect(JSON.stringify(await read())).not.toMatch(/vera/i)
    expect(await read('?instantie=gemeente-utrecht')).toMatchObject({ reacties: [] })
    expect(await read('?pagina=2')).toMatchObject({
      reacties: [],
      nieuwer: expect.stringContaining('pagina=1'),
    })
    expect((await a.t.get(`${paths.api.responses}?pagina=0`)).status).toBe(400)
  })

  test('keeps the bodies of the taxonomy where they were', async () => {
    const { instanties } = (await (await a.t.get(paths.api.bodies)).json()) as { instanties: unknown[] }
    expect(instanties.length).toBeGreaterThan(40)
  })
})

test('who signs in for one instantie is never shown what the other is asked', async () => {
  const uma = await signInFor(a.t, 'gemeente-utrecht', 'uma@utrecht.nl')
  expect(textOf(await a.html(paths.authority, uma))).toContain('2 vragen wachten')
  expect(textOf(await a.html(paths.authority, a.vera))).toContain('1 vraag wacht')
})
