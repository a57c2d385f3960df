import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp, reportOf, sendReport } from '../support/app.ts'
import { joris, jorisSubmission, wilma, wilmaSubmission } from '../support/cast.ts'
import { countRows, dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const key = 'formulier-van-wilma-1'

describe('the form', () => {
  test('is a page of its own each time: not kept, with a fresh key', async () => {
    const t = await freshApp()
    const first = await t.get(paths.report)
    expect(first.status).toBe(200)
    expect(first.headers.get('Cache-Control')).toBe('no-store')
    const keys = await Promise.all(
      [first, await t.get(paths.report)].map(async (r) => filledIn(await r.text())),
    )
    expect(keys[0]?.['sleutel']?.[0]).toMatch(/^[A-Za-z0-9_-]{16,100}$/)
    expect(keys[0]?.['sleutel']).not.toEqual(keys[1]?.['sleutel'])
  })

  test('asks who visits for no cookie and gives none', async () => {
    const t = await freshApp()
    expect((await t.get(paths.report)).headers.getSetCookie()).toEqual([])
  })
})

describe('sending', () => {
  test('an initiative: a receipt with a number, on a private page', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, { ...wilma, sleutel: key })
    expect(answer.status).toBe(303)
    const location = answer.headers.get('Location') ?? ''
    expect(location).toMatch(/^\/volg\/[A-Za-z0-9_-]{43}$/)
    const page = textOf(await (await t.get(location)).text())
    const { report } = await reportOf(t, location.slice('/volg/'.length))
    expect(report).toMatchObject({ ...wilmaSubmission, state: 'ontvangen' })
    expect(page).toContain(report.reference)
    expect(page).toContain(wilma.titel)
  })

  test('an exclusion', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, joris)
    expect((await reportOf(t, token)).report).toMatchObject(jorisSubmission)
  })

  test('in several parts, as some browsers do', async () => {
    const t = await freshApp()
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...wilma, sleutel: key }))
      for (const one of [value].flat()) body.append(name, one)
    const { publicUrl } = t.services.config
    const answer = await t.app.request(`${publicUrl}/melden`, {
      method: 'POST',
      body,
      headers: { Origin: publicUrl },
    })
    expect(answer.status).toBe(303)
    expect(await countRows(t.db, 'reports')).toBe(1)
  })

  test('with markup in it: shown as text', async () => {
    const t = await freshApp()
    const titel = '<script>alert("x")</script> & <b>vet</b>'
    const { token } = await sendReport(t, { ...wilma, titel })
    const html = await (await t.get(paths.followUp(token))).text()
    expect(html).not.toContain('<script>alert')
    expect(textOf(html)).toContain(titel)
  })

  test('the same form twice: one melding, the same receipt', async () => {
    const t = await freshApp()
    const first = await t.post(paths.report, { ...wilma, sleutel: key })
    const stored = await dump(t.db)
    const second = await t.post(paths.report, { ...wilma, sleutel: key })
    expect(second.status).toBe(303)
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'))
    expect(await dump(t.db)).toBe(stored)
  })

  test('a double click: eight at once, one melding', async () => {
    const t = await freshApp()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => t.post(paths.report, { ...wilma, sleutel: key })),
    )
    expect(new Set(answers.map((a) => `${a.status} ${a.headers.get('Location')}`)).size).toBe(1)
    expect(await countRows(t.db, 'reports')).toBe(1)
  })

  test('the same words from another form: another melding', async () => {
    const t = await freshApp()
    const [first, second] = [await sendReport(t, wilma), await sendReport(t, wilma)]
    expect(second.token).not.toBe(first.token)
    expect(await countRows(t.db, 'reports')).toBe(2)
  })

  test('finds another number when the first one is taken', async () => {
    const t = await freshApp()
    const first = await sendReport(t, wilma, key)
    const { reference } = (await reportOf(t, first.token)).report
    await t.db.client.execute("update reports set submission_key = 'x', link_hash = 'y'")
    const second = await sendReport(t, wilma, key)
    expect(second.token).toBe(first.token)
    expect((await reportOf(t, second.token)).report.reference).not.toBe(reference)
  })
})

describe('refused, with everything kept', () => {
  const wrong = {
    ...joris,
    titel: 'Kort',
    verhaal: ' Te kort\r\nverhaal <b> ',
    regio: 'Atlantis',
    toestemming: '',
    weigeringsgrond: '',
  }

  test('an invalid form: 422, a summary that leads to each field', async () => {
    const t = await freshApp()
    const answer = await t.post(paths.report, { ...wrong, sleutel: key })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('<title>Fout: ')
    const fields = summaryOf(html).map(([field]) => field)
    expect(fields).toEqual(['verhaal', 'titel', 'weigeringsgrond', 'regio', 'toestemming'])
    for (const field of fields) expect(html).toContain(`id="${field}"`)
    expect(await countRows(t.db, 'reports')).toBe(0)
  })

  test('what was typed and chosen is still there', async () => {
    const t = await freshApp()
    const { toestemming: _none, ...kept } = wrong
    const form = filledIn(await (await t.post(paths.report, { ...wrong, sleutel: key })).text())
    for (const [name, value] of Object.entries({ ...kept, sleutel: key }))
      expect(form[name]).toEqual([value].flat())
    expect(form['toestemming']).toBeUndefined()
  })

  test('the same key with other words: a fresh key, and nothing stored', async () => {
    const t = await freshApp()
    await sendReport(t, wilma, key)
    const stored = await dump(t.db)
    const answer = await t.post(paths.report, { ...wilma, titel: 'Een andere titel', sleutel: key })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(textOf(html)).toContain('Dit formulier is al verstuurd')
    const form = filledIn(html)
    expect(form['titel']).toEqual(['Een andere titel'])
    expect(form['sleutel']).not.toEqual([key])
    expect(await dump(t.db)).toBe(stored)
    await sendReport(t, { ...wilma, titel: 'Een andere titel' }, form['sleutel']?.[0])
    expect(await countRows(t.db, 'reports')).toBe(2)
  })

  test.each(['', 'kort', 'x'.repeat(101), 'met spaties erin 123', '<script>alert(1)</script>'])(
    'a form with the key “%.30s”: once more, with a good one',
    async (sleutel) => {
      const t = await freshApp()
      const answer = await t.post(paths.report, { ...wilma, sleutel })
      expect(answer.status).toBe(422)
      const form = filledIn(await answer.text())
      expect(form['verhaal']).toEqual([wilma.verhaal])
      expect(await countRows(t.db, 'reports')).toBe(0)
      expect((await t.post(paths.report, { ...wilma, sleutel: form['sleutel'] ?? '' })).status).toBe(303)
    },
  )
})
