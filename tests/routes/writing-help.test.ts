import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn } from '../support/app.ts'
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
    expect(textOf(html)).toMatch(/zelfde woorden: .*ontbij/i)
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

  test('is kept beside what was suggested and chosen; nonsense is not', async () => {
    const t = await freshApp()
    const kloptNiet = ['domeinen:wlz', 'barrieres:contract', 'domeinen:bestaat_niet', 'x']
    const { token } = await sendReport(t, { ...wilma, kloptNiet })
    const { rows } = await t.db.client.execute(
      "select axis, key from report_labels where source = 'rejected' order by axis",
    )
    expect(rows.map((row) => [row['axis'], row['key']])).toEqual([
      ['barrier', 'contract'],
      ['domain', 'wlz'],
    ])
    expect((await reportOf(t, token)).report.domains).toEqual(['zvw', 'wmo'])
  })
})
