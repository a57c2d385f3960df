import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { summaryOf, textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let sent: Awaited<ReturnType<typeof sendReport>>

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
  sent = await sendReport(t, wilma)
})

const ask = (vraag: string, versie: string) => t.post(paths.questions(sent.id), { vraag, versie }, { cookie })
const reply = (antwoord: string, token = sent.token) => t.post(paths.followUpAnswers(token), { antwoord })
const state = async () => (await reportOf(t, sent.token)).report.state

describe('a question', () => {
  it('reaches the reporter, and the answer reaches the moderator, as often as needed', async () => {
    expect((await ask('Wie zei er nee?', '1')).status).toBe(303)
    expect(await state()).toBe('vraag_gesteld')
    expect(textOf(await (await t.get(paths.followUp(sent.token))).text())).toContain('Wie zei er nee?')
    expect((await reply('De gemeente.')).status).toBe(303)
    expect(await state()).toBe('in_behandeling')
    await ask('Sinds wanneer?', '3')
    await reply('Sinds mei.')
    const page = textOf(await (await t.get(paths.moderationReport(sent.id), { cookie })).text())
    const places = ['Wie zei er nee?', 'De gemeente.', 'Sinds wanneer?', 'Sinds mei.'].map((x) =>
      page.indexOf(x),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((at) => at > 0)).toBe(true)
  })

  it('that is empty is refused next to the field', async () => {
    const refused = await ask('   ', '1')
    expect(refused.status).toBe(422)
    expect(summaryOf(await refused.text())).toEqual([['vraag', 'Schrijf eerst je vraag.']])
    expect(await state()).toBe('ontvangen')
  })

  it('about an older version is a conflict', async () => {
    await ask('Een vraag', '1')
    await reply('Een antwoord')
    expect((await ask('Nog een vraag', '1')).status).toBe(409)
  })

  it('waits in its own list until it is answered', async () => {
    await ask('Een vraag', '1')
    const queue = async (query: string) => (await t.get(`/beheer${query}`, { cookie })).text()
    expect(await queue('')).not.toContain(wilma.titel)
    expect(await queue('?stand=wacht')).toContain(wilma.titel)
    await reply('Een antwoord')
    expect(await queue('')).toContain(wilma.titel)
  })
})

describe('an answer', () => {
  it('that is empty is refused, and one that was typed is kept', async () => {
    await ask('Een vraag', '1')
    expect((await reply(' ')).status).toBe(422)
    const long = 'a'.repeat(2001)
    const refused = await reply(long)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(long)
  })

  it('without a question is refused', async () => {
    expect((await reply('Zomaar')).status).toBe(422)
    expect(await state()).toBe('ontvangen')
  })

  it('of a stranger is a page that does not exist', async () => {
    expect((await reply('Hallo', 'x'.repeat(43))).status).toBe(404)
  })
})
