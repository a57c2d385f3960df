import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { asJson, type Fields, joris, wilma } from '../support/cast.ts'
import { countRows, dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const named = `${wilma.verhaal} Mevrouw De Vries-Jansen wacht al een jaar.`
const withName = { ...wilma, verhaal: named, sleutel: 'formulier-met-naam-1' }
const confirmed = { ...withName, geenPersoon: 'verhaal\nMevrouw De Vries-Jansen' }
const bsn = { ...wilma, verhaal: `${wilma.verhaal} Haar BSN is 111222333.`, sleutel: 'formulier-met-bsn-1' }
const partial = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }

const stored = (t: TestApp) => countRows(t.db, 'reports')

describe('the report form', () => {
  test('asks about a name, next to the field, and keeps what was typed', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, withName)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html)).toEqual([['verhaal', expect.stringContaining('gegevens van een persoon')]])
    expect(html).toMatch(/<mark>.*De Vries-Jansen/)
    expect(html).toContain('formaction="/melden#verhaal"')
    expect(filledIn(html)['verhaal']).toEqual([named])
    expect(await stored(t)).toBe(0)
  })

  test('one press replaces everything found, without JavaScript; nothing is stored yet', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, { ...withName, vervangen: 'verhaal' })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(textOf(html)).toContain('De tekst is aangepast Kijk het na. Er is nog niets verstuurd.')
    const form = filledIn(html)
    expect(form['verhaal']?.[0]).toContain(' [naam] wacht')
    expect(await stored(t)).toBe(0)
    expect((await t.post(paths.report, { ...form, ...wilma, verhaal: form['verhaal'] ?? [] })).status).toBe(
      303,
    )
  })

  test('who says that it is about nobody may send it', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, confirmed)
    expect(answer.status).toBe(303)
    expect(await stored(t)).toBe(1)
  })

  test('a yes is about what was shown, not about what is added later', async () => {
    const t = await freshApp()
    const more = { ...confirmed, verhaal: `${named} Bel 06-12345678.` }
    const answer = await t.post(paths.report, more)
    expect(answer.status).toBe(422)
    // With other faults in the form the yes stays.
    const kept = filledIn(await (await t.post(paths.report, { ...confirmed, rol: '' })).text())
    expect(kept['geenPersoon']?.[0]?.replaceAll('\r\n', '\n')).toBe(confirmed.geenPersoon)
  })

  test('a BSN that is named so may not be sent, whatever one says', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, { ...bsn, geenPersoon: 'verhaal\n111222333' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html)).toEqual([['verhaal', expect.stringContaining('burgerservicenummer')]])
    expect(html).not.toContain('name="geenPersoon"')
    expect(await dump(t.db)).not.toContain('111222333')
  })

  test.each<[string, Fields]>([
    ['titel', { ...wilma, titel: 'Ontbijten met mevrouw De Boer' }],
    ['viaPartij', { ...joris, viaPartij: 'bel jan@voorbeeld.nl' }],
  ])('looks at %s too', async (field, fields) => {
    const t = await freshApp()
    const answer = await t.post(paths.report, fields)
    expect(answer.status).toBe(422)
    expect(summaryOf(await answer.text()).map(([name]) => name)).toEqual([field])
  })

  test('htmx gets the notice of one field when that is left, and nothing when all is well', async () => {
    const t = await freshApp()
    const notice = await (await t.post(paths.guard('verhaal'), withName, partial)).text()
    expect(notice).toContain('<mark>')
    expect(notice).not.toContain('<html')
    const well = await (await t.post(paths.guard('titel'), withName, partial)).text()
    expect(well).toContain('<p id="titel-gevonden" class="visually-hidden" role="status"></p>')
    expect(textOf(well).trim()).toBe('')
    expect(await (await t.post(paths.guard('nergens'), withName, partial)).text()).toBe('')
    expect(t.log).toEqual([])
    expect(await stored(t)).toBe(0)
  })
})

