import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { historyOf, signInFor, solving } from '../support/asked.ts'
import { locationOf } from '../support/bea-and-mo.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { askedVera } from '../support/responses.ts'

let a: Awaited<ReturnType<typeof askedVera>>
beforeEach(async () => {
  a = await askedVera()
})

describe('a correction', () => {
  const better = 'We passen de handreiking aan; elk buurthuis krijgt één loket.'
  const correct = async (fields: Record<string, string> = {}) =>
    a.respond({ versie: '2', corrigeert: (await a.responseIds())[0] ?? '', tekst: better, ...fields })

  test('stands beside what it corrects, with what changed', async () => {
    await a.respond()
    const [first] = await a.responseIds()
    const form = await a.html(`${paths.askedBottleneck(1)}?corrigeert=${first}`, a.vera)
    expect(filledIn(form)).toMatchObject({ tekst: [solving.tekst], corrigeert: [first] })
    const answer = await correct({ belofteOp: '2026-06-01' })
    expect(locationOf(answer)).toBe(`${paths.askedBottleneck(1)}?gedaan=gecorrigeerd`)
    const html = await a.html(paths.organisation('vng'))
    const text = textOf(html)
    expect(text).toContain('Gecorrigeerd: lees wat er eerst stond')
    expect(text).toContain('Toegezegde dag: eerst 1 mei 2026, nu 1 juni 2026.')
    expect(html).toMatch(/<del>.*weggehaald/)
    expect((await historyOf(a.t, 1)).at(-1)?.[0]).toBe('reactie_gecorrigeerd')
    const { rows } = await a.t.db.client.execute(
      'select promise_outcome from official_responses order by rowid',
    )
    expect(rows.map((row) => row['promise_outcome'])).toEqual(['vervangen', null])
  })

  test('that changes nothing, or of what was corrected already, is refused', async () => {
    await a.respond()
    expect((await correct({ tekst: solving.tekst })).status).toBe(422)
    await correct()
    const again = await correct({ versie: '3', tekst: `${better} Echt.` })
    expect(summaryOf(await again.text())[0]?.[1]).toContain('al gecorrigeerd')
  })

  test('of an earlier response leaves how the question stands to the later one', async () => {
    const not = { soort: 'niet_onze_taak', wie: 'De gemeente', belofteOp: '' }
    await a.respond(not)
    const [first] = await a.responseIds()
    a.t.clock.advance(60_000)
    await a.respond({ versie: '2' })
    a.t.clock.advance(60_000)
    const answer = await correct({ ...not, versie: '3', corrigeert: first ?? '', wie: 'De gemeenten' })
    expect(answer.status).toBe(303)
    expect(await a.addressOf('vng')).toEqual(['beantwoord', '2026-03-02', null, null])
  })

  test('does not move a promise whose day is over', async () => {
    await a.respond()
    a.t.clock.set(new Date('2026-05-02T10:00:00Z'))
    const answer = await correct({ belofteOp: '2026-12-01' })
    expect([answer.status, (await a.responseIds()).length]).toEqual([422, 1])
  })

  test('of somebody else’s response makes a response of one’s own', async () => {
    const uma = await signInFor(a.t, 'gemeente-utrecht', 'uma@utrecht.nl')
    await a.respond({}, uma)
    await correct()
    const { rows } = await a.t.db.client.execute(
      'select organisation, corrects from official_responses order by rowid',
    )
    expect(rows.map((row) => [row['organisation'], row['corrects']])).toEqual([
      ['gemeente-utrecht', null],
      ['vng', null],
    ])
  })
})
