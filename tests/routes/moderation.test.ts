import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport, signIn } from '../support/app.ts'
import { joris, published, wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { dump } from '../support/dump.ts'
import { filledIn, textOf } from '../support/page.ts'
import { stored } from '../support/stored.ts'

describe('the queue', () => {
  test('shows what waits, the oldest first, with what a moderator must know', async () => {
    const t = await freshApp()
    const first = await sendReport(t, wilma)
    t.clock.advance(3 * day)
    const second = await sendReport(t, { ...joris, openbaarheid: 'meetellen' })
    const html = await (await t.get('/beheer', { cookie: await signIn(t) })).text()
    const order = [...html.matchAll(/href="\/beheer\/meldingen\/([^"]+)"/g)].map(([, id]) => id)
    expect(order).toEqual([first.id, second.id])
    const text = textOf(html)
    for (const part of [
      'Er wachten 2 meldingen',
      '3 dagen geleden',
      'vandaag',
      'Alleen meetellen',
      'Uitgesloten',
    ])
      expect(text).toContain(part)
  })

  test('stops at fifty and says how many more there are', async () => {
    const t = await freshApp()
    for (let i = 0; i < 52; i++) await stored(t.db, `wilma-${i}`)
    const html = await (await t.get('/beheer', { cookie: await signIn(t) })).text()
    expect(html.match(/class="queue__item"/g)).toHaveLength(50)
    expect(textOf(html)).toContain('Er wachten 52 meldingen. De oudste staat bovenaan. Je ziet de eerste 50.')
  })

  test('may be empty', async () => {
    const t = await freshApp()
    const html = await (await t.get('/beheer', { cookie: await signIn(t) })).text()
    expect(textOf(html)).toContain('Er wacht geen melding')
  })
})

describe('one melding', () => {
  const opened = async (fields: typeof wilma | typeof joris) => {
    const t = await freshApp()
    const { id, token } = await sendReport(t, fields)
    const cookie = await signIn(t)
    const html = await (await t.get(paths.moderationReport(id), { cookie })).text()
    return { t, id, token, cookie, html, text: textOf(html) }
  }

  test('shows the original beside the form', async () => {
    const { html, text } = await opened(joris)
    for (const part of [joris.verhaal, 'Twente', 'Gemeente', joris.viaPartij]) expect(text).toContain(part)
    expect(filledIn(html)).toMatchObject({
      versie: ['1'],
      titel: [joris.titel],
      verhaal: [joris.verhaal],
      regio: ['Twente'],
      domeinen: ['wmo'],
      barriere: ['kleine_partij'],
    })
    expect(filledIn(html)['uitkomst']).toBeUndefined()
  })

  test('tells which labels were suggested, and by which words', async () => {
    const { text } = await opened(wilma)
    expect(text).toMatch(/Wet maatschappelijke ondersteuning \d\d% kans ook de melder door: [^.]*gemeente/)
  })

  test('offers the strongest suggestion when the reporter chose no barrier', async () => {
    const t = await freshApp()
    const verhaal = `${wilma.verhaal} Wij zijn te klein en moeten onderaannemer worden van een penvoerder.`
    const { id } = await sendReport(t, { ...wilma, verhaal, barrieres: [] })
    const html = await (await t.get(paths.moderationReport(id), { cookie: await signIn(t) })).text()
    expect(filledIn(html)['barriere']).toEqual(['kleine_partij'])
  })

  test('is never kept by a cache', async () => {
    const { t, id, cookie } = await opened(wilma)
    for (const path of [paths.moderation, paths.moderationReport(id), paths.account])
      expect((await t.get(path, { cookie })).headers.get('Cache-Control')).toBe('no-store')
  })

  test('that is not there: 404', async () => {
    const { t, cookie } = await opened(wilma)
    expect((await t.get(paths.moderationReport('nergens'), { cookie })).status).toBe(404)
    expect((await t.post(paths.edits('nergens'), published, { cookie })).status).toBe(404)
    expect((await t.post(paths.decisions('nergens'), published, { cookie })).status).toBe(404)
  })
})

describe('a stranger', () => {
  test('is sent to sign in, whether the page exists or not', async () => {
    const t = await freshApp()
    const { id } = await sendReport(t, wilma)
    const answers = []
    for (const path of [
      paths.moderation,
      paths.account,
      paths.moderationReport(id),
      paths.moderationReport('nergens'),
      '/beheer/iets',
    ]) {
      const answer = await t.get(path)
      answers.push(
        [answer.status, answer.headers.get('Location'), await answer.text(), ...answer.headers].join(),
      )
    }
    expect(answers[0]).toMatch(/^303,\/aanmelden,/)
    expect(new Set(answers).size).toBe(1)
  })

  test('changes nothing, and is told the same for what exists and what does not', async () => {
    const t = await freshApp()
    const { id } = await sendReport(t, wilma)
    const before = await dump(t.db)
    const texts = []
    for (const path of [
      paths.edits(id),
      paths.decisions(id),
      paths.edits('nergens'),
      paths.decisions('nergens'),
      '/beheer/iets',
    ]) {
      const answer = await t.post(path, { ...published, versie: '1' })
      expect(answer.status).toBe(403)
      texts.push(await answer.text())
    }
    expect(new Set(texts).size).toBe(1)
    expect(textOf(texts[0] ?? '')).toContain('Je bent niet meer aangemeld')
    expect(await dump(t.db)).toBe(before)
  })

  test('with a cookie of another register gets no further', async () => {
    const [here, there] = [await freshApp(), await freshApp()]
    const cookie = await signIn(there)
    expect((await here.get('/beheer', { cookie })).status).toBe(303)
  })

  test('cannot decide through somebody who is signed in', async () => {
    const t = await freshApp()
    const { id } = await sendReport(t, wilma)
    const cookie = await signIn(t)
    const before = await dump(t.db)
    const headers = { Origin: 'https://kwaad.example' }
    const answer = await t.post(paths.decisions(id), { ...published, versie: '1' }, { cookie, headers })
    expect(answer.status).toBe(403)
    expect(await dump(t.db)).toBe(before)
  })
})