describe('who listens to the page', () => {
  const html = async (fields: Fields) => (await (await freshApp()).post(paths.report, fields)).text()

  test('hears one sentence, which also describes the field', async () => {
    const page = await html(withName)
    const [, said = ''] = /<p id="verhaal-gevonden"[^>]*role="status">([^<]*)</.exec(page) ?? []
    expect(said).toBe('Hieronder staat een vraag: gaat dit over een persoon?')
    expect(page).toMatch(/<textarea[^>]*aria-describedby="verhaal-uitleg verhaal-fout verhaal-gevonden"/)
    expect(page).not.toMatch(/id="verhaal-gegevens"[^>]*aria-live/)
  })

  test('hears that a BSN may not stand there', async () => {
    expect(await html(bsn)).toMatch(/role="status">Een burgerservicenummer mag hier niet staan\./)
  })

  test('of a long story only the sentences in question are repeated', async () => {
    const t = await freshApp()
    const verhaal = `${'We wachten al maanden op een besluit. '.repeat(12)}${named}`
    const notice = await (await t.post(paths.guard('verhaal'), { verhaal }, partial)).text()
    expect(notice).toContain('De Vries-Jansen')
    expect(notice).not.toContain('We wachten al maanden')
  })
})

describe('the API', () => {
  test('says what was found, and takes it when somebody looked', async () => {
    const t = await freshApp()
    const body = { ...asJson(wilma), verhaal: named }
    const answer = await t.postJson(paths.api.reports, body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('De Vries-Jansen')
    const sure = await t.postJson(paths.api.reports, { ...body, geenPersoonsgegevens: true })
    expect(sure.status).toBe(201)
  })

  test('never takes a BSN', async () => {
    const t = await freshApp()
    const body = { ...asJson(wilma), verhaal: bsn.verhaal, geenPersoonsgegevens: true }
    expect((await t.postJson(paths.api.reports, body)).status).toBe(400)
    expect(await stored(t)).toBe(0)
  })
})

describe('after sending', () => {
  const text = 'Volgens mevrouw De Boer van het loket kan het niet.'
  const yes = (field: string) => ({ geenPersoon: `${field}\nmevrouw De Boer` })

  test('a correction, an addition and an answer are looked at as well', async () => {
    const t = await freshApp()
    const { token, id } = await sendReport(t, wilma)
    const correct = (more: Fields) =>
      t.post(paths.followUpCorrection(token), { ...wilma, verhaal: `${wilma.verhaal} ${text}`, ...more })
    const add = (more: Fields) => t.post(paths.followUpDetails(token), { geprobeerd: text, ...more })
    for (const [send, field] of [
      [correct, 'verhaal'],
      [add, 'geprobeerd'],
    ] as const) {
      const refused = await send({})
      expect(refused.status).toBe(422)
      expect(await refused.text()).toMatch(new RegExp(`formaction="/volg/[^"]+#${field}"`))
      const replaced = await send({ vervangen: field })
      expect(replaced.status).toBe(200)
      const html = await replaced.text()
      expect(filledIn(html)[field]?.[0]).toContain('[naam]')
      expect(textOf(html)).toContain('De tekst is aangepast')
      if (field === 'geprobeerd') expect(html).toMatch(/<details[^>]* open/)
      expect((await send(yes(field))).status).toBe(303)
    }
    const versie = String((await reportOf(t, token)).report.version)
    await t.post(paths.questions(id), { vraag: 'Wie zei dat?', versie }, { cookie: await signIn(t) })
    const answer = (more: Fields) => t.post(paths.followUpAnswers(token), { antwoord: text, ...more })
    const refused = await answer({})
    expect(refused.status).toBe(422)
    expect(filledIn(await refused.text())['antwoord']).toEqual([text])
    expect(filledIn(await (await answer({ vervangen: 'antwoord' })).text())['antwoord']?.[0]).toContain(
      '[naam]',
    )
    expect((await answer(yes('antwoord'))).status).toBe(303)
  })

  test('so is what a reader says is wrong', async () => {
    const t = await freshApp()
    const notice = { pagina: '/over', opmerking: text, sleutel: 'opmerking-met-naam' }
    const refused = await t.post(paths.notice(), notice)
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain('Gaat dit over een persoon?')
    expect((await t.post(paths.notice(), { ...notice, vervangen: 'opmerking' })).status).toBe(200)
    expect((await t.post(paths.notice(), { ...notice, ...yes('opmerking') })).status).toBe(303)
  })
})
