import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, reportOf, sendReport, signIn, type TestApp } from '../support/app.ts'
import { type Fields, joris, published, wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

const verhaal = `${wilma.verhaal} Mevrouw Jansen belt ons elke week op 06-12345678.`
const keys = ['verhaal:Mevrouw Jansen', 'verhaal:06-12345678']
/** What the moderator sends: the reporter's own words, with two things in them that say who somebody is. */
const named = { ...published, verhaal, versie: '1' }

let t: TestApp
let cookie: string

beforeEach(async () => {
  t = await freshApp()
  cookie = await signIn(t)
})

const waiting = (fields: Fields = {}) =>
  sendReport(t, { ...wilma, verhaal, geenPersoon: 'verhaal\nMevrouw Jansen\n06-12345678', ...fields })
const decide = (id: string, fields: Fields = {}) => decideOn(t, id, { ...named, ...fields }, cookie)

describe('a name and a number in what would be public', () => {
  test('are marked in what the reporter sent', async () => {
    const { id } = await waiting()
    const html = await (await t.get(paths.moderationReport(id), { cookie })).text()
    expect(html).toMatch(/<mark class="mark--guard">(?:<span[^>]*>[^<]*<\/span>)?Mevrouw Jansen</)
    expect(textOf(html)).toContain('2 fragmenten zeggen misschien wie iemand is')
  })

  test('appear once somebody let each of them stand', async () => {
    const { id } = await waiting()
    expect((await decide(id, { magOpenbaar: keys })).status).toBe(303)
    expect(await (await t.get(paths.case(1))).text()).toContain('Mevrouw Jansen')
  })

  test('need no decision when the melding does not become public', async () => {
    const { id } = await waiting()
    const no = { uitkomst: 'buiten_bereik', toelichting: 'Mevrouw Jansen kan bezwaar maken.' }
    expect((await decide(id, no)).status).toBe(303)
    const counted = await waiting({ openbaarheid: 'meetellen' })
    const html = await (await t.get(paths.moderationReport(counted.id), { cookie })).text()
    expect(html).not.toContain('name="magOpenbaar"')
    expect((await decide(counted.id)).status).toBe(303)
  })
})

describe('invalid: 422, everything kept, nothing stored', () => {
  test.each<[string, Fields, string[]]>([
    ['nothing decided', {}, ['verhaal']],
    ['one of two', { magOpenbaar: keys.slice(0, 1) }, ['verhaal']],
    [
      'let stand in another field',
      { magOpenbaar: ['titel:Mevrouw Jansen', 'titel:06-12345678'] },
      ['verhaal'],
    ],
    [
      'an explanation that becomes public',
      {
        uitkomst: 'bestaande_route',
        toelichting: 'Bel mevrouw De Vries, die weet hoe het kan.',
        magOpenbaar: keys,
      },
      ['toelichting'],
    ],
    ['a reply', { weerwoord: 'Aldus mevrouw De Vries.', magOpenbaar: keys }, ['weerwoord']],
    [
      'a BSN, also when it was ticked',
      { toelichting: 'BSN 111222333', magOpenbaar: [...keys, 'toelichting:111222333'] },
      ['toelichting'],
    ],
  ])('%s', async (_, fields, wrong) => {
    const { id } = await waiting()
    const before = await dump(t.db)
    const answer = await decide(id, fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html).map(([field]) => field)).toEqual(wrong)
    const form = filledIn(html)
    const own = [fields['magOpenbaar'] ?? []].flat().filter((key) => keys.includes(key))
    expect(form['magOpenbaar'] ?? []).toEqual(own)
    expect(form).toMatchObject({ verhaal: [verhaal], uitkomst: [fields['uitkomst'] ?? 'knelpunt'] })
    expect(await dump(t.db)).toBe(before)
  })

  test('of a party that one had to go through', async () => {
    const { id } = await sendReport(t, joris)
    const sent = {
      ...joris,
      uitkomst: 'knelpunt',
      barriere: 'kleine_partij',
      viaPartij: 'Zorg van mevrouw Jansen',
    }
    const answer = await decideOn(t, id, sent, cookie)
    expect(summaryOf(await answer.text()).map(([field]) => field)).toEqual(['viaPartij'])
  })

  test('what was let stand is still ticked when something else is wrong', async () => {
    const { id } = await waiting()
    const html = await (await decide(id, { uitkomst: '', magOpenbaar: keys })).text()
    expect(filledIn(html)['magOpenbaar']).toEqual(keys)
  })
})

