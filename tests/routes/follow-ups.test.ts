import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn } from '../support/app.ts'
import { joris, wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

const wrongToken = 'x'.repeat(43)

describe('the private page', () => {
  test('reads back what was sent', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    const answer = await t.get(paths.followUp(token))
    expect(answer.status).toBe(200)
    const page = textOf(await answer.text())
    for (const text of [
      wilma.titel,
      wilma.verhaal,
      'Achterhoek',
      'Zorgverzekeringswet',
      'Openbaar als casus',
    ])
      expect(page).toContain(text)
    expect(page).toContain('We hebben je melding ontvangen')
  })

  test('stays out of caches, search engines and referrers', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    const { headers } = await t.get(paths.followUp(token))
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Robots-Tag')).toBe('noindex')
  })

  test('shows its whole link, and no cookie is needed for it', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    const answer = await t.get(paths.followUp(token))
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await answer.text()).toContain(`href="http://localhost:8787/volg/${token}"`)
  })

  test.each([
    ['knelpunt', 'Je melding is gepubliceerd', ''],
    ['bestaande_route', 'Goed nieuws: er is al een weg', 'Vraag het aan het wijkteam.'],
    ['individueel_geschil', 'Je melding is niet gepubliceerd', 'Dien eerst bezwaar in.'],
    ['buiten_bereik', 'De moderator koos: hoort hier niet', 'Dit gaat over iets anders.'],
  ])('says in words what became of it: %s', async (uitkomst, words, toelichting) => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await decideOn(t, id, { uitkomst, toelichting }, await signIn(t))
    const page = textOf(await (await t.get(paths.followUp(token))).text())
    expect(page).toContain(words)
    expect(page).toContain(toelichting)
  })

  test('of a published melding leads to the casus, of a counted one says so', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const [open, counted] = [
      await sendReport(t, wilma),
      await sendReport(t, { ...joris, openbaarheid: 'meetellen' }),
    ]
    await decideOn(t, open.id, {}, cookie)
    await decideOn(t, counted.id, {}, cookie)
    expect(await (await t.get(paths.followUp(open.token))).text()).toContain('href="/casussen/1"')
    const page = await (await t.get(paths.followUp(counted.token))).text()
    expect(textOf(page)).toContain('Je melding telt mee')
    expect(page).not.toContain('href="/casussen/')
  })

  test('never shows the name of who decided', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, await signIn(t, 'moderator', 'moniek'))
    expect(await (await t.get(paths.followUp(token))).text()).not.toMatch(/moniek/i)
  })
})

describe('a wrong token looks exactly like a page that does not exist', () => {
  const headersOf = (answer: Response) =>
    [...answer.headers].map(([name, value]) => `${name}: ${value}`).toSorted()

  test.each([
    ['GET', `/volg/${wrongToken}`],
    ['GET', '/volg/kort'],
    ['GET', '/volg/%00'],
    ['GET', `/volg/${wrongToken}/correcties`],
    ['GET', `/volg/${wrongToken}/intrekking`],
    ['POST', `/volg/${wrongToken}/aanvullingen`],
    ['POST', `/volg/${wrongToken}/correcties`],
    ['POST', `/volg/${wrongToken}/intrekking`],
  ])('%s %s', async (method, path) => {
    const t = await freshApp()
    await sendReport(t, wilma)
    const answer = method === 'GET' ? await t.get(path) : await t.post(path, wilma)
    const nowhere = await t.get('/deze/pagina/is/er/niet')
    const nowhereBelow = await t.get('/volg/iets/wat/er/niet/is')
    expect(answer.status).toBe(404)
    const body = await answer.text()
    expect(body).toBe(await nowhere.text())
    expect(body).toBe(await nowhereBelow.text())
    expect(headersOf(answer)).toEqual(headersOf(nowhereBelow))
  })

  test('a token that differs in one letter finds nothing', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    expect((await t.get(paths.followUp(other))).status).toBe(404)
    expect((await t.get(paths.followUp(`${token}x`))).status).toBe(404)
    expect((await t.get(paths.followUp(token.toUpperCase()))).status).toBe(404)
  })
})
