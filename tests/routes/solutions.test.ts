import { beforeEach, describe, expect, test } from 'vitest'
import { verify } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import { lindedal } from '../support/bottlenecks.ts'
import { sayAlso, sayAlsoByMail } from '../support/endorsements.ts'
import { linkIn, stored } from '../support/mail.ts'
import { filledIn, summaryOf } from '../support/page.ts'
import { claimPage, helped, slug, solvable } from '../support/solutions.ts'

let app: Awaited<ReturnType<typeof solvable>>
let t: (typeof app)['t']

beforeEach(async () => {
  app = await solvable()
  t = app.t
})

describe('a claim', () => {
  test('is public at once, asks everyone who ran into it, and mails who left an address', async () => {
    const known = await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl')
    await sayAlso(t, paths.endorseCase(1))
    t.smtp.received.length = 0
    expect((await app.claim({ instantie: lindedal.key })).headers.get('Location')).toBe(claimPage)
    expect(await app.state()).toBe('opgelost_gemeld')
    expect(await stored(t, 'select asked from solution_answers')).toHaveLength(3)
    await t.sendMail()
    expect(t.smtp.received.map(({ to }) => to).toSorted()).toEqual(
      expect.arrayContaining(['ria@voorbeeld.nl', 'wilma@voorbeeld.nl']),
    )
    expect(await stored(t, "select id from outbox where letter = 'is_het_opgelost'")).toHaveLength(2)
    const shown = await app.read(paths.bottleneck(slug))
    expect(shown).toContain('We vragen aan 3 mensen die ertegenaan liepen')
    expect(shown).toContain('Gemeld als opgelost, door een besluit van Gemeente Lindedal.')
    expect(shown).toContain('minstens twee mensen ja zeggen')
    for (const path of [paths.endorsement(known), paths.followUp(app.tokenOf(1))])
      expect(await app.read(path)).toContain('Is het bij jou opgelost?')
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('without what helped, or with somebody in it, is refused with everything kept', async () => {
    const short = await app.claim({ toelichting: 'Kort', instantie: lindedal.key })
    expect(short.status).toBe(422)
    const html = await short.text()
    expect(summaryOf(html).map(([field]) => field)).toEqual(['toelichting'])
    expect(filledIn(html)).toMatchObject({ toelichting: ['Kort'], instantie: [lindedal.key] })
    const named = { toelichting: 'Mevrouw Jansen regelde het voor ons.' }
    expect((await app.claim(named)).status).toBe(422)
    expect((await app.claim({ ...named, magOpenbaar: ['toelichting:Mevrouw Jansen'] })).status).toBe(303)
  })

  test('on another version, or a second time, changes nothing', async () => {
    expect((await app.claim({ versie: '1' })).status).toBe(409)
    await app.claim()
    expect((await app.claim()).status).toBe(409)
    expect(await stored(t, 'select id from solution_claims')).toHaveLength(1)
  })

  test('is for moderators only', async () => {
    expect((await t.post(claimPage, { versie: '1', ...helped })).status).toBe(403)
    expect(await app.state()).toBe('open')
    expect((await t.get(paths.bottleneckSolutions(99), { cookie: app.cookie })).status).toBe(404)
  })

  test('asks somebody who left one address twice only once', async () => {
    await sayAlsoByMail(t, paths.endorseCase(1), 'wilma@voorbeeld.nl')
    await sayAlsoByMail(t, paths.endorseBottleneck(slug), 'wilma@voorbeeld.nl')
    await app.claim()
    const asked = (await stored(t, 'select asked from solution_answers')).map((row) => String(row['asked']))
    expect(asked).toHaveLength(2)
    expect(asked.every((one) => one.startsWith('melding:'))).toBe(true)
  })
})

describe('an answer', () => {
  beforeEach(async () => {
    await app.claim()
  })

  test('can be given and changed until the last day', async () => {
    expect((await app.says(0, 'ja')).status).toBe(303)
    expect((await app.says(0, 'nee')).status).toBe(303)
    expect((await app.says(0, 'nee')).status).toBe(303)
    t.clock.set(new Date('2026-03-30T21:00:00Z'))
    expect((await app.says(0, 'deels')).status).toBe(303)
    expect(filledIn(await (await t.get(paths.followUp(app.tokenOf(0)))).text())['antwoord']).toEqual([
      'deels',
    ])
    t.clock.set(new Date('2026-03-30T22:01:00Z'))
    const token = app.tokenOf(0)
    const [row] = await stored(t, 'select id from solution_claims')
    const late = await t.post(paths.followUpSolution(token), {
      oplossing: String(row?.['id']),
      antwoord: 'ja',
    })
    expect(late.status).toBe(422)
    expect(await stored(t, "select * from solution_answers where answer = 'deels'")).toHaveLength(1)
  })

  test('that is none is refused; a stranger, or who was not asked, finds nothing', async () => {
    expect((await app.says(0, 'misschien')).status).toBe(422)
    expect((await t.post(paths.followUpSolution('x'.repeat(43)), { antwoord: 'ja' })).status).toBe(404)
    const token = await sayAlso(t, paths.endorseCase(1))
    expect((await app.alsoSays(token, 'ja')).status).toBe(404)
  })

  test('of somebody who takes everything back counts no more', async () => {
    await app.says(0, 'ja')
    await t.post(paths.followUpWithdrawal(app.tokenOf(0)))
    expect(await stored(t, 'select * from solution_answers')).toHaveLength(1)
  })

  test('is nobody else’s business: no page, feed or API changes with it', async () => {
    const everything = async () =>
      Promise.all([paths.bottleneck(slug), paths.bottleneckFeed(slug), paths.api.bottleneck(slug)].map(raw))
    const raw = async (path: string) => (await t.get(path)).text()
    const before = await everything()
    await app.says(0, 'ja')
    expect(await everything()).toEqual(before)
  })
})

describe('toch niet opgelost', () => {
  test('three who say so are shown to the moderators, who decide', async () => {
    const known = await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl')
    await app.claim()
    await app.says(0, 'ja')
    await app.says(1, 'ja')
    await app.settleAfter(29)
    await app.says(0, 'toch_niet')
    await app.alsoSays(known, 'toch_niet')
    expect(await app.read(paths.endorsementReview, app.cookie)).not.toContain('Toch niet opgelost?')
    await app.says(1, 'toch_niet')
    expect(await app.read(paths.endorsementReview, app.cookie)).toContain(
      '3 mensen zeggen: toch niet opgelost.',
    )
    expect(await app.state()).toBe('opgelost')
    await app.says(1, 'toch_wel')
    expect(await app.read(paths.endorsementReview, app.cookie)).not.toContain('Toch niet opgelost?')
    await app.says(1, 'toch_niet')
    await app.steps.reopen(1)
    expect(await app.state()).toBe('heropend')
    expect(await app.read(paths.endorsementReview, app.cookie)).not.toContain('Toch niet opgelost?')
  })
})

test('the letter leads back to the private page, also of a "wij ook"', async () => {
  await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl')
  await t.db.client.execute("delete from contacts where subject like 'melding:%'")
  await app.claim()
  await t.sendMail()
  const opened = await t.post(linkIn(t, '/post/openen/'))
  expect(opened.headers.get('Location')).toMatch(/^\/wij-ook\/.+\?vernieuwd$/)
  expect(await app.read(opened.headers.get('Location') ?? '')).toContain('Is het bij jou opgelost?')
})
