import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { paths } from '../../src/paths.ts'
import { allCases, type ApiCase, apiPage } from '../support/api.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris } from '../support/cast.ts'

let t: TestApp
let every: ApiCase[]

beforeAll(async () => {
  t = await freshApp({ data: 'demo' })
  every = await allCases(t)
})

const numbers = async (path: string) => (await apiPage(await t.get(path))).casussen.map((c) => c.nummer)

describe('the list', () => {
  test('gives each casus once, the newest first', async () => {
    const found = every.map((c) => c.nummer)
    expect(found.length).toBeGreaterThan(200)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toEqual(found.toSorted((a, b) => b - a))
    expect((await apiPage(await t.get('/api/v1/casussen'))).totaal).toBe(found.length)
  })

  test('goes back to the newer ones with the same ease', async () => {
    const older =
      (await apiPage(await t.get('/api/v1/casussen'))).ouder?.replace('http://localhost:8787', '') ?? ''
    const second = await apiPage(await t.get(older))
    const back = second.nieuwer?.replace('http://localhost:8787', '') ?? ''
    expect(await numbers(back)).toEqual(await numbers('/api/v1/casussen'))
  })

  test.each([
    ['schot=zvw-wmo', (c: ApiCase) => c.schotten.some((s) => s.sleutel === 'zvw-wmo')],
    ['domein=wmo', (c: ApiCase) => c.domeinen.includes('wmo')],
    ['barriere=tijdelijk', (c: ApiCase) => c.barrieres[0] === 'tijdelijk'],
    ['regio=twente', (c: ApiCase) => c.regio === 'twente'],
    ['soort=uitsluiting', (c: ApiCase) => c.soort === 'uitsluiting'],
    ['domein=wmo&soort=uitsluiting', (c: ApiCase) => c.soort === 'uitsluiting' && c.domeinen.includes('wmo')],
  ])('takes the filters of the page: %s', async (query, fits) => {
    const wanted = every.filter(fits).map((c) => c.nummer)
    expect(wanted.length).toBeGreaterThan(0)
    expect((await allCases(t, `?${query}`)).map((c) => c.nummer)).toEqual(wanted)
  })

  test('an empty filter is no filter', async () => {
    expect(await numbers('/api/v1/casussen?schot=&regio=')).toEqual(await numbers('/api/v1/casussen'))
  })

  test('is open to every page, and asked about again each time', async () => {
    const answer = await t.get('/api/v1/casussen')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
    const etag = answer.headers.get('ETag') ?? ''
    expect((await t.get('/api/v1/casussen', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })
})

describe('invalid: 400 with every fault', () => {
  test.each([
    ['kleur=rood', ['kleur']],
    ['Schot=wlz-zvw', ['Schot']],
    ['schot=wlz-mars', ['schot']],
    ['regio=Twente&soort=x&bladzij=2', ['bladzij', 'regio', 'soort']],
    ['voor=x', ['voor']],
    ['na=0', ['na']],
    ['voor=', ['voor']],
    ['__proto__=x', ['__proto__']],
  ])('%s', async (query, fields) => {
    const answer = await t.get(`/api/v1/casussen?${query}`)
    expect(answer.status).toBe(400)
    const { fouten } = z
      .object({ fouten: z.array(z.object({ veld: z.string() })) })
      .parse(await answer.json())
    expect(fouten.map((f) => f.veld)).toEqual(fields)
  })
})

describe('one casus', () => {
  test('has the fields of the API and nothing private', async () => {
    const own = await freshApp()
    const { id, token } = await sendReport(own, joris)
    const decision = {
      titel: 'Openbare titel',
      verhaal: 'Openbare tekst',
      domeinen: ['wmo'],
      viaPartij: 'een keten',
    }
    await own.post(`/volg/${token}/aanvullingen`, {
      geprobeerd: 'Zeven keer gebeld',
      plek: 'wijk_buurt',
      betaalt: ['wmo'],
    })
    await decideOn(own, id, { ...decision, versie: '2', barriere: 'kleine_partij' }, await signIn(own))
    await own.post(paths.followUpApprovals(token), { versie: '3', akkoord: 'ja', opmerking: '' })
    const answer = await own.get('/api/v1/casussen/1')
    expect(await answer.json()).toEqual({
      nummer: 1,
      url: 'http://localhost:8787/casussen/1',
      soort: 'uitsluiting',
      titel: 'Openbare titel',
      verhaal: 'Openbare tekst',
      rol: 'zorgorganisatie',
      regio: 'achterhoek',
      domeinen: ['wmo'],
      schotten: [{ sleutel: 'wmo-wmo', naam: 'Alleen Wmo' }],
      barrieres: ['kleine_partij'],
      uitkomst: 'knelpunt',
      toelichting: '',
      wegwijzer: null,
      organisatieReactie: null,
      geweigerdDoor: 'gemeente',
      weigeringsgrond: 'te_klein',
      viaPartij: 'een keten',
      tijdelijkSinds: null,
      doelgroepen: [],
      plek: 'wijk_buurt',
      fase: null,
      organisatiegrootte: null,
      gevolgen: [],
      aantalMensen: null,
      bedrag: null,
      betaalt: ['wmo'],
      heeftVoordeel: [],
      izaKnelpunten: [],
      aandachtsgebieden: [],
      samenwerkingsvraagstukken: [],
      meldDatum: '2026-03-02',
      gepubliceerdOp: '2026-03-02T09:30:00.000Z',
      gewijzigdOp: '2026-03-02T09:30:00.000Z',
      taxonomieVersie: own.services.taxonomy.version,
      samengevoegdMet: null,
      voorbeeld: false,
      wijOok: 0,
    })
  })

  test('of the demo is marked as an example', async () => {
    expect(await (await t.get(`/api/v1/casussen/${every[0]?.nummer}`)).json()).toMatchObject({
      voorbeeld: true,
    })
  })

  test('is the same as in the list', async () => {
    const [first] = every
    expect(await (await t.get(`/api/v1/casussen/${first?.nummer}`)).json()).toMatchObject({ ...first })
  })

  test.each(['999999', '0', 'abc', '1.0', '1e2', '9999999999', '%00'])('/%s: 404', async (number) => {
    expect((await t.get(`/api/v1/casussen/${number}`)).status).toBe(404)
  })
})
