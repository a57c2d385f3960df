import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { readNumber } from '../../src/core/reference-number.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { mailApp } from '../support/mail.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const locationOf = ({ status, headers }: Response) => [status, headers.get('Location')]

describe('a number that was typed', () => {
  test.each(['M-K7P-4XD-HRA', 'm k7p 4xd hra', 'K7P4XDHRA', ' M-K7P4XD-HRA. '])(
    '%s is a reference',
    (typed) => {
      expect(readNumber(typed)).toEqual({ reference: 'M-K7P-4XD-HRA' })
    },
  )
  test.each(['12', ' #12', 'casus 12', 'Casus  12 '])('%s is a casus', (typed) => {
    expect(readNumber(typed)).toEqual({ caseNumber: 12 })
  })
  test.each(['', 'casus', '0', 'M-K7P', 'M-K7P-4XD-HRAA', '-12', '1234567890'])('%s is nothing', (typed) => {
    expect(readNumber(typed)).toBeNull()
  })
})

test('a melding is found in every state, from the queue', async () => {
  const t = await mailApp()
  const [cookie, moderator] = [await signIn(t, 'beheerder', 'bea'), await signIn(t)]
  const rejected = await sendReport(t, wilma)
  await decideOn(t, rejected.id, { uitkomst: 'buiten_bereik', toelichting: 'Hoort hier niet.' }, cookie)
  const gone = await sendReport(t, wilma)
  await t.post(paths.followUpWithdrawal(gone.token), { versie: '1', zeker: 'ja' })
  const published = await sendReport(t, wilma)
  await decideOn(t, published.id, {}, cookie)
  await t.post(paths.holding, { aanhouden: 'aan' }, { cookie })
  const held = await sendReport(t, wilma)
  const html = await (await t.get(paths.moderation, { cookie: moderator })).text()
  expect(html).toContain('action="/beheer/meldingen"')
  expect(html).toContain('name="nummer"')
  const states: string[] = []
  for (const { token, id } of [rejected, gone, published, held]) {
    const { reference, state } = (await reportOf(t, token)).report
    states.push(state)
    const typed = reference.slice(2).toLowerCase().replaceAll('-', ' ')
    for (const as of [cookie, moderator]) {
      const answer = await t.get(paths.findReport(typed), { cookie: as })
      expect(locationOf(answer)).toEqual([303, paths.moderationReport(id)])
      expect((await t.get(paths.moderationReport(id), { cookie: as })).status).toBe(200)
    }
  }
  expect(states).toEqual(['afgewezen', 'ingetrokken', 'gepubliceerd', 'aangehouden'])
  expect(locationOf(await t.get(paths.findReport(1), { cookie }))).toEqual([
    303,
    paths.moderationReport(published.id),
  ])
  // What is held or rejected can be erased and shown from there.
  for (const { id } of [rejected, held]) {
    const dossier = await (await t.get(paths.moderationReport(id), { cookie })).text()
    expect(dossier).toContain(paths.erasure(id))
    expect(dossier).toContain(paths.heldData(id))
  }
})

test('what cannot be found comes back with 422, what was typed and a message', async () => {
  const t = await freshApp()
  const cookie = await signIn(t)
  for (const [typed, message] of [
    ['M-AAA-AAA-AAA', 'Er is geen melding of casus met dit nummer. Kijk of het goed is overgenomen.'],
    ['999', 'Er is geen melding of casus met dit nummer. Kijk of het goed is overgenomen.'],
    ['<b>wat', 'Dit is geen nummer. Vul iets in als M-K7P-4XD-HRA, of het nummer van een casus.'],
  ] as const) {
    const before = t.db.traffic.roundTrips
    const answer = await t.get(paths.findReport(typed), { cookie })
    expect(t.db.traffic.roundTrips - before).toBeLessThanOrEqual(2)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([422, 'no-store'])
    expect(summaryOf(html)).toEqual([['nummer', message]])
    expect(filledIn(html)['nummer']).toEqual([typed])
  }
  expect((await t.get(paths.findReport(), { cookie })).status).toBe(200)
})

test('the page of a casus leads staff to the dossier, and nobody else', async () => {
  const t = await freshApp({ data: 'demo' })
  const pageFor = async (cookie?: string) => {
    const before = t.db.traffic.roundTrips
    const answer = await t.get(paths.case(1), cookie === undefined ? {} : { cookie })
    expect(t.db.traffic.roundTrips - before).toBeLessThanOrEqual(2)
    return answer.text()
  }
  const link = `href="${paths.findReport(1)}"`
  const before = await pageFor()
  expect(await pageFor(await signIn(t))).toContain(link)
  expect(await pageFor(await signIn(t, 'beheerder', 'bea'))).toContain(link)
  expect(before).not.toContain(link)
  expect(textOf(await pageFor())).not.toContain('Dossier')
  expect((await t.get(paths.findReport(1))).status).toBe(303)
})
