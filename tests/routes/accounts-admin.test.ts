import { beforeEach, describe, expect, test } from 'vitest'
import { firstBreak } from '../../db/audit-events.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey, historyOf, linkIn } from '../support/accounts.ts'
import { accountForm, beaAndMo, type Beheer, locationOf } from '../support/bea-and-mo.ts'
import { dump } from '../support/dump.ts'
import { signIn, signInPath } from '../support/app.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let b: Beheer

beforeEach(async () => {
  b = await beaAndMo()
})

const noor = { naam: 'Noor', email: 'Noor@Voorbeeld.nl', rol: 'moderator', organisatie: 'Zorgbelang' }

describe('the list', () => {
  test('shows everyone: mail, role, organisation, passkeys and where they are signed in', async () => {
    await givePasskey(b.t, b.mo.id, 'Telefoon')
    await b.send(paths.accountChanges(b.mo.id), accountForm({ organisatie: 'Zorgbelang' }))
    const answer = await b.get(paths.accounts, b.bea)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const text = textOf(await answer.text())
    expect(text).toContain('2 mensen kunnen zich aanmelden. 2 mensen zijn nu aangemeld.')
    expect(text).toMatch(/mo Moderator Nu aangemeld mo@voorbeeld.nl Zorgbelang 1 passkey · 1 sessie, laatst/)
    expect(text).toMatch(/bea Beheerder Nu aangemeld bea@voorbeeld.nl Nog geen passkey · 1 sessie/)
  })
})

describe('inviting', () => {
  test('shows one link, once, that lets the new moderator in', async () => {
    const answer = await b.send(paths.invitations, noor)
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    const path = linkIn(await answer.text())
    expect((await b.post(path)).status).toBe(303)
    const id = await accountIdOf(b.t, 'noor')
    expect(await historyOf(b.t, id)).toEqual([
      ['account_uitgenodigd', `account:${b.bea.id}`, { rol: 'moderator' }],
    ])
    expect(textOf(await b.page(paths.managedAccount(id)))).toContain('Zorgbelang')
  })

  test('refuses what is not filled in, and keeps the rest', async () => {
    const answer = await b.send(paths.invitations, { ...noor, email: 'noor', rol: '' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(summaryOf(html)).toEqual([
      ['rol', 'Kies een rol.'],
      ['email', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
    ])
    expect(filledIn(html)).toMatchObject({ naam: ['Noor'], email: ['noor'], organisatie: ['Zorgbelang'] })
  })

  test('refuses an address that has an account, also on a second press, without a second link', async () => {
    await b.send(paths.invitations, noor)
    const before = await dump(b.db)
    const again = await b.send(paths.invitations, { ...noor, rol: 'beheerder' })
    expect(again.status).toBe(422)
    expect(summaryOf(await again.text())[0]?.[1]).toContain('Er is al een account met dit adres')
    expect(await dump(b.db)).toBe(before)
  })

  test('lets someone back in whose account ended, with one history', async () => {
    await b.send(paths.accountEnd(b.mo.id))
    const answer = await b.send(paths.invitations, { ...noor, naam: 'Mo', email: 'mo@voorbeeld.nl' })
    expect((await b.post(linkIn(await answer.text()))).status).toBe(303)
    expect((await historyOf(b.t, b.mo.id)).map(([kind]) => kind)).toEqual([
      'account_uitgenodigd',
      'account_beeindigd',
      'account_uitgenodigd',
    ])
    expect(await firstBreak(b.db, `account:${b.mo.id}`)).toBeNull()
  })
})

describe('changing', () => {
  test('role, name and organisation; the history keeps no names', async () => {
    const fields = accountForm({ naam: 'Moira', rol: 'beheerder', organisatie: 'Zorgbelang' })
    const answer = await b.send(paths.accountChanges(b.mo.id), fields)
    expect(locationOf(answer)).toBe(`${paths.managedAccount(b.mo.id)}?gedaan=gewijzigd`)
    expect((await b.get(paths.accounts, { cookie: await signIn(b.t, 'beheerder') })).status).toBe(200)
    const history = await historyOf(b.t, b.mo.id)
    expect(history[1]).toEqual([
      'account_gewijzigd',
      `account:${b.bea.id}`,
      { velden: ['naam', 'rol', 'organisatie'], rol: 'beheerder' },
    ])
    expect(JSON.stringify(history)).not.toMatch(/Moira|Zorgbelang|voorbeeld/)
  })

  test('the role ends the sessions and links of before, and nothing else does', async () => {
    const link = await signInPath(b.t, 'moderator')
    const mo = { ...b.mo, cookie: await signIn(b.t) }
    await b.send(paths.accountChanges(mo.id), accountForm({ naam: 'Moira', versie: '2' }))
    expect(await b.isSignedIn(mo.cookie)).toBe(true)
    await b.send(paths.accountChanges(mo.id), accountForm({ rol: 'beheerder', versie: '3' }))
    expect([await b.isSignedIn(mo.cookie), await b.isSignedIn(b.bea.cookie)]).toEqual([false, true])
    expect((await b.post(link)).status).toBe(410)
  })

  test('nothing leaves no trace', async () => {
    expect((await b.send(paths.accountChanges(b.mo.id), accountForm({}))).status).toBe(303)
    expect(await historyOf(b.t, b.mo.id)).toHaveLength(1)
  })

  test('without a name is refused, and what was typed stays', async () => {
    const answer = await b.send(
      paths.accountChanges(b.mo.id),
      accountForm({ naam: ' ', organisatie: 'Zorgbelang' }),
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(summaryOf(html)).toEqual([['naam', 'Vul een naam in.']])
    expect(filledIn(html)).toMatchObject({ organisatie: ['Zorgbelang'], rol: ['moderator'] })
  })

  test('what somebody else changed first is a conflict that shows both', async () => {
    await b.send(paths.accountChanges(b.mo.id), accountForm({ organisatie: 'Zorgbelang' }))
    const answer = await b.send(paths.accountChanges(b.mo.id), accountForm({ organisatie: 'Buurtzorg' }))
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(textOf(html)).toContain('Organisatie Zorgbelang')
    expect(filledIn(html)).toMatchObject({ organisatie: ['Buurtzorg'], versie: ['2'] })
    expect(await historyOf(b.t, b.mo.id)).toHaveLength(2)
  })
})
