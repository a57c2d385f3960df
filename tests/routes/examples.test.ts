import { beforeEach, describe, expect, it } from 'vitest'
import { exampleCount } from '../../src/core/case-example.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { countRows } from '../support/dump.ts'
import { textOf } from '../support/page.ts'

let t: TestApp
let cookie: string
let first: Awaited<ReturnType<typeof sendReport>>

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
  for (let n = 0; n < exampleCount + 2; n++) {
    const sent = await sendReport(t, wilma)
    await decideOn(t, sent.id, {}, cookie)
    if (n === 0) first = sent
  }
})

const pick = (voorbeeld: 'ja' | 'nee', versie = '2', id = first.id) =>
  t.post(paths.examples(id), { voorbeeld, versie }, { cookie })
const pattern = async () => (await t.get(paths.pattern('zvw-wmo', 'afbakening'))).text()
const shown = async () =>
  [...(await pattern()).matchAll(/link-list__link" href="\/casussen\/(\d+)"/g)].map(([, number]) =>
    Number(number),
  )
const newest = [7, 6, 5, 4, 3]

describe('a good example of a pattern', () => {
  it('stands first there, and says so', async () => {
    expect(await shown()).toEqual(newest)
    expect((await pick('ja')).status).toBe(303)
    expect(await shown()).toEqual([1, ...newest.slice(0, -1)])
    expect(textOf(await pattern())).toContain('Gekozen als goed voorbeeld')
    const { rows } = await t.db.client.execute(
      "select actor, details from audit_events where kind = 'voorbeeld_gekozen'",
    )
    expect(rows[0]).toMatchObject({ actor: expect.stringMatching(/^account:/), details: '{"casus":1}' })
  })

  it('is so at once, also where the page was kept', async () => {
    await pattern()
    await pick('ja')
    expect((await shown())[0]).toBe(1)
  })

  it('can be taken back', async () => {
    await pick('ja')
    const dossier = await (await t.get(paths.moderationReport(first.id), { cookie })).text()
    expect(dossier).toContain('Geen voorbeeld meer')
    expect((await pick('nee', '3')).status).toBe(303)
    expect(await shown()).toEqual(newest)
  })

  it('is one only while it is public', async () => {
    await pick('ja')
    await t.post(paths.followUpWithdrawal(first.token))
    expect(await shown()).toEqual(newest)
    expect(await countRows(t.db, 'case_examples')).toBe(0)
  })
})

describe('it is refused', () => {
  it('when somebody else was first', async () => {
    expect((await pick('ja', '1')).status).toBe(409)
    expect(await shown()).toEqual(newest)
  })

  it('before there is a casus, or when it was only counted', async () => {
    const waiting = await sendReport(t, wilma)
    expect((await pick('ja', '1', waiting.id)).status).toBe(409)
    const counted = await sendReport(t, { ...wilma, openbaarheid: 'meetellen' })
    await decideOn(t, counted.id, {}, cookie)
    expect((await pick('ja', '2', counted.id)).status).toBe(409)
  })

  it('about the own organisation', async () => {
    await t.post(`/beheer/meldingen/${first.id}/belangen`, {}, { cookie })
    expect((await pick('ja')).status).toBe(409)
    expect((await reportOf(t, first.token)).report.version).toBe(2)
  })
})
