import { beforeEach, describe, expect, test } from 'vitest'
import { publicPages } from '../../views/public-pages.ts'
import { paths } from '../../src/paths.ts'
import { reportOf, signIn, type TestApp } from '../support/app.ts'
import { day } from '../support/clock.ts'
import { countRows } from '../support/dump.ts'
import { message, noticeSteps, publishedCase } from '../support/notices.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const key = 'een-sleutel-van-het-formulier'
let t: TestApp
let cookie: string
let reporter: string
let steps: ReturnType<typeof noticeSteps>

beforeEach(async () => {
  ;({ t, cookie, reporter } = await publishedCase())
  steps = noticeSteps(t, cookie)
})

describe('“Klopt dit niet?”', () => {
  test.each([...publicPages, '/casussen/1'])('stands on %s and takes the page along', async (path) => {
    const page = await steps.html(path)
    expect(page).toContain(`href="/klopt-dit-niet?pagina=${encodeURIComponent(path)}"`)
    const form = await steps.html(paths.notice(path))
    expect(filledIn(form)['pagina']).toEqual([path])
  })

  test('takes no private address along', async () => {
    const page = await steps.html(paths.followUp(reporter))
    expect(page).toContain('href="/klopt-dit-niet"')
    expect(page).not.toContain('klopt-dit-niet?pagina')
    expect(
      filledIn(await steps.html(`/klopt-dit-niet?pagina=${paths.followUp(reporter)}`))['pagina'],
    ).toEqual([''])
  })

  test('is stored, and answered with a term', async () => {
    const id = await steps.notice()
    const answer = await t.get(paths.noticeReceipt(id))
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const text = textOf(await answer.text())
    expect(text).toContain('Binnen 14 dagen, uiterlijk 16 maart 2026')
    expect(text).not.toContain(message)
    expect(await steps.events()).toContain('klopt_niet_ontvangen')
  })

  test('sent twice is one', async () => {
    const [first, second] = await Promise.all([steps.send({ sleutel: key }), steps.send({ sleutel: key })])
    expect([first.status, second.status]).toEqual([303, 303])
    expect(first.headers.get('Location')).toBe(second.headers.get('Location'))
    expect(await countRows(t.db, 'notices')).toBe(1)
    expect((await steps.events()).filter((kind) => kind === 'klopt_niet_ontvangen')).toHaveLength(1)
  })

  test('from many people at once about one casus is stored for each', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => steps.send({ opmerking: `${message} ${n}` })))
    expect(await countRows(t.db, 'notices')).toBe(4)
    const { report, head } = await reportOf(t, reporter)
    expect(report.version).toBe(head.seq)
  })

  test.each([
    [{ opmerking: '' }, 'opmerking'],
    [{ opmerking: 'kort' }, 'opmerking'],
    [{ pagina: '' }, 'pagina'],
    [{ pagina: '/volg/geheim' }, 'pagina'],
    [{ pagina: '/casussen/999' }, 'pagina'],
    [{ sleutel: '' }, ''],
  ])('%o comes back with everything kept', async (fields, field) => {
    const sent = { pagina: '/casussen/1', opmerking: message, sleutel: key, ...fields }
    const answer = await steps.send(sent)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(summaryOf(page).map(([name]) => name)).toEqual([field])
    expect(filledIn(page)).toMatchObject({ pagina: [sent.pagina], opmerking: [sent.opmerking] })
    expect(await countRows(t.db, 'notices')).toBe(0)
  })

  test('about a page without a casus has a history of its own', async () => {
    const id = await steps.notice({ pagina: '/over' })
    expect((await steps.settle(id, { uitkomst: 'gecorrigeerd', grond: 'onjuist' })).status).toBe(303)
    const { rows } = await t.db.client.execute("select kind from audit_events where subject = 'pagina:/over'")
    expect(rows.map((row) => row['kind'])).toEqual(['klopt_niet_ontvangen', 'klopt_niet_afgehandeld'])
    expect(textOf(await steps.html(paths.moderationLog))).toContain(
      'De pagina /over is verbeterd na een opmerking.',
    )
  })

  test('that nobody sent does not exist', async () => {
    expect((await t.get(paths.noticeReceipt('verzonnen'))).status).toBe(404)
    expect((await t.get(paths.noticeInHand('verzonnen'), { cookie })).status).toBe(404)
  })
})

describe('the queue', () => {
  test('has the oldest first, with what is left of the term', async () => {
    await steps.notice({ opmerking: 'De eerste opmerking.' })
    t.clock.advance(10 * day)
    await steps.notice({ opmerking: 'De tweede opmerking.', pagina: '/over' })
    const again = await signIn(t)
    t.clock.advance(0)
    const text = textOf(await steps.html(paths.notices, again))
    expect(text).toMatch(/2 opmerkingen.*Nog 4 dagen.*eerste.*Nog 14 dagen.*tweede/)
    t.clock.advance(5 * day)
    expect(textOf(await steps.html(paths.notices, await signIn(t)))).toContain('Te laat')
  })

  test('is not for visitors, and empty when all is done', async () => {
    expect((await t.get(paths.notices)).headers.get('Location')).toBe(paths.signIn)
    await steps.settle(await steps.notice())
    expect(textOf(await steps.html(paths.notices, cookie))).toContain('Alles is afgehandeld')
  })
})

test('nothing of a notice or its reason becomes public', async () => {
  const id = await steps.notice()
  await steps.hide(id)
  await steps.settle(id, { uitkomst: 'verborgen', grond: 'herkenbaar', reden: 'Geheime overweging hier.' })
  for (const path of [...publicPages, '/casussen/1', '/api/v1/casussen', '/api/v1/casussen/1']) {
    const page = await steps.html(path)
    expect(page).not.toContain('Vlinderhof')
    expect(page).not.toContain('Geheime overweging')
  }
  const { rows } = await t.db.client.execute('select details from audit_events')
  expect(JSON.stringify(rows)).not.toMatch(/Vlinderhof|Geheime/)
})
