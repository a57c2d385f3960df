import { beforeEach, describe, expect, test } from 'vitest'
import { mintSignInToken } from '../../db/auth.ts'
import { paths } from '../../src/paths.ts'
import { accountIdOf, givePasskey, historyOf, linkIn } from '../support/accounts.ts'
import { signIn, signInPath } from '../support/app.ts'
import { accountForm, beaAndMo, type Beheer, locationOf } from '../support/bea-and-mo.ts'
import { countRows, dump } from '../support/dump.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'

let b: Beheer

beforeEach(async () => {
  b = await beaAndMo()
})

describe('ending', () => {
  test('asks first, then stops sessions, passkeys and links at once', async () => {
    const elsewhere = await signIn(b.t)
    const passkey = await givePasskey(b.t, b.mo.id, 'Telefoon')
    const link = paths.signInLink(await mintSignInToken(b.t.services.auth, 'mo@voorbeeld.nl'))
    expect((await b.get(paths.accountEnd(b.mo.id), b.bea)).status).toBe(200)
    expect(await b.isSignedIn(b.mo.cookie)).toBe(true)
    expect(locationOf(await b.send(paths.accountEnd(b.mo.id)))).toBe('/beheer/accounts?beeindigd')
    expect([await b.isSignedIn(b.mo.cookie), await b.isSignedIn(elsewhere)]).toEqual([false, false])
    expect((await b.post(link)).status).toBe(410)
    expect(await dump(b.db)).not.toContain(passkey)
    expect((await historyOf(b.t, b.mo.id)).at(-1)).toEqual(['account_beeindigd', `account:${b.bea.id}`, {}])
    expect(textOf(await b.page(paths.accounts))).toMatch(/Beëindigde accounts mo Moderator/)
  })

  test('opens no door for a link that outlived it', async () => {
    const link = await signInPath(b.t, 'moderator')
    await b.db.client.execute('update accounts set ended_at = 1 where id = ?', [b.mo.id])
    expect((await b.post(link)).status).toBe(410)
  })

  test('twice is no mistake', async () => {
    await b.send(paths.accountEnd(b.mo.id))
    expect(locationOf(await b.send(paths.accountEnd(b.mo.id)))).toBe('/beheer/accounts?beeindigd')
    expect(await historyOf(b.t, b.mo.id)).toHaveLength(2)
    expect((await b.get(paths.accountEnd(b.mo.id), b.bea)).status).toBe(404)
  })

  test('leaves an ended account as it is', async () => {
    await b.send(paths.accountEnd(b.mo.id))
    const before = await dump(b.db)
    const versie = '2'
    expect((await b.send(paths.accountChanges(b.mo.id), accountForm({ naam: 'Moira', versie }))).status).toBe(
      422,
    )
    expect((await b.send(paths.recoveryLinks(b.mo.id))).status).toBe(422)
    expect((await b.send(paths.accountSignOuts(b.mo.id))).status).toBe(422)
    expect(await dump(b.db)).toBe(before)
  })
})

describe('a beheerder cannot lock the door', () => {
  const ownRole = { naam: 'bea', rol: 'moderator', versie: '1' }

  test('on everyone: the last beheerder stays', async () => {
    const ended = await b.send(paths.accountEnd(b.bea.id))
    expect(ended.status).toBe(422)
    expect(summaryOf(await ended.text())).toEqual([
      ['einde', 'Dit is de laatste beheerder. Nodig eerst een andere beheerder uit.'],
    ])
    expect((await b.send(paths.accountChanges(b.bea.id), accountForm(ownRole))).status).toBe(422)
    expect(await b.isSignedIn(b.bea.cookie)).toBe(true)
  })

  test('on themselves: that is for another beheerder', async () => {
    await signIn(b.t, 'beheerder', 'bo')
    const demoted = await b.send(paths.accountChanges(b.bea.id), accountForm(ownRole))
    expect(summaryOf(await demoted.text())).toEqual([
      ['rol', 'Dit is je eigen account. Vraag een andere beheerder om dit te doen.'],
    ])
    expect((await b.send(paths.accountEnd(b.bea.id))).status).toBe(422)
    const html = await b.page(paths.managedAccount(b.bea.id))
    expect(html).not.toContain('Beëindig dit account')
    expect(html).toContain('Dit is je eigen account')
  })

  test('when two end each other at the same moment, one of them stays', async () => {
    const bo = await signIn(b.t, 'beheerder', 'bo')
    const boId = await accountIdOf(b.t, 'bo')
    await Promise.all([
      b.send(paths.accountEnd(boId), {}, b.bea.cookie),
      b.send(paths.accountEnd(b.bea.id), {}, bo),
    ])
    const { rows } = await b.db.client.execute(
      "select count(*) as n from accounts where role = 'beheerder' and ended_at is null",
    )
    expect(Number(rows[0]?.['n'])).toBeGreaterThanOrEqual(1)
  })
})

describe('recovery', () => {
  test('makes one link, shown once, and writes down who made it', async () => {
    const earlier = await signInPath(b.t, 'moderator')
    const elsewhere = await signIn(b.t)
    await givePasskey(b.t, b.mo.id, 'Telefoon')
    const answer = await b.send(paths.recoveryLinks(b.mo.id))
    expect([await b.isSignedIn(elsewhere), await countRows(b.db, 'passkeys')]).toEqual([false, 0])
    const link = linkIn(await answer.text())
    expect((await historyOf(b.t, b.mo.id)).at(-1)).toEqual(['herstellink_gemaakt', `account:${b.bea.id}`, {}])
    expect(filledIn(await b.page(paths.managedAccount(b.mo.id)))['versie']).toEqual(['3'])
    expect((await b.post(earlier)).status).toBe(410)
    expect(await dump(b.db)).not.toContain(link.split('/')[2])
    expect((await b.post(link)).status).toBe(303)
    expect((await b.post(link)).status).toBe(410)
  })

  test('is not for a moderator', async () => {
    expect((await b.send(paths.recoveryLinks(b.bea.id), {}, b.mo.cookie)).status).toBe(404)
    expect(await historyOf(b.t, b.bea.id)).toHaveLength(1)
  })
})

describe('sessions of others', () => {
  test('are shown and ended one by one', async () => {
    const elsewhere = await signIn(b.t)
    const [newest = ''] = filledIn(await b.page(paths.managedAccount(b.mo.id)))['sessie'] ?? []
    const answer = await b.send(paths.accountSignOuts(b.mo.id), { sessie: newest })
    expect(locationOf(answer)).toBe(`${paths.managedAccount(b.mo.id)}?gedaan=afgemeld`)
    expect([await b.isSignedIn(b.mo.cookie), await b.isSignedIn(elsewhere)].filter(Boolean)).toHaveLength(1)
    expect((await historyOf(b.t, b.mo.id)).at(-1)?.[2]).toEqual({ velden: ['sessies'] })
  })

  test('end all at once, and nobody else’s', async () => {
    await signIn(b.t)
    await b.send(paths.accountSignOuts(b.mo.id))
    expect([await b.isSignedIn(b.mo.cookie), await b.isSignedIn(b.bea.cookie)]).toEqual([false, true])
    expect(await countRows(b.db, 'sessions')).toBe(1)
  })

  test('of another account are not reached through this one', async () => {
    await signIn(b.t, 'beheerder', 'bea')
    const [sessie = ''] = filledIn(await b.page(paths.account))['sessie'] ?? []
    await b.send(paths.accountSignOuts(b.mo.id), { sessie })
    expect(await countRows(b.db, 'sessions')).toBe(3)
  })
})
