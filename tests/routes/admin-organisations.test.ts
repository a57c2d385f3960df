import { beforeEach, describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { paths } from '../../src/paths.ts'
import { linkIn } from '../support/accounts.ts'
import { storeOrganisation, utrecht, vng } from '../support/asked.ts'
import { beaAndMo, type Beheer, locationOf } from '../support/bea-and-mo.ts'
import { dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let b: Beheer
beforeEach(async () => {
  b = await beaAndMo()
})

const filled = {
  naam: 'Gemeente Utrecht',
  soort: 'gemeente',
  regio: 'Twente',
  website: 'https://utrecht.nl/',
  maildomein: 'utrecht.nl',
  mail: 'bureau@utrecht.nl',
  termijn: '15',
}
const key = 'gemeente-utrecht'
const kinds = async (subject: string) => {
  const { rows } = await b.db.client.execute({
    sql: 'select kind, details from audit_events where subject = ? order by seq',
    args: [subject],
  })
  return rows.map((row) => [row['kind'], row['details']])
}

describe('adding an instantie', () => {
  test('puts it on the site, with a history', async () => {
    const answer = await b.send(paths.managedOrganisations, filled)
    expect(locationOf(answer)).toBe(`${paths.managedOrganisation(key)}?gedaan=toegevoegd`)
    expect(await kinds('instantie:gemeente-utrecht')).toEqual([
      ['instantie_toegevoegd', '{"soort":"gemeente"}'],
    ])
    const form = filledIn(await b.page(paths.managedOrganisation(key)))
    expect(form).toMatchObject({
      ...Object.fromEntries(Object.entries(filled).map(([k, v]) => [k, [v]])),
      versie: ['1'],
    })
    const page = textOf(await b.page(paths.organisation(key)))
    expect(page).toContain('Gemeente Utrecht')
    expect(page).toContain('@utrecht.nl')
    expect(page).not.toContain('bureau@')
  })

  test('shows what is wrong and keeps the rest', async () => {
    const answer = await b.send(paths.managedOrganisations, { ...filled, soort: '', mail: 'jan@elders.nl' })
    const html = await answer.text()
    expect([answer.status, summaryOf(html)]).toEqual([
      422,
      [['soort', 'Kies een soort instantie uit de lijst.']],
    ])
    expect(filledIn(html)).toMatchObject({ naam: ['Gemeente Utrecht'], mail: ['jan@elders.nl'] })
  })

  test('takes a name once, also pressed twice and spelled otherwise', async () => {
    await b.send(paths.managedOrganisations, filled)
    const before = await dump(b.db)
    for (const naam of ['Gemeente Utrecht', 'gemeente  UTRECHT']) {
      const again = await b.send(paths.managedOrganisations, { ...filled, naam })
      expect([again.status, summaryOf(await again.text())[0]?.[0]]).toEqual([422, 'naam'])
    }
    expect(await dump(b.db)).toBe(before)
  })

  test('is not for a moderator', async () => {
    const answer = await b.send(paths.managedOrganisations, filled, b.mo.cookie)
    expect(answer.status).toBe(404)
    expect((await b.t.get(paths.organisation(key))).status).toBe(404)
  })
})

describe('changing an instantie', () => {
  beforeEach(async () => {
    await storeOrganisation(b.t, 'vng', vng)
    await storeOrganisation(b.t, key, utrecht)
  })
  const fields = { ...filled, versie: '1' }
  const change = (more: Record<string, string> = {}) =>
    b.send(paths.organisationChanges(key), { ...fields, ...more })

  test('is stored with the names of the fields', async () => {
    const answer = await change()
    expect(locationOf(answer)).toBe(`${paths.managedOrganisation(key)}?gedaan=gewijzigd`)
    expect((await kinds(`instantie:${key}`))[1]).toEqual([
      'instantie_gewijzigd',
      '{"velden":["regio","website","mail","termijn"]}',
    ])
    expect(await firstBreak(b.db, `instantie:${key}`)).toBeNull()
  })

  test('loses against a change that was first, and keeps what was typed', async () => {
    await change({ naam: 'Stad Utrecht' })
    const answer = await change({ naam: 'Utrecht' })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(filledIn(html)).toMatchObject({ naam: ['Utrecht'], versie: ['2'] })
    expect(textOf(html)).toContain('Stad Utrecht')
  })

  test('does not take the name of another', async () => {
    const answer = await change({ naam: vng.name })
    expect([answer.status, summaryOf(await answer.text())[0]?.[0]]).toEqual([422, 'naam'])
  })

  test('keeps the mail domain while somebody answers from it', async () => {
    await b.send(paths.invitations, {
      naam: 'Uma',
      email: 'uma@utrecht.nl',
      rol: 'instantie',
      instantie: key,
    })
    const answer = await change({ maildomein: 'stad.nl', mail: '' })
    expect([answer.status, summaryOf(await answer.text())[0]?.[0]]).toEqual([422, 'maildomein'])
    expect(locationOf(await change())).toContain('gewijzigd')
  })

  test('ends it, once; its page stays', async () => {
    const end = () => b.send(paths.organisationEnd(key), { versie: '1' })
    expect(textOf(await b.page(paths.organisationEnd(key)))).toContain('Gemeente Utrecht beëindigen?')
    expect(locationOf(await end())).toBe(`${paths.managedOrganisations}?gedaan=beeindigd`)
    expect((await end()).status).toBe(303)
    expect((await change({ versie: '2' })).status).toBe(409)
    expect((await b.t.get(paths.organisationEnd(key), b.bea)).status).toBe(404)
    expect(textOf(await b.page(paths.organisation(key)))).toContain('is beëindigd op 2 maart 2026')
    expect(await b.page(paths.organisations)).not.toContain(key)
    expect((await kinds(`instantie:${key}`)).map(([kind]) => kind)).toEqual([
      'instantie_toegevoegd',
      'instantie_beeindigd',
    ])
  })

  test('of one that is not there is a 404', async () => {
    for (const path of [paths.organisationChanges('nergens'), paths.organisationEnd('nergens')])
      expect((await b.send(path, fields)).status).toBe(404)
  })
})

describe('inviting who answers for it', () => {
  beforeEach(() => storeOrganisation(b.t, 'vng', vng))
  const vera = { naam: 'Vera', email: 'vera@vng.nl', rol: 'instantie', instantie: 'vng', organisatie: '' }
  const invite = (more: Record<string, string> = {}) => b.send(paths.invitations, { ...vera, ...more })

  test('begins in the own area', async () => {
    const html = await b.page(paths.inviteFor('vng'))
    expect(filledIn(html)).toMatchObject({ rol: ['instantie'], instantie: ['vng'] })
    const answer = await invite()
    const signedIn = await b.post(linkIn(await answer.text()))
    expect(locationOf(signedIn)).toBe(paths.authority)
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const page = await b.get(paths.authority, { cookie })
    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(locationOf(await b.get(paths.signIn, { cookie }))).toBe(paths.authority)
    expect((await b.get(paths.account, { cookie })).status).toBe(200)
  })

  test.each([
    ['an address on another domain', { email: 'vera@elders.nl' }],
    ['an address that only looks like it', { email: 'vera@nepvng.nl' }],
    ['no instantie', { instantie: '' }],
    ['one that does not exist', { instantie: 'nergens' }],
  ])('refuses %s', async (_, more) => {
    const before = await dump(b.db)
    const answer = await invite(more)
    const html = await answer.text()
    expect([answer.status, summaryOf(html)[0]?.[0]]).toEqual([422, 'instantie'])
    expect(filledIn(html)).toMatchObject({ naam: ['Vera'], rol: ['instantie'] })
    expect(await dump(b.db)).toBe(before)
  })

  test('a role is changed to it by the same rule', async () => {
    const to = { naam: 'mo', rol: 'instantie', instantie: 'vng', organisatie: '', versie: '1' }
    const answer = await b.send(paths.accountChanges(b.mo.id), to)
    expect([answer.status, summaryOf(await answer.text())[0]?.[0]]).toEqual([422, 'instantie'])
  })

  test('what was chosen for another role is not kept', async () => {
    await invite({ rol: 'moderator', email: 'noor@voorbeeld.nl' })
    const { rows } = await b.db.client.execute(
      "select organisation_key from accounts where email like 'noor%'",
    )
    expect(rows[0]?.['organisation_key']).toBeNull()
  })

  test('of an instantie that ended nobody answers any more', async () => {
    const signedIn = await b.post(linkIn(await (await invite()).text()))
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    await b.send(paths.organisationEnd('vng'), { versie: '1' })
    expect((await b.get(paths.authority, { cookie })).status).toBe(404)
  })
})
