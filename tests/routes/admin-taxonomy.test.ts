import { beforeEach, describe, expect, test } from 'vitest'
import { loadTaxonomy, shippedTaxonomy } from '../../db/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { signIn } from '../support/app.ts'
import { countRows } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { type Desk, taxonomyDesk, term } from '../support/taxonomy-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await taxonomyDesk()
})

describe('texts', () => {
  test('the form shows what is there; saved words are on the site at once', async () => {
    const fields = await desk.editing('domeinen', 'wmo')
    expect(fields['naam']).toEqual([shippedTaxonomy.domain.get('wmo')?.label])
    expect(await desk.see(paths.report)).not.toContain('Hulp van de gemeente (nieuw)')
    const answer = await desk.send(`${term('domeinen', 'wmo')}/teksten`, {
      ...fields,
      naam: 'Hulp van de gemeente (nieuw)',
    })
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `${term('domeinen', 'wmo')}?bewaard`,
    ])
    expect(await desk.see(paths.report)).toContain('Hulp van de gemeente (nieuw)')
    const shown = textOf(await desk.see(term('domeinen', 'wmo')))
    expect(shown).toContain('Tekst gewijzigd')
    expect(shown).toContain('bea, versie 2026-11.1')
    expect(shown).toMatch(/Was: .* Werd: Hulp van de gemeente \(nieuw\)/)
    expect(shown).toContain('Wat de software hier heeft staan')
  })

  test.each(['wegwijzers', 'barrieres', 'domeinen', 'instanties', 'rollen'])(
    'all fields of %s: sent as they came, nothing changes and no version is made',
    async (list) => {
      const keys = [...(await desk.see(`/beheer/indeling/${list}`)).matchAll(/<code>([a-z0-9_]+)<\/code>/g)]
      expect(keys.length).toBeGreaterThan(5)
      for (const [, key = ''] of keys.slice(0, 14)) {
        const answer = await desk.send(`${term(list, key)}/teksten`, await desk.editing(list, key))
        expect([answer.status, answer.headers.get('Location')]).toEqual([303, term(list, key)])
      }
      expect(await countRows(desk.t.db, 'taxonomy_versions')).toBe(1)
    },
  )

  test('what is added comes after what was there', async () => {
    const { beslissers = [], ...fields } = await desk.editing('wegwijzers', 'r07_spuk_transformatie')
    const path = `${term('wegwijzers', 'r07_spuk_transformatie')}/teksten`
    await desk.send(path, { ...fields, beslissers: ['vws', ...beslissers] })
    const before = shippedTaxonomy.signpost.get('r07_spuk_transformatie')?.decider ?? []
    const { taxonomy } = await desk.live.services()
    expect(taxonomy.signpost.get('r07_spuk_transformatie')?.decider).toEqual([...before, 'vws'])
  })

  test('faults: 422, each said, everything typed kept', async () => {
    const fields: Record<string, string | string[]> = {
      ...(await desk.editing('wegwijzers', 'r15_juiste_loket')),
      naam: '',
      bronlink: 'javascript:alert(1)',
      bronjaar: 'vorig jaar',
      samenvatting: 'Dit typte ik.',
    }
    const answer = await desk.send(`${term('wegwijzers', 'r15_juiste_loket')}/teksten`, fields)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(summaryOf(html)).toEqual([
      ['naam', 'Naam: vul dit in.'],
      ['bronlink', 'Link naar de bron: vul een link in die begint met https://.'],
      ['bronjaar', 'Jaar van de bron: vul een jaartal in, zoals 2024.'],
    ])
    expect(filledIn(html)).toMatchObject({
      samenvatting: ['Dit typte ik.'],
      bronlink: ['javascript:alert(1)'],
      grenzen: fields['grenzen'],
    })
    expect(await countRows(desk.t.db, 'taxonomy_versions')).toBe(1)
  })

  test('two at once: the second loses as a whole and sees both', async () => {
    const fields = await desk.editing('domeinen', 'wmo')
    await desk.send(`${term('domeinen', 'wmo')}/teksten`, { ...fields, naam: 'De eerste' })
    const answer = await desk.send(`${term('domeinen', 'wmo')}/teksten`, { ...fields, naam: 'De tweede' })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('De eerste')
    expect(html).toContain('De tweede')
    expect((await desk.editing('domeinen', 'wmo'))['naam']).toEqual(['De eerste'])
  })

  test('two at once on different terms: both are kept', async () => {
    const [wmo, zvw] = [await desk.editing('domeinen', 'wmo'), await desk.editing('domeinen', 'zvw')]
    await desk.send(`${term('domeinen', 'wmo')}/teksten`, { ...wmo, naam: 'De eerste' })
    expect(
      (await desk.send(`${term('domeinen', 'zvw')}/teksten`, { ...zvw, naam: 'De tweede' })).status,
    ).toBe(303)
    const report = await desk.see(paths.report)
    expect(report).toContain('De eerste')
    expect(report).toContain('De tweede')
  })
})

