import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { type Fields, joris, published, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf, unmarked } from '../support/page.ts'

const waiting = async (fields: Fields = wilma) => {
  const t = await freshApp()
  const { token, id } = await sendReport(t, fields)
  return { t, token, id, cookie: await signIn(t) }
}

describe('works', () => {
  test('a knelpunt is published with the labels of the moderator', async () => {
    const { t, token, id, cookie } = await waiting()
    const answer = await decideOn(t, id, { ookBarrieres: ['regio'], regio: 'heel nederland' }, cookie)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, paths.moderationReport(id)])
    const casus = textOf(await (await t.get('/casussen/1')).text())
    for (const part of [published.titel, published.verhaal, 'Heel Nederland', 'Zvw en Wmo'])
      expect(casus).toContain(part)
    const page = unmarked(await (await t.get(paths.moderationReport(id), { cookie })).text())
    for (const part of ['Een echte barrière', 'Naar casus 1', wilma.verhaal]) expect(page).toContain(part)
    expect((await reportOf(t, token)).report).toMatchObject({
      state: 'gepubliceerd',
      caseNumber: 1,
      title: wilma.titel,
    })
  })

  test('an existing way is published with its signpost and how it can be done', async () => {
    const { t, id, cookie } = await waiting()
    const way = {
      uitkomst: 'bestaande_route',
      wegwijzer: 'r27_onverzekerden',
      toelichting: 'Vraag dit bij het CAK.',
    }
    await decideOn(t, id, way, cookie)
    const html = await (await t.get('/casussen/1')).text()
    for (const part of ['Het kan al', 'Vraag dit bij het CAK.']) expect(textOf(html)).toContain(part)
    expect(html).toContain('href="/wegwijzers#r27_onverzekerden"')
  })

  test.each(['individueel_geschil', 'buiten_bereik'])(
    '%s is told to the reporter and to nobody else',
    async (uitkomst) => {
      const { t, token, id, cookie } = await waiting()
      await decideOn(t, id, { uitkomst, toelichting: 'Dit is waarom niet.' }, cookie)
      expect((await reportOf(t, token)).report).toMatchObject({ state: 'afgewezen', caseNumber: null })
      expect(textOf(await (await t.get(paths.followUp(token))).text())).toContain('Dit is waarom niet.')
      expect((await t.get('/casussen/1')).status).toBe(404)
      expect(textOf(await (await t.get('/casussen')).text())).toContain('0 casussen')
    },
  )

  test('a rejection needs no barrier', async () => {
    const { t, id, cookie } = await waiting()
    const answer = await decideOn(
      t,
      id,
      { uitkomst: 'buiten_bereik', barriere: '', toelichting: 'Nee.' },
      cookie,
    )
    expect(answer.status).toBe(303)
  })

  test('it leaves the queue', async () => {
    const { t, id, cookie } = await waiting()
    await decideOn(t, id, {}, cookie)
    expect(textOf(await (await t.get('/beheer', { cookie })).text())).toContain('Er wacht geen melding')
  })
})

describe('invalid: 422, everything kept, nothing stored', () => {
  test.each<[string, Fields]>([
    ['uitkomst', { uitkomst: '' }],
    ['toelichting', { uitkomst: 'buiten_bereik' }],
    ['wegwijzer', { uitkomst: 'bestaande_route', toelichting: 'Kan.' }],
    ['barriere', { barriere: '' }],
    ['titel', { titel: '' }],
    ['regio', { regio: 'Atlantis' }],
    ['domeinen', { domeinen: [] }],
    ['ookBarrieres', { ookBarrieres: ['regio', 'contract', 'tijdelijk'] }],
    ['toelichting', { toelichting: 'a\0b' }],
  ])('%s', async (field, changes) => {
    const { t, id, cookie } = await waiting()
    const before = await dump(t.db)
    const answer = await decideOn(t, id, changes, cookie)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html).map(([name]) => name)).toEqual([field])
    const form = filledIn(html)
    const sent: Fields = { ...published, ...changes }
    for (const name of ['titel', 'verhaal', 'regio', 'barriere', 'toelichting'])
      // A page cannot hold a NUL: it shows a replacement for it.
      expect(form[name] ?? ['']).toEqual([sent[name]].flat().map((text) => text?.replace('\0', '\uFFFD')))
    expect(form['versie']).toEqual(['1'])
    expect(await dump(t.db)).toBe(before)
  })
})

describe('somebody else was first: 409 with both versions', () => {
  test('decided in the meantime', async () => {
    const { t, id, cookie } = await waiting()
    await decideOn(
      t,
      id,
      { titel: 'Titel van de eerste', toelichting: 'Iemand was eerder.' },
      await signIn(t, 'moderator', 'bea'),
    )
    const before = await dump(t.db)
    const mine = { titel: 'Titel van de tweede', uitkomst: 'buiten_bereik', toelichting: 'Ik vind van niet.' }
    const answer = await decideOn(t, id, mine, cookie)
    expect(answer.status).toBe(409)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const text = textOf(await answer.text())
    for (const part of [
      'Titel van de eerste',
      'Iemand was eerder.',
      'Titel van de tweede',
      'Ik vind van niet.',
      'Hoort hier niet',
    ])
      expect(text).toContain(part)
    expect(await dump(t.db)).toBe(before)
  })

  test('two at once: one is stored, the other reads both', async () => {
    const { t, id, cookie } = await waiting()
    const bea = await signIn(t, 'moderator', 'bea')
    const answers = await Promise.all([
      decideOn(t, id, { titel: 'Titel van de tweede' }, cookie),
      decideOn(t, id, { titel: 'Titel van de eerste' }, bea),
    ])
    expect(answers.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const text = textOf(await (answers.find((a) => a.status === 409) ?? answers[0]).text())
    for (const part of ['Titel van de tweede', 'Titel van de eerste']) expect(text).toContain(part)
    expect((await t.get('/casussen/2')).status).toBe(404)
  })

  test('the reporter corrected it in the meantime', async () => {
    const { t, token, id, cookie } = await waiting()
    await t.post(paths.followUpCorrection(token), joris)
    const answer = await decideOn(t, id, {}, cookie)
    expect(answer.status).toBe(409)
    expect(textOf(await answer.text())).toContain(joris.titel)
  })

  test('a form without its version counts as an old one', async () => {
    const { t, id, cookie } = await waiting()
    expect((await t.post(paths.decisions(id), published, { cookie })).status).toBe(409)
  })
})

test('history says who decided what, by id', async () => {
  const { t, id, cookie } = await waiting()
  await decideOn(t, id, {}, cookie)
  const { rows } = await t.db.client.execute("select actor, details from audit_events where kind = 'beslist'")
  const account = await t.db.client.execute('select id from accounts')
  expect(rows.map((row) => row['actor'])).toEqual([`account:${String(account.rows[0]?.['id'])}`])
  expect(String(rows[0]?.['details'])).toContain('"uitkomst":"knelpunt"')
})
