import { beforeEach, describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { verify } from '../../db/verify.ts'
import { paths } from '../../src/paths.ts'
import type { TestApp } from '../support/app.ts'
import { type bottleneckSteps, threeCases } from '../support/bottlenecks.ts'
import { alsoMe, sayAlso, sendAlso } from '../support/endorsements.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let steps: ReturnType<typeof bottleneckSteps>
const slug = 'ontbijt-in-het-buurthuis'
const ofCase = paths.endorseCase(1)
const ofBottleneck = paths.endorseBottleneck(slug)
const read = async (path: string) => textOf(await (await t.get(path)).text())
const rows = async (sql: string) => (await t.db.client.execute(sql)).rows

/** As a moderator does, with the version of the data. */
const change = (sql: string) =>
  t.db.client.batch([sql, 'update registry_state set value = value + 1'], 'write')

beforeEach(async () => {
  ;({ t, cookie, ...steps } = await threeCases())
  await steps.make()
})

describe.each([
  ['a casus', ofCase, paths.case(1)],
  ['a knelpunt', ofBottleneck, paths.bottleneck(slug)],
])('"wij ook" to %s', (_, form, page) => {
  test('counts at once, and gives a private link', async () => {
    expect(await read(page)).toContain('Loop jij hier ook tegenaan?')
    expect((await t.get(form)).status).toBe(200)
    const token = await sayAlso(t, form)
    expect(await read(page)).toContain('Ook 1 ander loopt hiertegenaan')
    await sayAlso(t, form)
    expect(await read(page)).toContain('Ook 2 anderen lopen hiertegenaan')
    const own = await t.get(paths.endorsement(token))
    expect(own.headers.get('Cache-Control')).toBe('no-store')
    expect(own.headers.get('Referrer-Policy')).toBe('no-referrer')
    const text = textOf(await own.text())
    expect(text).toContain('Je telt mee')
    expect(text).toContain('Twente')
    expect((await verify(t.db)).findings).toEqual([])
  })

  test('a double click is one, and the same form with something else is refused', async () => {
    const sleutel = crypto.randomUUID()
    const [first, second] = await Promise.all([sayAlso(t, form, { sleutel }), sayAlso(t, form, { sleutel })])
    expect(first).toBe(second)
    const other = await sendAlso(t, form, { sleutel, regio: 'Achterhoek' })
    expect(other.status).toBe(422)
    const html = await other.text()
    expect(textOf(html)).toContain('Dit formulier is al verstuurd')
    expect(filledIn(html)['sleutel']).not.toEqual([sleutel])
    expect(await rows('select id from endorsements')).toHaveLength(1)
  })

  test('what is missing or wrong comes back with all that was typed', async () => {
    const answer = await sendAlso(t, form, { rol: '', regio: 'Nergens', context: 'Bij ons ook.' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html).map(([field]) => field)).toEqual(['rol', 'regio'])
    expect(filledIn(html)).toMatchObject({ regio: ['Nergens'], context: ['Bij ons ook.'] })
    expect((await t.post(form, alsoMe)).status).toBe(422)
    expect(await rows('select id from endorsements')).toEqual([])
  })

  test('a line with somebody in it is not taken as it is', async () => {
    const context = 'Mevrouw Jansen kreeg ook nee.'
    const refused = await sendAlso(t, form, { context })
    expect(refused.status).toBe(422)
    expect(summaryOf(await refused.text()).map(([field]) => field)).toEqual(['context'])
    const replaced = await sendAlso(t, form, { context, vervangen: 'context' })
    expect(filledIn(await replaced.text())['context']?.[0]).toContain('[naam]')
    expect((await sendAlso(t, form, { context: 'BSN 123456782' })).status).toBe(422)
  })
})

test('where no mail is sent, no address is asked for or kept', async () => {
  expect(await (await t.get(ofCase)).text()).not.toContain('name="email"')
  await sayAlso(t, ofCase, { email: 'ria@voorbeeld.nl' })
  expect(await rows('select * from contacts')).toEqual([])
  expect(await rows('select * from endorsements where person_claim is not null')).toEqual([])
})

test('what is not public, or not there, takes none', async () => {
  await t.db.client.execute('update public_cases set hidden_at = 1 where number = 1')
  expect([(await t.get(ofCase)).status, (await sendAlso(t, ofCase)).status]).toEqual([404, 404])
  await t.db.client.execute('update public_cases set hidden_at = null, withdrawn_at = 1 where number = 1')
  expect([(await t.get(ofCase)).status, (await sendAlso(t, ofCase)).status]).toEqual([410, 410])
  for (const path of [paths.endorseCase(99), paths.endorseBottleneck('nergens')])
    expect([(await t.get(path)).status, (await sendAlso(t, path)).status]).toEqual([404, 404])
  expect(await rows('select id from endorsements')).toEqual([])
})

describe('taking it back', () => {
  test('counts no more, and erases what was said', async () => {
    const token = await sayAlso(t, ofCase, { context: 'Bij ons ook, elke week.' })
    await sayAlso(t, ofCase)
    const path = paths.endorsementWithdrawal(token)
    expect((await t.post(path)).headers.get('Location')).toBe(paths.endorsement(token))
    // Twice is no mistake.
    expect((await t.post(path)).status).toBe(303)
    expect(await read(paths.case(1))).toContain('Ook 1 ander')
    expect(await read(paths.endorsement(token))).toContain('Je telt niet meer mee')
    const [gone] = await rows('select * from endorsements where withdrawn_at is not null')
    expect(gone).toMatchObject({ role: '', region: '', context: null, person_mac: null })
    const subject = `wij_ook:${String(gone?.['id'])}`
    expect(await rows(`select kind from audit_events where subject = '${subject}'`)).toHaveLength(2)
    expect(await firstBreak(t.db, subject)).toBeNull()
  })

  test('a stranger finds nothing', async () => {
    const wrong = 'x'.repeat(43)
    expect((await t.get(paths.endorsement(wrong))).status).toBe(404)
    for (const path of [
      paths.endorsementWithdrawal(wrong),
      paths.endorsementAnswers(wrong),
      paths.endorsementContactRemoval(wrong),
    ])
      expect((await t.post(path)).status).toBe(404)
  })
})

describe('the line of context', () => {
  const line = 'Bij ons ook, elke week.'
  const judge = async (besluit: string, as = cookie) => {
    const [row] = await rows('select id from endorsements')
    return t.post(paths.contextDecisions(String(row?.['id'])), { besluit }, { cookie: as })
  }
  beforeEach(async () => {
    await sayAlso(t, ofCase, { context: line })
  })

  test('is on the site only after a moderator said so, without a role or region', async () => {
    expect(await read(paths.case(1))).not.toContain(line)
    expect(textOf(await (await t.get(paths.endorsementReview, { cookie })).text())).toContain(line)
    expect((await judge('getoond')).headers.get('Location')).toBe(paths.endorsementReview)
    for (const path of [paths.case(1), paths.bottleneck(slug)]) expect(await read(path)).toContain(line)
    expect((await judge('getoond')).status).toBe(409)
    expect((await judge('geweigerd')).status).toBe(303)
    expect(await read(paths.case(1))).not.toContain(line)
    expect(await rows("select * from audit_events where kind = 'wij_ook_beoordeeld'")).toHaveLength(2)
  })

  test('refused: the "wij ook" still counts', async () => {
    await judge('geweigerd')
    expect(await read(paths.case(1))).toContain('Ook 1 ander')
  })

  test('what is no decision changes nothing, and strangers cannot decide', async () => {
    expect((await judge('misschien')).status).toBe(409)
    expect((await judge('getoond', '')).status).not.toBe(200)
    expect((await t.post(paths.contextDecisions('nergens'), { besluit: 'getoond' }, { cookie })).status).toBe(
      404,
    )
    expect(await rows("select * from endorsements where context_state = 'wacht'")).toHaveLength(1)
  })
})

describe('counting', () => {
  test('a knelpunt has a sum with what was given to its cases, by role and region without small cells', async () => {
    await sayAlso(t, ofBottleneck)
    for (const regio of ['Twente', 'Twente', 'Achterhoek']) await sayAlso(t, ofCase, { regio })
    await sayAlso(t, paths.endorseCase(2), { rol: 'overheid', regio: 'Twente' })
    const page = await read(paths.bottleneck(slug))
    expect(page).toContain('Ook 5 anderen lopen hiertegenaan')
    expect(page).toContain('waarvan 3 bij casus 1')
    expect(page).toContain('waarvan 1 bij casus 2')
    expect(page).toContain('4 Twente')
    expect(page).not.toContain('1 Achterhoek')
    const one = await (await t.get(paths.api.bottleneck(slug))).json()
    expect(one).toMatchObject({ wijOok: 5 })
    expect(await (await t.get(paths.api.case(1))).json()).toMatchObject({ wijOok: 3 })
  })

  test('a casus that is hidden takes its part out of the sum, and brings it back', async () => {
    await sayAlso(t, ofCase)
    await change('update public_cases set hidden_at = 1 where number = 1')
    expect(await read(paths.bottleneck(slug))).not.toContain('Ook 1 ander')
    await change('update public_cases set hidden_at = null where number = 1')
    expect(await read(paths.bottleneck(slug))).toContain('Ook 1 ander')
  })

  test('each page takes one round trip', async () => {
    for (const path of [paths.case(1), paths.bottleneck(slug), ofCase, ofBottleneck]) {
      const before = t.db.traffic.roundTrips
      await t.get(path)
      expect([path, t.db.traffic.roundTrips - before]).toEqual([path, 1])
    }
  })
})