describe('a new term', () => {
  const wegwijzer = {
    sleutel: 'nieuw_potje',
    naam: 'Een nieuw potje',
    samenvatting: 'Hier kan het mee.',
    barriere: 'contract',
    barrieres: ['contract', 'overgang'],
    grenzen: ['*'],
    beslissers: [],
    status: 'open',
    bron: '',
    bronlink: '',
    bronjaar: '2026',
    nagekeken: 'bron gelezen',
    letOp: '',
  }

  test('a signpost is on the page at once', async () => {
    expect((await desk.send('/beheer/indeling/wegwijzers', wegwijzer)).status).toBe(303)
    expect(await desk.see(paths.signposts)).toContain('id="nieuw_potje"')
    const { taxonomy } = await desk.live.services()
    expect(taxonomy.signpost.get('nieuw_potje')).toMatchObject({
      barriers: ['contract', 'overgang'],
      source_url: null,
      source_year: 2026,
    })
  })

  test('a key that was used, or is none, comes back with what was typed', async () => {
    for (const [key, message] of [
      ['r15_juiste_loket', /al eens gebruikt/],
      ['Nieuw Potje', /kleine letters/],
      ['nieuw', /kleine letters/],
    ] as const) {
      const answer = await desk.send('/beheer/indeling/wegwijzers', { ...wegwijzer, sleutel: key })
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(summaryOf(html)).toEqual([['sleutel', expect.stringMatching(message)]])
      expect(filledIn(html)).toMatchObject({ naam: ['Een nieuw potje'], sleutel: [key] })
    }
  })

  test.each(['domeinen', 'barrieres', 'instanties', 'weigeringsgronden', 'doelgroepen'])(
    'the empty form of %s says all that is missing',
    async (list) => {
      expect((await desk.ask(`/beheer/indeling/${list}/nieuw`)).status).toBe(200)
      const answer = await desk.send(`/beheer/indeling/${list}`, {})
      expect(answer.status).toBe(422)
      expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(
        expect.arrayContaining(['sleutel', 'naam']),
      )
    },
  )
})

test('after new software the page says which edited texts stayed', async () => {
  await desk.send(`${term('domeinen', 'wmo')}/teksten`, {
    ...(await desk.editing('domeinen', 'wmo')),
    naam: 'Van hier',
  })
  const domains = shippedTaxonomy.domains.map((d) => (d.key === 'wmo' ? { ...d, label: 'Software' } : d))
  await loadTaxonomy(desk.t.db, { ...shippedTaxonomy, version: '2026-12', domains }, desk.t.clock.now())
  const html = textOf(await desk.see(paths.taxonomy))
  expect(html).toContain('Versie 2026-12 van de software bracht andere teksten')
  expect(html).toMatch(/Van hier\s*: naam/)
  expect(textOf(await desk.see(term('domeinen', 'wmo')))).toContain('Software')
})

describe('who may', () => {
  test.each(['', '/barrieres', '/barrieres/afbakening', '/barrieres/afbakening/teksten', '/barrieres/nieuw'])(
    'a moderator finds nothing at %s',
    async (path) => {
      const mo = await signIn(desk.t, 'moderator', 'mo')
      const real = await desk.t.get(`${paths.taxonomy}${path}`, { cookie: mo })
      expect(real.status).toBe(404)
    },
  )

  test.each(['/nergens', '/regio', '/barrieres/nergens', '/barrieres/afbakening/nergens'])(
    'there is nothing at %s',
    async (path) => {
      expect((await desk.ask(`${paths.taxonomy}${path}`)).status).toBe(404)
    },
  )
})
