import { beforeEach, describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { bottlenecks } from '../../db/schema/bottlenecks.ts'
import { verify } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { signIn, type TestApp } from '../support/app.ts'
import { bottleneckSteps, breakfast, lindedal, threeCases } from '../support/bottlenecks.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let steps: ReturnType<typeof bottleneckSteps>
const slug = 'ontbijt-in-het-buurthuis'

beforeEach(async () => {
  ;({ t, cookie, ...steps } = await threeCases())
})

const read = async (path: string) => textOf(await (await t.get(path)).text())
describe('making a knelpunt', () => {
  test('of cases that were proposed', async () => {
    const desk = await steps.html(paths.managedBottlenecks)
    expect(textOf(desk)).toContain('3 casussen horen nog bij geen knelpunt')
    const made = await steps.make()
    expect([made.status, made.headers.get('Location')]).toEqual([303, paths.managedBottleneck(1)])
    const page = await read(paths.bottleneck(slug))
    for (const words of [breakfast.titel, breakfast.samenvatting, breakfast.vraag, breakfast.artikel])
      expect(page).toContain(words)
    expect(page).toContain('gelezen op 18 februari 2026')
    expect(page).toContain('2 casussen')
    expect(page).toContain('Het knelpunt is gemaakt van 2 casussen.')
    expect(textOf(await steps.html(paths.managedBottlenecks))).toContain('1 casus hoort nog bij geen')
    expect(await steps.events(1)).toEqual(['knelpunt_gemaakt'])
  })

  test('with a title that is taken gets an address of its own', async () => {
    await steps.make()
    await steps.make({ casus: ['3'] })
    expect((await t.get(paths.bottleneck(`${slug}-2`))).status).toBe(200)
  })

  test.each([
    [{ titel: '' }, ['titel']],
    [{ samenvatting: 'Bel mevrouw Jansen op 06-12345678.' }, ['samenvatting']],
    [{ gelezenOp: '' }, ['gelezenOp']],
    [{ schot: 'x', barriere: 'y' }, ['schot', 'barriere']],
  ])('%o is refused with everything kept', async (fields, wrong) => {
    const answer = await steps.make(fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(summaryOf(page).map(([field]) => field)).toEqual(wrong)
    expect(filledIn(page)).toMatchObject({ vraag: [breakfast.vraag], casus: ['2', '1'] })
    expect(await t.db.orm.select().from(bottlenecks).limit(1)).toEqual([])
  })

  test('a casus stands in one knelpunt at most', async () => {
    await steps.make()
    const answer = await steps.make({ casus: ['2', '3'] })
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(['casus'])
  })

  test('what says who somebody is can be replaced at once, and nothing is stored by that', async () => {
    const samenvatting = 'Bel mevrouw Jansen op 06-12345678 over het ontbijt.'
    const answer = await t.post(
      paths.newBottleneckReplacements,
      { ...breakfast, samenvatting, casus: ['1'] },
      { cookie },
    )
    expect(answer.status).toBe(200)
    const shown = filledIn(await answer.text())['samenvatting']?.[0] ?? ''
    expect(shown).not.toContain('Jansen')
    expect(shown).toContain('ontbijt')
  })
})

describe('changing a knelpunt', () => {
  beforeEach(async () => {
    await steps.make()
  })

  test('its text; the address stays, and the history says what changed but not to what', async () => {
    expect((await steps.edit(1, { titel: 'Wie betaalt het ontbijt?' })).status).toBe(303)
    const page = await read(paths.bottleneck(slug))
    expect(page).toContain('Wie betaalt het ontbijt?')
    expect(page).toContain('Gewijzigd: de titel.')
    const { rows } = await t.db.client.execute(
      "select details from audit_events where kind = 'knelpunt_gewijzigd'",
    )
    expect(rows.map((row) => row['details'])).toEqual(['{"velden":["titel"]}'])
  })

  test('to something wrong is refused with everything kept', async () => {
    const answer = await steps.edit(1, { titel: 'Nieuw', vraag: '' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(summaryOf(page).map(([field]) => field)).toEqual(['vraag'])
    expect(filledIn(page)['titel']).toEqual(['Nieuw'])
  })

  test('cases go in and out, and it can be undone', async () => {
    expect((await steps.add(1, { casusnummers: '3' })).status).toBe(303)
    expect(await read(paths.bottleneck(slug))).toContain('3 casussen')
    expect((await steps.take(1, { casus: '1' })).status).toBe(303)
    expect(await read(paths.bottleneck(slug))).toContain('2 casussen')
    expect((await steps.add(1, { casusnummers: '1' })).status).toBe(303)
    expect(await steps.events(1)).toEqual([
      'knelpunt_gemaakt',
      'casus_gebundeld',
      'casus_ontbundeld',
      'casus_gebundeld',
    ])
    expect(await firstBreak(t.db, 'knelpunt:1')).toBeNull()
  })

  test.each(['', 'x', '99', '1', '3, x'])('"%s" are no cases to add', async (casusnummers) => {
    const answer = await steps.add(1, { casusnummers })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(summaryOf(page).map(([field]) => field)).toEqual(['casusnummers'])
    expect(filledIn(page)['casusnummers']).toEqual([casusnummers])
  })

  test('that somebody else changed meanwhile shows both versions and stores nothing', async () => {
    const versie = await steps.version(1)
    await steps.edit(1, { titel: 'De eerste was sneller' })
    const before = await dump(t.db)
    const answer = await steps.edit(1, { versie, titel: 'De tweede vindt dit' })
    expect(answer.status).toBe(409)
    const text = textOf(await answer.text())
    for (const words of ['De eerste was sneller', 'De tweede vindt dit', 'Gewijzigd: de titel.'])
      expect(text).toContain(words)
    expect(await dump(t.db)).toBe(before)
  })
})

test('nothing of it is there for a stranger, and the history stays whole', async () => {
  await steps.make()
  await steps.ask(1, { instantie: lindedal.key })
  for (const path of [
    paths.managedBottlenecks,
    paths.bottleneckChanges(1),
    paths.bottleneckCases(1),
    paths.bottleneckQuestions(1),
    paths.bottleneckMerges(1),
  ]) {
    expect((await t.post(path, { ...breakfast, versie: '1' })).status).toBe(403)
  }
  const authority = await signIn(t, 'instantie', 'ans')
  expect((await t.get(paths.managedBottleneck(1), { cookie: authority })).status).toBe(404)
  expect((await t.get(paths.managedBottleneck(9), { cookie })).status).toBe(404)
  expect((await t.post(paths.bottleneckChanges(9), breakfast, { cookie })).status).toBe(404)
  const { findings } = await verify(t.db)
  expect(findings).toEqual([])
})
