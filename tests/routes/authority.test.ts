import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { historyOf, solving } from '../support/asked.ts'
import { locationOf } from '../support/bea-and-mo.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { askedVera } from '../support/responses.ts'

let a: Awaited<ReturnType<typeof askedVera>>
beforeEach(async () => {
  a = await askedVera()
})

describe('the own area', () => {
  test('shows what the instantie is asked, with its clock, and nothing of others', async () => {
    const text = textOf(await a.html(paths.authority, a.vera))
    expect(text).toContain('1 vraag wacht op jullie antwoord.')
    expect(text).toContain('Ontbijt in buurthuis 1 Gevraagd nog 20 werkdagen')
    expect(text).not.toContain('buurthuis 2')
    const question = textOf(await a.html(paths.askedBottleneck(1), a.vera))
    expect(question).toContain('Wie betaalt dit, en per wanneer?')
    expect(question).toContain('Antwoord uiterlijk 30 maart 2026')
  })

  const steps = [paths.ownResponses, paths.postponements, paths.uptakes]
  test.each([
    [2, 'put to somebody else'],
    [3, 'put to nobody'],
  ])('knelpunt %d, %s, is as one that does not exist', async (id) => {
    const bytes = async (answer: Response | Promise<Response>) => {
      const { status, headers } = await answer
      return { status, headers: Object.fromEntries(headers), text: await (await answer).text() }
    }
    const gone = await bytes(a.t.get(paths.askedBottleneck(999), { cookie: a.vera }))
    expect(await bytes(a.t.get(paths.askedBottleneck(id), { cookie: a.vera }))).toEqual(gone)
    expect(gone.status).toBe(404)
    const before = await dump(a.t.db)
    for (const step of steps) {
      const post = (to: number) => bytes(a.t.post(step(to), solving, { cookie: a.vera }))
      expect(await post(id)).toEqual(await post(999))
    }
    expect(await dump(a.t.db)).toBe(before)
  })

  test('is not there for moderators, and a stranger signs in first', async () => {
    for (const cookie of [a.mo, a.bea]) {
      expect((await a.t.get(paths.authority, { cookie })).status).toBe(404)
      expect((await a.respond({}, cookie)).status).toBe(404)
    }
    expect(locationOf(await a.t.get(paths.authority))).toBe(paths.signIn)
    expect((await a.t.post(paths.ownResponses(1), solving)).status).toBe(403)
  })
})

describe('before there is an answer', () => {
  test('it can be taken up; pressed twice is once', async () => {
    const take = () => a.t.post(paths.uptakes(1), { versie: '1' }, { cookie: a.vera })
    expect([(await take()).status, (await take()).status]).toEqual([303, 303])
    expect((await a.addressOf('vng'))[0]).toBe('in_behandeling')
    expect(await historyOf(a.t, 1)).toHaveLength(2)
  })

  const more = { versie: '1', reden: 'We wachten op ons bestuur.', tot: '2026-04-30' }
  const postpone = (fields: Record<string, string> = {}) =>
    a.t.post(paths.postponements(1), { ...more, ...fields }, { cookie: a.vera })

  test('more time can be asked for, once, for everyone to read', async () => {
    expect((await postpone()).status).toBe(303)
    expect(await a.addressOf('vng')).toEqual(['uitstel', null, '2026-04-30', null])
    expect(textOf(await a.html(paths.organisation('vng')))).toContain(
      'Uitstel gevraagd tot 30 april 2026: We wachten op ons bestuur.',
    )
    expect((await historyOf(a.t, 1))[1]).toEqual([
      'uitstel_gevraagd',
      { instantie: 'vng', tot: '2026-04-30' },
    ])
    await a.t.post(paths.uptakes(1), { versie: '2' }, { cookie: a.vera })
    const again = await postpone({ versie: '3', tot: '2026-06-30' })
    expect([again.status, summaryOf(await again.text())[0]?.[0]]).toEqual([422, 'tot'])
  })

  test('without a reason or with a day too far it is refused', async () => {
    const answer = await postpone({ reden: '', tot: '2027-04-30' })
    const html = await answer.text()
    expect([answer.status, summaryOf(html).map(([field]) => field)]).toEqual([422, ['reden', 'tot']])
    expect(filledIn(html)).toMatchObject({ tot: ['2027-04-30'] })
  })

  test('not after the answer', async () => {
    await a.respond()
    expect((await postpone({ versie: '2' })).status).toBe(409)
    expect((await a.t.post(paths.uptakes(1), { versie: '2' }, { cookie: a.vera })).status).toBe(409)
  })
})
