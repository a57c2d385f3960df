import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { countIn, type Desk, taxonomyDesk, term } from '../support/taxonomy-desk.ts'

let desk: Desk

beforeEach(async () => {
  desk = await taxonomyDesk()
})

describe('another key', () => {
  test('says first for how many, then links, filters and the API with the old key go on', async () => {
    const before = countIn(await desk.cases({ barriere: 'afbakening' }))
    const page = await desk.see(`${term('barrieres', 'afbakening')}/hernoeming`)
    expect(textOf(page)).toMatch(/Er zijn \d+ openbare casussen en \d+ open melding/)
    const answer = await desk.send(`${term('barrieres', 'afbakening')}/hernoeming`, {
      ...filledIn(page),
      nieuweSleutel: 'wie_betaalt',
    })
    expect(answer.headers.get('Location')).toBe(`${term('barrieres', 'wie_betaalt')}?bewaard`)
    expect(countIn(await desk.cases({ barriere: 'afbakening' }))).toBe(before)
    expect(countIn(await desk.cases({ barriere: 'wie_betaalt' }))).toBe(before)
    const api = JSON.parse(await desk.see(`${paths.api.cases}?barriere=afbakening`))
    expect(String(api.totaal)).toBe(before)
    expect(api.casussen[0].barrieres[0]).toBe('wie_betaalt')
    expect(api.casussen[0].taxonomieVersie).toBe('2026-11.1')
    expect((await desk.ask(term('barrieres', 'afbakening'))).headers.get('Location')).toBe(
      term('barrieres', 'wie_betaalt'),
    )
  })

  test('the link to a signpost keeps its target', async () => {
    const page = await desk.see(`${term('wegwijzers', 'r15_juiste_loket')}/hernoeming`)
    await desk.send(`${term('wegwijzers', 'r15_juiste_loket')}/hernoeming`, {
      ...filledIn(page),
      nieuweSleutel: 'juiste_loket_2',
    })
    const signposts = await desk.see(paths.signposts)
    expect(signposts).toContain('id="r15_juiste_loket"')
    expect(signposts).toContain('id="juiste_loket_2"')
  })

  test('a key that is taken is refused with what was typed; a fixed one has no such page', async () => {
    const path = `${term('barrieres', 'afbakening')}/hernoeming`
    const answer = await desk.send(path, { ...filledIn(await desk.see(path)), nieuweSleutel: 'contract' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(summaryOf(html)).toEqual([['nieuweSleutel', expect.stringContaining('al eens gebruikt')]])
    expect(filledIn(html)['nieuweSleutel']).toEqual(['contract'])
    expect((await desk.ask(`${term('domeinen', 'wmo')}/hernoeming`)).status).toBe(404)
  })

  test('a page from before another change is a conflict', async () => {
    const path = `${term('barrieres', 'afbakening')}/hernoeming`
    const fields = filledIn(await desk.see(path))
    await desk.send(`${term('barrieres', 'afbakening')}/teksten`, {
      ...(await desk.editing('barrieres', 'afbakening')),
      naam: 'Andere naam',
    })
    const answer = await desk.send(path, { ...fields, nieuweSleutel: 'wie_betaalt' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Je wilde de sleutel wijzigen in “wie_betaalt”')
  })
})

test('split: casussen stay and count under the old term, forms offer only the parts', async () => {
  const before = countIn(await desk.cases({ barriere: 'afbakening' }))
  const matrix = async () => /<table[\s\S]*?<\/table>/.exec(await desk.see(paths.overview))?.[0] ?? ''
  const overview = await matrix()
  expect(overview).toContain('/afbakening"')
  expect((await desk.step('barrieres', 'afbakening', 'splitsing', { delen: ['contract'] })).status).toBe(422)
  const answer = await desk.step('barrieres', 'afbakening', 'splitsing', { delen: ['contract', 'overgang'] })
  expect(answer.status).toBe(303)
  const list = await desk.cases({ barriere: 'afbakening' })
  expect(countIn(list)).toBe(before)
  expect(list).toContain('(vervallen)')
  expect(await matrix()).toBe(overview)
  expect(await desk.see(paths.report)).not.toContain('value="afbakening"')
  expect(textOf(await desk.see(term('barrieres', 'afbakening')))).toContain(
    'Gesplitst in: contract , overgang',
  )
})

test('retired: no longer to choose, still to find; and it can come back', async () => {
  expect((await desk.step('doelgroepen', 'ouderen', 'vervallen')).status).toBe(303)
  expect((await desk.live.services()).taxonomy.facets.target_group.map((g) => g.key)).not.toContain('ouderen')
  const { headers } = await desk.send(`${term('doelgroepen', 'ouderen')}/terugkeer`, {})
  expect(headers.get('Location')).toContain('?bewaard')
  expect((await desk.live.services()).taxonomy.facets.target_group.map((g) => g.key)).toContain('ouderen')
})

test('a retired signpost keeps the target of its links', async () => {
  await desk.step('wegwijzers', 'r15_juiste_loket', 'vervallen')
  const html = await desk.see(paths.signposts)
  expect(html).toContain('Vervallen wegwijzers')
  expect(html).toContain('id="r15_juiste_loket"')
})
