import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import type { TestApp } from '../support/app.ts'
import { bottleneckSteps, breakfast, lindedal, threeCases } from '../support/bottlenecks.ts'
import { summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let steps: ReturnType<typeof bottleneckSteps>
const slug = 'ontbijt-in-het-buurthuis'

beforeEach(async () => {
  ;({ t, ...steps } = await threeCases())
})

const read = async (path: string) => textOf(await (await t.get(path)).text())

describe('merging', () => {
  beforeEach(async () => {
    await steps.make({ casus: ['1'] })
    await steps.make({ casus: ['2', '3'], titel: 'Samen eten' })
    await steps.ask(1, { instantie: lindedal.key })
  })

  test('points to the twin, which then counts for both, and can be undone', async () => {
    expect((await steps.merge(1, { knelpuntnummer: '2' })).status).toBe(303)
    const list = await read(paths.bottlenecks())
    expect(list).toContain('1 knelpunt')
    expect(list).toContain('3 casussen')
    const twin = await read(paths.bottleneck('samen-eten'))
    expect(twin).toContain('3 casussen')
    expect(twin).toContain(lindedal.name)
    expect(twin).toContain(`Het knelpunt “${breakfast.titel}” is hiermee samengevoegd.`)
    const own = await read(paths.bottleneck(slug))
    expect(own).toContain('vertelt hetzelfde als')
    expect(own).toContain('1 casus')
    expect((await steps.split(1)).status).toBe(303)
    expect(await read(paths.bottlenecks())).toContain('2 knelpunten')
    expect(await read(paths.bottleneck('samen-eten'))).toContain('2 casussen')
    expect(await steps.events(2)).toEqual(['knelpunt_gemaakt', 'knelpunt_samengevoegd', 'knelpunt_gesplitst'])
  })

  test('leaves who is asked in list, filters, API, overview and scoreboard, each once', async () => {
    await steps.merge(1, { knelpuntnummer: '2' })
    t.clock.set(new Date('2026-04-20T12:00:00Z'))
    const json = async (query: string) => (await t.get(`${paths.api.bottlenecks}${query}`)).json()
    for (const query of ['?antwoord=te_laat', `?instantie=${lindedal.key}`])
      expect(await json(query)).toMatchObject({
        totaal: 1,
        knelpunten: [{ adres: 'samen-eten', instanties: [{ sleutel: lindedal.key, dagenTeLaat: 35 }] }],
      })
    expect(await read(paths.bottlenecks({ antwoord: 'te_laat' }))).toContain('1 knelpunt')
    expect(await read(paths.organisations)).toContain('Nu is 1 antwoord te laat.')
    await steps.split(1)
    await steps.ask(2, { instantie: lindedal.key })
    await steps.merge(1, { knelpuntnummer: '2' })
    // Asked again with a new clock: that one counts.
    expect(await json('?antwoord=te_laat')).toMatchObject({ totaal: 0 })
    expect((await json('')).knelpunten[0].instanties).toHaveLength(1)
    expect(await read(paths.organisations)).not.toContain('Nu is 1 antwoord te laat.')
  })

  test.each(['', 'x', '99', '1'])('with "%s" is refused', async (knelpuntnummer) => {
    const answer = await steps.merge(1, { knelpuntnummer })
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(['knelpuntnummer'])
  })

  test('with what is itself merged, or has others merged into it, is refused', async () => {
    await steps.make({ casus: [], titel: 'Derde' })
    await steps.merge(1, { knelpuntnummer: '2' })
    expect((await steps.merge(3, { knelpuntnummer: '1' })).status).toBe(422)
    expect((await steps.merge(2, { knelpuntnummer: '3' })).status).toBe(422)
    expect((await steps.merge(1, { knelpuntnummer: '3' })).status).toBe(422)
  })
})
