import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { accountIdOf } from '../support/accounts.ts'
import { erasureDesk, type ErasureDesk } from '../support/erasure-desk.ts'
import { sendReport } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { dump } from '../support/dump.ts'
import { sayAlso, sayAlsoByMail } from '../support/endorsements.ts'
import { type MailApp, stored } from '../support/mail.ts'
import { markedCase } from '../support/marked-life.ts'
import { expectSound } from '../support/sound.ts'

let t: MailApp
let moderator: string
let beheerder: string
let erase: ErasureDesk['erase']
let read: ErasureDesk['read']

beforeEach(async () => {
  ;({ t, moderator, beheerder, erase, read } = await erasureDesk())
})

describe('"wij ook"', () => {
  test('of the same confirmed address goes with it, that of others stays', async () => {
    const { id } = await markedCase(t, moderator)
    const own = { context: 'Bij ons ook zwabberkoek.' }
    const token = await sayAlsoByMail(t, paths.endorseCase(1), 'wilma@voorbeeld.nl', own)
    await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl', { context: 'Bij ons ook kniertjes.' })
    await sayAlso(t, paths.endorseCase(1))
    expect(await read(paths.erasure(id), beheerder)).toContain('1 “wij ook” van hetzelfde')
    await erase(id)
    expect(await dump(t.db)).not.toContain('zwabberkoek')
    expect(await dump(t.db)).toContain('kniertjes')
    expect(await stored(t, 'select id from endorsements where withdrawn_at is null')).toHaveLength(2)
    expect(await read(paths.endorsement(token))).toContain('Je telt niet meer mee')
    const [event] = await stored(t, "select actor from audit_events where kind = 'wij_ook_ingetrokken'")
    expect(event).toMatchObject({ actor: `account:${await accountIdOf(t, 'bea')}` })
    await expectSound(t)
  })

  test('more than fit in one piece: the page says how many go and how many stay', async () => {
    const { id } = await markedCase(t, moderator)
    await sayAlsoByMail(t, paths.endorseCase(1), 'wilma@voorbeeld.nl')
    const [own] = await stored(t, "select * from contacts where subject like 'wij_ook:%'")
    const columns = Object.keys(own ?? {}).filter((column) => column !== 'subject')
    await t.db.client.batch(
      Array.from({ length: 202 }, (_, i) => ({
        sql: `insert into contacts (subject, ${columns.join(', ')}) values (?${', ?'.repeat(columns.length)})`,
        args: [`wij_ook:los-${i}`, ...columns.map((column) => own?.[column] ?? null)],
      })),
      'write',
    )
    const page = await read(paths.erasure(id), beheerder)
    expect(page).toContain('200 keer “wij ook”')
    expect(page).toContain('3 keer “wij ook” van hetzelfde bevestigde e-mailadres: er zijn er te veel')
    const before = t.db.traffic.roundTrips
    expect((await erase(id)).status).toBe(303)
    expect(t.db.traffic.roundTrips - before).toBeLessThan(10)
    expect(await stored(t, "select subject from contacts where subject like 'wij_ook:%'")).toHaveLength(3)
  })

  test('of an address that was never confirmed here stays: anybody can fill in that of somebody else', async () => {
    const { id, token } = await sendReport(t, wilma)
    const { id: other } = await markedCase(t, moderator)
    expect(other).not.toBe(id)
    await sayAlsoByMail(t, paths.endorseCase(1), 'ria@voorbeeld.nl')
    await t.post(paths.followUpContact(token), { email: 'ria@voorbeeld.nl' })
    await erase(id)
    expect(await stored(t, 'select id from endorsements where withdrawn_at is null')).toHaveLength(1)
  })
})
