import { expect, test } from 'vitest'
import { allCases } from '../support/api.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { countRows } from '../support/dump.ts'
import { taxonomy } from '../support/taxonomy.ts'

const counted = { ...joris, openbaarheid: 'meetellen' }

/** One published casus, with or without count-only meldingen around it. */
async function register(withCounted: boolean) {
  const t = await freshApp()
  const cookie = await signIn(t)
  const decide = async (fields: typeof wilma | typeof counted, decision = {}) => {
    const { token, id } = await sendReport(t, fields)
    expect((await decideOn(t, id, decision, cookie)).status).toBe(303)
    return token
  }
  const titel = 'Woord dat nergens staat'
  const token = withCounted
    ? await decide(counted, { titel, verhaal: titel, domeinen: ['wmo'], barriere: 'kleine_partij' })
    : ''
  await decide(wilma)
  if (withCounted) {
    await decide(counted, { titel, uitkomst: 'bestaande_route', toelichting: 'Dat kan al langs deze weg.' })
    await sendReport(t, counted)
  }
  return { t, token }
}

const pages =
  '/ /melden /casussen /casussen/1 /casussen/2 /casussen/3 /overzicht /brief /patronen /regios /regios/twente ' +
  '/wegwijzers /over /algoritme /privacy /data /casussen?zoek=inloophuis ' +
  '/casussen.csv /casussen-excel.csv /casussen.xlsx /casussen.json /casussen.jsonl /casussen.atom ' +
  '/patronen/zvw-wmo/afbakening /patronen/wmo-wmo/kleine_partij /data/kolommen /data/catalogus.jsonld /data/catalogus.ttl ' +
  '/api/v1/tellingen /api/v1/tellingen?per=regio,maand /api/v1/regios /moderatielog /moderatielog/dagsloten'
const lists = 'schot=wmo-wmo domein=wmo barriere=kleine_partij regio=twente soort=uitsluiting'
const publicPaths = [
  ...pages.split(' '),
  ...['', '/1', '/2'].map((path) => `/api/v1/casussen${path}`),
  ...lists
    .split(' ')
    .flatMap((query) => [
      `/casussen?${query}`,
      `/overzicht?${query}`,
      `/casussen.csv?${query}`,
      `/casussen.atom?${query}`,
      `/api/v1/tellingen?${query}`,
      `/brief?${query}`,
      `/api/v1/casussen?${query}`,
    ]),
]

const seen = async (t: TestApp, path: string) => {
  const answer = await t.get(path)
  // The key of a form is another one each time.
  const body = (await answer.text()).replace(/name="sleutel" value="[^"]*"/, '')
  return { status: answer.status, etag: path === '/melden' ? '' : answer.headers.get('ETag'), body }
}

test('every public response is the same with and without them', async () => {
  const [{ t: without }, { t: withThem }] = [await register(false), await register(true)]
  for (const path of publicPaths) expect(await seen(withThem, path)).toEqual(await seen(without, path))
  expect((await seen(withThem, '/casussen/1')).status).toBe(200)
})

test('accepted, it never becomes a casus', async () => {
  const { t, token } = await register(true)
  expect((await reportOf(t, token)).report).toMatchObject({ state: 'gepubliceerd', caseNumber: null })
  expect(await countRows(t.db, 'public_cases')).toBe(1)
  expect((await allCases(t)).map((c) => c.nummer)).toEqual([1])
})

test('the moderator sees that it is only counted', async () => {
  const t = await freshApp()
  const { id } = await sendReport(t, counted)
  const html = await (await t.get(`/beheer/meldingen/${id}`, { cookie: await signIn(t) })).text()
  expect(html).toContain('De melder wil geen openbare casus')
})

test('withdrawn, it changes nothing that is public either', async () => {
  const { t, token } = await register(true)
  const before = await Promise.all(publicPaths.map((path) => seen(t, path)))
  expect((await t.post(`/volg/${token}/intrekking`)).status).toBe(303)
  expect(await Promise.all(publicPaths.map((path) => seen(t, path)))).toEqual(before)
  expect((await reportOf(t, token)).report.state).toBe('ingetrokken')
})

test('those of the demo are in no list of any barrier', async () => {
  const t = await freshApp({ data: 'demo' })
  const { rows } = await t.db.client.execute(
    "select title, public_title from reports where visibility = 'meetellen'",
  )
  expect(rows.length).toBeGreaterThan(10)
  const titles = (await allCases(t)).map((c) => c.titel)
  expect(titles.length).toBeGreaterThan(taxonomy.barriers.length)
  for (const row of rows) expect(titles).not.toContain(row['public_title'] ?? row['title'])
})
