import { beforeEach, describe, expect, test } from 'vitest'
import { expireContacts } from '../../src/jobs/expire-contacts.ts'
import { paths } from '../../src/paths.ts'
import { decideOn, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day, hour } from '../support/clock.ts'
import { sayAlso, sayAlsoByMail, sendAlso } from '../support/endorsements.ts'
import { lastLetter, linkIn, mailApp, type MailApp, stored } from '../support/mail.ts'
import { filledIn, summaryOf, textOf } from '../support/page.ts'
import { plainText } from '../support/smtp-server.ts'

let t: MailApp
const form = paths.endorseCase(1)
const read = async (path: string) => textOf(await (await t.get(path)).text())

beforeEach(async () => {
  t = await mailApp()
  const cookie = await signIn(t)
  for (let i = 0; i < 2; i += 1) {
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, cookie)
  }
})

describe('"laat het me weten"', () => {
  test('asks first whether the address is right; nothing else goes there', async () => {
    const token = await sayAlsoByMail(t, form, 'ria@voorbeeld.nl')
    expect(plainText(lastLetter(t))).toContain('“wij ook”')
    expect(plainText(lastLetter(t))).not.toContain('melding')
    expect(await read(paths.endorsement(token))).toContain('Je adres is bevestigd op')
    expect(JSON.stringify(await stored(t, 'select * from endorsements, contacts'))).not.toContain('ria@')
  })

  test('an address that cannot be one comes back with 422', async () => {
    const answer = await sendAlso(t, form, { email: 'ria at voorbeeld' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(summaryOf(html).map(([field]) => field)).toEqual(['email'])
    expect(filledIn(html)['email']).toEqual(['ria at voorbeeld'])
  })

  test('two links of one person at the same moment both work, and count once', async () => {
    const links = []
    for (let i = 0; i < 2; i += 1) {
      await sayAlso(t, form, { email: 'ria@voorbeeld.nl' })
      await t.sendMail()
      links.push(linkIn(t, '/post/bevestigen/'))
    }
    const answers = await Promise.all(links.map((link) => t.post(link)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await stored(t, 'select id from endorsements where person_mac is not null')).toHaveLength(1)
  })

  test('a double click asks once', async () => {
    const again = { sleutel: crypto.randomUUID(), email: 'ria@voorbeeld.nl' }
    await sayAlso(t, form, again)
    await sayAlso(t, form, again)
    expect(await stored(t, "select id from outbox where letter = 'contact_bevestigen'")).toHaveLength(1)
  })

  test('nobody’s mailbox is filled by saying it, erasing it and saying it again', async () => {
    for (let i = 0; i < 5; i += 1) {
      const token = await sayAlso(t, form, { email: 'ria@voorbeeld.nl' })
      await t.sendMail()
      await t.post(paths.endorsementContactRemoval(token))
    }
    expect(t.smtp.received).toHaveLength(3)
    t.clock.advance(25 * hour)
    await expireContacts(t.services)
    expect(JSON.stringify(await stored(t, 'select details from outbox'))).not.toContain('adres')
    await sayAlso(t, form, { email: 'ria@voorbeeld.nl' })
    await t.sendMail()
    expect(t.smtp.received).toHaveLength(4)
  })

  test('an address that was erased does not come back when the form is sent again', async () => {
    const again = { sleutel: crypto.randomUUID(), email: 'ria@voorbeeld.nl' }
    const token = await sayAlso(t, form, again)
    await t.post(paths.endorsementContactRemoval(token))
    await sayAlso(t, form, again)
    expect(await stored(t, 'select subject from contacts')).toEqual([])
    await t.post(paths.endorsementWithdrawal(token))
    await sayAlso(t, form, again)
    expect(await stored(t, 'select subject from contacts union all select id from outbox')).toEqual([])
  })

  test('the address can be erased, by the page and by the mail', async () => {
    const token = await sayAlsoByMail(t, form, 'ria@voorbeeld.nl')
    expect((await t.post(paths.endorsementContactRemoval(token))).status).toBe(303)
    expect(await stored(t, 'select * from contacts')).toEqual([])
    expect(await read(paths.case(1))).toContain('Ook 1 ander')
    await sayAlsoByMail(t, paths.endorseCase(2), 'ria@voorbeeld.nl')
    expect((await t.post(linkIn(t, '/post/stop/'))).status).toBe(303)
    expect(await stored(t, 'select * from contacts')).toEqual([])
  })
})

describe('one person counts once', () => {
  test('the same confirmed address makes the second take the place of the first', async () => {
    const first = await sayAlsoByMail(t, form, 'ria@voorbeeld.nl', { context: 'Bij ons ook.' })
    const second = await sayAlso(t, form, { email: 'RIA@voorbeeld.nl', regio: 'Achterhoek' })
    // Before it is confirmed nobody knows whose it is.
    expect(await read(paths.case(1))).toContain('Ook 2 anderen')
    await t.sendMail()
    await t.post(linkIn(t, '/post/bevestigen/'))
    expect(await read(paths.case(1))).toContain('Ook 1 ander')
    expect(await read(paths.endorsement(first))).toContain('Je telt niet meer mee')
    expect(await read(paths.endorsement(second))).toContain('Je telt mee')
    expect(await stored(t, 'select * from contacts')).toHaveLength(1)
    // Taken back, there is none left.
    await t.post(paths.endorsementWithdrawal(second))
    expect(await read(paths.case(1))).not.toContain('Ook 1 ander')
  })

  test('another casus is another matter, and cannot be linked to the first', async () => {
    await sayAlsoByMail(t, form, 'ria@voorbeeld.nl')
    await sayAlsoByMail(t, paths.endorseCase(2), 'ria@voorbeeld.nl')
    const macs = await stored(t, 'select person_mac from endorsements')
    expect(new Set(macs.map((row) => row['person_mac'])).size).toBe(2)
    expect(await read(paths.case(1))).toContain('Ook 1 ander')
    expect(await read(paths.case(2))).toContain('Ook 1 ander')
  })
})

describe('what was made of an address, so that somebody counts once', () => {
  const macs = async () =>
    (await stored(t, 'select person_mac, person_claim from endorsements order by at')).map((row) => [
      row['person_mac'],
      row['person_claim'],
    ])

  test('goes with the address when its term is over; who was known stays known', async () => {
    const token = await sayAlsoByMail(t, form, 'ria@voorbeeld.nl')
    const [[mac]] = (await macs()) as [[string]]
    t.clock.advance(170 * day)
    await expireContacts(t.services)
    expect(await macs()).toEqual([[mac, mac]])
    t.clock.advance(20 * day)
    await expireContacts(t.services)
    expect(await stored(t, 'select * from contacts')).toEqual([])
    const [row] = await stored(t, 'select id from endorsements')
    expect(await macs()).toEqual([[`~${String(row?.['id'])}`, null]])
    expect(await read(paths.endorsement(token))).toContain('Dat vragen we je als iemand meldt')
    await expireContacts(t.services)
    expect(await macs()).toEqual([[`~${String(row?.['id'])}`, null]])
  })

  test('goes too when the address went earlier', async () => {
    const token = await sayAlsoByMail(t, form, 'ria@voorbeeld.nl')
    await t.post(paths.endorsementContactRemoval(token))
    t.clock.advance(190 * day)
    await expireContacts(t.services)
    expect(await macs()).toEqual([[expect.stringMatching(/^~/), null]])
  })

  test('goes at once with an address that was never confirmed', async () => {
    await sayAlso(t, form, { email: 'ria@voorbeeld.nl' })
    t.clock.advance(8 * day)
    await expireContacts(t.services)
    expect(await macs()).toEqual([[null, null]])
  })
})
