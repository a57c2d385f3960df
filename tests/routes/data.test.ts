import { describe, expect, test } from 'vitest'
import { storeSnapshot } from '../../db/snapshots.ts'
import { caseColumns } from '../../src/core/case-columns.ts'
import { caseSchema } from '../../views/cases/json.ts'
import { freshApp, type TestApp } from '../support/app.ts'
import { textOf } from '../support/page.ts'
import { erratum, memoryStore, publicUrl, snapshot } from '../support/snapshots.ts'

const withStore = () => freshApp({ publicUrl }, { snapshots: memoryStore() })
const pageText = async (t: TestApp) => textOf(await (await t.get('/data')).text())

describe('/data', () => {
  test('leads to every file, says the version, the rules and the licence', async () => {
    const t = await freshApp()
    const html = await (await t.get('/data')).text()
    for (const ending of ['.csv', '-excel.csv', '.xlsx', '.json', '.jsonl', '.atom'])
      expect(html).toContain(`href="/casussen${ending}"`)
    for (const path of ['/data/kolommen', '/data/catalogus.jsonld', '/data/catalogus.ttl'])
      expect(html).toContain(`href="${path}"`)
    for (const part of [
      'CC0',
      `Versie ${t.services.taxonomy.version}`,
      'Een totaal telt elke casus één keer',
    ])
      expect(textOf(html)).toContain(part)
  })

  test('says when it keeps no snapshots, and when there are none yet', async () => {
    expect(await pageText(await freshApp())).toContain('Deze site bewaart geen momentopnamen')
    expect(await pageText(await withStore())).toContain('Er is nog geen kwartaal voorbij')
  })

  test('says how to cite a snapshot, and what it is', async () => {
    const t = await withStore()
    await storeSnapshot(t.db, snapshot)
    const text = await pageText(t)
    for (const part of [
      'Vierde kwartaal van 2025',
      '1.234 casussen',
      '2,3 MB',
      'indeling 2025-11',
      snapshot.sha256,
    ])
      expect(text).toContain(part)
    expect(text).toContain(
      'Citeer als: Schottenmelder, Casussen, vierde kwartaal van 2025. Momentopname van 1 januari 2026. ' +
        'https://schottenmelder.example/data/momentopnamen/2025-k4.csv (SHA-256 ab12ab12ab12…). CC0.',
    )
    expect(text).not.toContain('herzien')
  })

  test('tells what was taken out, and cites the revision', async () => {
    const t = await withStore()
    await storeSnapshot(t.db, { ...snapshot, errata: [erratum] })
    const text = await pageText(t)
    expect(text).toContain('1 keer herzien')
    expect(text).toContain(
      '3 februari 2026: casussen 7 en 9 eruit gehaald (ingetrokken, gewist of verborgen), casus 12 verbeterd. Daarvoor was de SHA-256 ' +
        erratum.sha256,
    )
    expect(text).toContain('Momentopname van 1 januari 2026, herzien op 3 februari 2026.')
  })
})

describe('/data/kolommen', () => {
  test('explains each column once, by the words of the API', async () => {
    const html = await (await (await freshApp()).get('/data/kolommen')).text()
    const names = [...html.matchAll(/<th scope="row"[^>]*><code>(\w+)<\/code>/g)].map(([, name]) => name)
    expect(names).toEqual(caseColumns.map(({ name }) => name))
    for (const { heading } of caseColumns) expect(textOf(html)).toContain(heading)
  })

  test('the columns are the fields of the API, the first barrier apart, and without what is never filled', () => {
    const names: string[] = caseColumns.map(({ name }) => name).filter((name) => name !== 'hoofdbarriere')
    expect(names).toEqual(Object.keys(caseSchema.shape).filter((name) => name !== 'samengevoegdMet'))
    expect(new Set(caseColumns.map(({ heading }) => heading)).size).toBe(caseColumns.length)
  })
})

describe('a snapshot', () => {
  test.each([
    '2025-k3.csv',
    '2025-k4.json',
    '2025-k5.csv',
    '..%2f2025-k4.csv',
    '2025-k4-0.csv',
    '2025-k4.csv',
  ])('%s that is not there: 404', async (file) => {
    const t = await withStore()
    if (file !== '2025-k4.csv') await storeSnapshot(t.db, snapshot)
    expect((await t.get(`/data/momentopnamen/${file}`)).status).toBe(404)
  })

  test('on a site that lost its store: 404', async () => {
    const t = await freshApp()
    await storeSnapshot(t.db, snapshot)
    expect((await t.get('/data/momentopnamen/2025-k4.csv')).status).toBe(404)
  })
})
