import { beforeEach, describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { paths } from '../../src/paths.ts'
import { historyOf, signInFor, solving } from '../support/asked.ts'
import { locationOf } from '../support/bea-and-mo.ts'
import { day } from '../support/clock.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { askedVera } from '../support/responses.ts'

let a: Awaited<ReturnType<typeof askedVera>>
beforeEach(async () => {
  a = await askedVera()
})

describe('an official response', () => {
  test('is public at once: the address answered, the promise dated, no name of a person', async () => {
    expect(locationOf(await a.respond())).toBe(`${paths.askedBottleneck(1)}?gedaan=gereageerd`)
    expect(await a.addressOf('vng')).toEqual(['beantwoord', '2026-03-02', null, null])
    expect(await a.addressOf('gemeente-utrecht')).toEqual(['gevraagd', null, null, null])
    const [id] = await a.responseIds()
    expect((await historyOf(a.t, 1))[1]).toEqual([
      'officieel_gereageerd',
      { instantie: 'vng', reactie: id, soort: 'lossen_op', kanaal: 'account' },
    ])
    const html = await a.html(paths.organisation('vng'))
    const text = textOf(html)
    expect(text).toContain('We lossen dit op')
    expect(text).toContain('Geschreven door iemand met een e-mailadres dat eindigt op @vng.nl.')
    expect(text).toContain('1 mei 2026 nog 60 dagen')
    expect(text).toContain('Beantwoord in 0 werkdagen, op tijd')
    expect(html).not.toMatch(/\bvera\b/i)
  })

  test('moves the version of the knelpunt and of the data with its event', async () => {
    const before = await a.html(paths.organisation('vng'))
    await a.respond()
    const { rows } = await a.t.db.client.execute('select version, updated_at from bottlenecks where id = 1')
    expect(rows[0]?.['version']).toBe(2)
    expect(await firstBreak(a.t.db, 'knelpunt:1')).toBeNull()
    expect(await a.html(paths.organisation('vng'))).not.toBe(before)
  })

  test('that is no task of theirs says whose', async () => {
    const passed = { soort: 'niet_onze_taak', wie: 'Zorgverzekeraars Nederland', belofteOp: '' }
    expect((await a.respond(passed)).status).toBe(303)
    expect(await a.addressOf('vng')).toEqual([
      'niet_onze_taak',
      '2026-03-02',
      null,
      'Zorgverzekeraars Nederland',
    ])
    expect(textOf(await a.html(paths.organisation('vng')))).toContain(
      'de taak van Zorgverzekeraars Nederland',
    )
  })

  test('shows every fault and keeps what was typed', async () => {
    const before = await dump(a.t.db)
    const answer = await a.respond({ soort: 'bestaande_weg', tekst: 'Kort.', weg: '' })
    const html = await answer.text()
    expect([answer.status, summaryOf(html).map(([field]) => field)]).toEqual([422, ['tekst', 'weg']])
    expect(filledIn(html)).toMatchObject({
      soort: ['bestaande_weg'],
      tekst: ['Kort.'],
      belofteOp: ['2026-05-01'],
    })
    expect(await dump(a.t.db)).toBe(before)
  })

  test('with a name in it asks first, and replaces it with one press', async () => {
    const named = `${solving.tekst} Bel mevrouw Jansen.`
    const answer = await a.respond({ tekst: named })
    const html = await answer.text()
    expect([answer.status, summaryOf(html)[0]?.[0]]).toEqual([422, 'tekst'])
    expect(textOf(html)).toContain('Gaat dit over een persoon?')
    const replaced = await a.respond({ tekst: named, vervangen: 'tekst' })
    expect(replaced.status).toBe(200)
    expect(filledIn(await replaced.text())['tekst']?.[0]).toContain('[naam]')
    expect(await a.responseIds()).toEqual([])
  })

  test('sent twice is one', async () => {
    const sleutel = 'een-sleutel-van-het-formulier'
    const [first, second] = [await a.respond({ sleutel }), await a.respond({ sleutel })]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(await a.responseIds()).toEqual([sleutel])
  })

  test('to a knelpunt that changed meanwhile is not stored, and kept in the form', async () => {
    const uma = await signInFor(a.t, 'gemeente-utrecht', 'uma@utrecht.nl')
    await a.t.post(paths.uptakes(1), { versie: '1' }, { cookie: uma })
    const answer = await a.respond()
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(filledIn(html)).toMatchObject({ tekst: [solving.tekst], versie: ['2'] })
    expect((await a.respond({ versie: '2' })).status).toBe(303)
  })

  test('after the first does not stop the clock again', async () => {
    await a.respond()
    a.t.clock.advance(40 * day)
    await a.respond({ versie: '2', soort: 'doen_niet' })
    expect(await a.addressOf('vng')).toEqual(['beantwoord', '2026-03-02', null, null])
  })
})
