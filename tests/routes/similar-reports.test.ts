import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { textOf } from '../support/page.ts'

const twin = {
  ...wilma,
  titel: 'Ontbijt in de buurt met de wijkzuster',
  verhaal:
    'De wijkverpleging wil samen ontbijten met cliënten in het buurthuis. Zorgverzekeraar en gemeente wijzen naar elkaar en niemand wil het betalen.',
}

describe('what looks like a melding', () => {
  test('a public casus, to merge with in one step, and a melding that waits', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const first = await sendReport(t, wilma)
    const waiting = await sendReport(t, { ...twin, titel: 'Ontbijten met de wijkzuster' })
    const { id, token } = await sendReport(t, twin)
    await decideOn(t, first.id, {}, cookie)
    const html = await (await t.get(paths.similar(id), { cookie })).text()
    expect(html).toContain(`href="${paths.case(1)}"`)
    expect(html).toContain(`href="${paths.moderationReport(waiting.id)}"`)
    expect(html).not.toContain(`href="${paths.moderationReport(id)}">Melding`)
    expect(textOf(html)).toMatch(/dezelfde woorden: .*ontbij/i)
    const merged = await t.post(paths.merges(id), { versie: '1', casusnummer: '1' }, { cookie })
    expect(merged.status).toBe(303)
    expect((await reportOf(t, token)).report.mergedInto).toBe(first.id)
  })

  test('never itself: also not as the casus it became', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, cookie)
    const text = textOf(await (await t.get(paths.similar(id), { cookie })).text())
    expect(text).toContain('We vinden niets dat hierop lijkt')
  })

  test('never a melding that only counts', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    await sendReport(t, { ...wilma, openbaarheid: 'meetellen' })
    const { id } = await sendReport(t, twin)
    const text = textOf(await (await t.get(paths.similar(id), { cookie })).text())
    expect(text).toContain('We vinden niets dat hierop lijkt')
  })

  test('the dossier asks for it when it has loaded, and links to it without script', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const { id } = await sendReport(t, wilma)
    const dossier = await (await t.get(paths.moderationReport(id), { cookie })).text()
    expect(dossier).toContain(`data-hx-get="${paths.similar(id)}"`)
    const partial = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }
    const part = await (await t.get(paths.similar(id), { cookie, headers: partial })).text()
    expect(part).not.toContain('<html')
    expect((await t.get(paths.similar('nergens'), { cookie })).status).toBe(404)
  })
})