describe('vervang alles', () => {
  test('comes back with general words, and decides nothing', async () => {
    const { id } = await waiting()
    const before = await dump(t.db)
    const answer = await t.post(paths.replacements(id), { ...named, toelichting: 'Zo is het.' }, { cookie })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(filledIn(html)).toMatchObject({
      verhaal: [`${wilma.verhaal} [naam] belt ons elke week op [telefoonnummer].`],
      toelichting: ['Zo is het.'],
      uitkomst: ['knelpunt'],
    })
    expect(textOf(html)).toContain('Er is nog niets vastgelegd')
    expect(await dump(t.db)).toBe(before)
  })

  test('of an old version: 409; of a stranger: nothing', async () => {
    const { id } = await waiting()
    expect((await t.post(paths.replacements(id), { ...named, versie: '9' }, { cookie })).status).toBe(409)
    expect((await t.post(paths.replacements('nergens'), named, { cookie })).status).toBe(404)
    expect((await t.post(paths.replacements(id), named)).status).toBe(403)
  })
})

describe('a text that lies with the reporter', () => {
  const otherTitle = { titel: 'Ontbijt samen' }

  test('went past the guard first', async () => {
    const { id, token } = await waiting()
    expect((await decide(id, otherTitle)).status).toBe(422)
    expect((await decide(id, { ...otherTitle, magOpenbaar: keys })).status).toBe(303)
    const { approval } = await reportOf(t, token)
    expect(approval?.decision.cleared).toEqual(keys)
    const answer = { versie: '2', akkoord: 'ja', opmerking: '' }
    expect((await t.post(paths.followUpApprovals(token), answer)).status).toBe(303)
    expect((await t.get(paths.case(1))).status).toBe(200)
  })

  test('and comes back for another keeps what was let stand', async () => {
    const { id, token } = await waiting()
    await decide(id, { ...otherTitle, magOpenbaar: keys })
    const answer = { versie: '2', akkoord: 'anders', opmerking: 'Haal het buurthuis weg.' }
    await t.post(paths.followUpApprovals(token), answer)
    const html = await (await t.get(paths.moderationReport(id), { cookie })).text()
    expect(filledIn(html)['magOpenbaar']).toEqual(keys)
  })

  test('from before the guard is not published by a yes; a no is taken', async () => {
    const { id, token } = await waiting()
    await decide(id, { ...otherTitle, magOpenbaar: keys })
    await t.db.client.execute("update approvals set decision = json_remove(decision, '$.cleared')")
    const answer = { versie: '2', opmerking: '' }
    const yes = await t.post(paths.followUpApprovals(token), { ...answer, akkoord: 'ja' })
    expect(yes.status).toBe(422)
    expect(summaryOf(await yes.text()).map(([field]) => field)).toEqual(['akkoord'])
    expect((await t.get(paths.case(1))).status).toBe(404)
    expect((await t.post(paths.followUpApprovals(token), { ...answer, akkoord: 'nee' })).status).toBe(303)
  })
})

test('history holds no word of it', async () => {
  const { id } = await waiting()
  await decide(id)
  await t.post(paths.replacements(id), named, { cookie })
  await decide(id, { magOpenbaar: keys })
  const { rows } = await t.db.client.execute('select * from audit_events')
  expect(rows.length).toBeGreaterThan(1)
  for (const word of ['Jansen', '06-12345678', '12345678', 'magOpenbaar'])
    expect(JSON.stringify(rows)).not.toContain(word)
})
