import { describe, expect, test } from 'vitest'
import type { Classifier } from '../../src/core/classifier.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { type Fields, wilma } from '../support/cast.ts'
import { filledIn, textOf } from '../support/page.ts'

const partial = { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }
const retold = {
  titel: 'Ontbijt in de buurt met de wijkzuster',
  verhaal:
    'De wijkverpleging wil samen ontbijten met cliënten in het buurthuis. Zorgverzekeraar en gemeente wijzen naar elkaar en niemand wil het betalen.',
}

describe('seen before', () => {
  test('a casus that tells the same, with its words, and only while it is public', async () => {
    const t = await freshApp({ data: 'demo' })
    const { id, token } = await sendReport(t, wilma)
    const help = async () => (await t.post(paths.suggestions, retold, partial)).text()
    expect(await help()).not.toContain(wilma.titel)
    await decideOn(t, id, {}, await signIn(t))
    const { caseNumber } = (await reportOf(t, token)).report
    const html = await help()
    expect(html).toContain(`href="${paths.case(caseNumber ?? 0)}"`)
    expect(textOf(html)).toMatch(/dezelfde woorden: .*ontbij/i)
    expect(html.match(/href="\/casussen\//g)?.length).toBeLessThanOrEqual(3)
    await t.post(paths.followUpWithdrawal(token))
    expect(await help()).not.toContain(wilma.titel)
  })

  test('a count-only melding is never among them', async () => {
    const t = await freshApp()
    const cookie = await signIn(t)
    const open = await sendReport(t, wilma)
    await decideOn(t, open.id, {}, cookie)
    const help = async () => (await t.post(paths.suggestions, retold, partial)).text()
    const before = await help()
    expect(before).toContain(wilma.titel)
    const { id } = await sendReport(t, { ...wilma, titel: 'Stil ontbijten', openbaarheid: 'meetellen' })
    await decideOn(t, id, {}, cookie)
    expect(await help()).toBe(before)
  })

  test('a database that is away takes the suggestions not along', async () => {
    const t = await freshApp()
    await t.db.client.execute('drop table case_search')
    const html = await (await t.post(paths.suggestions, retold, partial)).text()
    expect(html).toContain('domeinen:wmo')
    expect(t.log).toEqual([expect.stringContaining('similar cases were not found')])
  })
})

describe('wegwijzers', () => {
  const waysIn = async (fields: Fields) => {
    const t = await freshApp()
    const html = await (await t.post(paths.suggestions, fields, partial)).text()
    return [...html.matchAll(/href="\/wegwijzers#([^"]+)"[\s\S]*?suggestions__why">([^<]*)/g)]
  }

  test('at most three, each with its year or that nobody knows it', async () => {
    const ways = await waysIn(retold)
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.length).toBeLessThanOrEqual(3)
    for (const [, , why] of ways) expect(why).toMatch(/^\s*(Bron uit \d{4}|Jaar van de bron onbekend)/)
  })

  test('follow what was chosen, not what was suggested', async () => {
    const chosen = await waysIn({
      ...retold,
      domeinen: ['jeugdwet', 'onderwijs'],
      barrieres: ['niet_combineren'],
    })
    expect(chosen.map(([, key]) => key)).not.toEqual((await waysIn(retold)).map(([, key]) => key))
  })
})

describe('klopt niet', () => {
  const refuse = { ...wilma, sleutel: 'formulier-klopt-niet-1', afwijzen: 'domeinen:wmo' }

  test('takes the suggestion and the choice away, without JavaScript', async () => {
    const t = await freshApp()
    const html = await (await t.post(paths.suggestions, refuse)).text()
    expect(html).not.toContain('data-accept="domeinen:wmo"')
    expect(html).toContain('data-accept="domeinen:zvw"')
    const form = filledIn(html)
    expect(form['kloptNiet']).toEqual(['domeinen:wmo'])
    expect(form['domeinen']).toEqual(['zvw'])
  })

  const rejectedIn = async (t: TestApp) => {
    const { rows } = await t.db.client.execute(
      "select axis, key, model_version from report_labels where source = 'rejected' order by axis, key",
    )
    return rows.map((row) => [row['axis'], row['key'], row['model_version']])
  }
  const about = (key: string) => ({ key, p: 0.5, words: [] })
  /** Says wmo, wlz and contract; of a story about a flat no longer wlz. */
  const classify: Classifier = (title, story) => ({
    version: 'proef-1',
    text: `${title}\n${story}`,
    domains: ['wmo', ...(story.includes('flat') ? [] : ['wlz'])].map(about),
    barriers: [about('contract')],
  })

  test('is kept beside what was suggested and chosen, with the model that said it', async () => {
    const t = await freshApp({}, { classify })
    const kloptNiet = ['domeinen:wlz', 'barrieres:contract', 'domeinen:bestaat_niet', 'x']
    const { token } = await sendReport(t, { ...wilma, kloptNiet })
    expect(await rejectedIn(t)).toEqual([
      ['barrier', 'contract', 'proef-1'],
      ['domain', 'wlz', 'proef-1'],
    ])
    expect((await reportOf(t, token)).report.domains).toEqual(['zvw', 'wmo'])
  })

  test('is not kept of what was chosen after all, nor of what the text no longer suggests', async () => {
    const t = await freshApp({}, { classify })
    const verhaal = `${wilma.verhaal} Het is een flat.`
    const kloptNiet = ['domeinen:wmo', 'domeinen:wlz', 'domeinen:jeugdwet', 'barrieres:contract']
    await sendReport(t, { ...wilma, verhaal, kloptNiet })
    expect(await rejectedIn(t)).toEqual([['barrier', 'contract', 'proef-1']])
  })

  test('stays when the melding is put right, by the same rule', async () => {
    const t = await freshApp({}, { classify })
    const { token } = await sendReport(t, { ...wilma, kloptNiet: ['domeinen:wlz', 'barrieres:contract'] })
    const again = (fields: object) => t.post(paths.followUpCorrection(token), { ...wilma, ...fields })
    expect((await again({ titel: 'Samen ontbijten in de buurt' })).status).toBe(303)
    expect((await rejectedIn(t)).map(([, key]) => key)).toEqual(['contract', 'wlz'])
    await again({ verhaal: `${wilma.verhaal} Het is een flat.` })
    expect((await rejectedIn(t)).map(([, key]) => key)).toEqual(['contract'])
    await again({ barrieres: ['contract'] })
    expect(await rejectedIn(t)).toEqual([])
  })
})
