import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { ask, solving } from '../support/asked.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { askedVera } from '../support/responses.ts'

let a: Awaited<ReturnType<typeof askedVera>>
beforeEach(async () => {
  a = await askedVera()
})

describe('an answer by letter', () => {
  const letter = { ...solving, instantie: 'vng', briefdatum: '2026-03-20' }
  const enter = (fields: Record<string, string> = {}, cookie = a.mo) =>
    a.t.post(paths.letterResponses(1), { ...letter, ...fields }, { cookie })
  beforeEach(() => a.t.clock.set(new Date('2026-04-10T10:00:00Z')))

  test('counts from the day on the letter, and is marked as such', async () => {
    expect(filledIn(await a.html(`${paths.letterResponses(1)}?instantie=vng`, a.mo))['instantie']).toEqual([
      'vng',
    ])
    expect((await enter()).status).toBe(303)
    expect(await a.addressOf('vng')).toEqual(['beantwoord', '2026-03-20', null, null])
    const text = textOf(await a.html(paths.organisation('vng')))
    expect(text).toContain('in een brief van 20 maart 2026. Een moderator nam de brief over.')
    expect(text).toContain('in 14 werkdagen, op tijd')
  })

  test('shows what is wrong', async () => {
    const answer = await enter({ instantie: '', briefdatum: '2026-04-11' })
    expect([answer.status, summaryOf(await answer.text()).map(([field]) => field)]).toEqual([
      422,
      ['instantie', 'briefdatum'],
    ])
  })

  test('a mistaken date is corrected, and the clock with it', async () => {
    await enter()
    const [first = ''] = await a.responseIds()
    const answer = await enter({ versie: '2', corrigeert: first, briefdatum: '2026-04-01' })
    expect(answer.status).toBe(303)
    expect(await a.addressOf('vng')).toEqual(['beantwoord', '2026-04-01', null, null])
  })

  test('what the instantie wrote itself is not corrected by a moderator', async () => {
    await a.respond()
    const [first = ''] = await a.responseIds()
    const answer = await enter({ versie: '2', corrigeert: first })
    expect(answer.status).toBe(422)
    expect(await a.responseIds()).toHaveLength(1)
  })

  test('of one’s own organisation is entered by another moderator', async () => {
    await a.t.db.client.execute(
      "update accounts set organisation = 'vereniging van nederlandse gemeenten' where email like 'mo%'",
    )
    expect((await enter()).status).toBe(422)
    expect((await enter({}, a.bea)).status).toBe(303)
  })

  test('is for moderators, to a knelpunt that exists', async () => {
    expect((await enter({}, a.vera)).status).toBe(404)
    expect((await a.t.post(paths.letterResponses(99), letter, { cookie: a.mo })).status).toBe(404)
    expect(textOf(await a.html(paths.letterResponses(3), a.mo))).toContain('nog niemand gevraagd')
  })

  test('is taken once a knelpunt is asked again', async () => {
    await ask(a.t, 3, 'vng', { askedOn: '2026-04-01', dueOn: '2026-05-06' })
    const answer = await a.t.post(paths.letterResponses(3), letter, { cookie: a.mo })
    expect(summaryOf(await answer.text())).toEqual([
      ['briefdatum', 'Deze dag ligt voor de dag waarop we het vroegen. Kijk de datum na.'],
    ])
  })
})
