import { expect, test } from 'vitest'
import { write } from '../../db/client.ts'
import { storeContact } from '../../db/contacts.ts'
import { queueLetters } from '../../db/outbox.ts'
import { expireContacts } from '../../src/jobs/expire-contacts.ts'
import { addressMac, encryptContact } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { sendReport } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { day } from '../support/clock.ts'
import { letterTo } from '../support/letters.ts'
import { mailApp, reportWithContact, stored } from '../support/mail.ts'

test('an address that is left at the moment of a withdrawal is not kept', async () => {
  const t = await mailApp()
  const { token, id } = await sendReport(t, wilma)
  const { keys, db } = t.services
  // The form was read while the melding was there; it is stored when it is gone.
  await t.post(paths.followUpWithdrawal(token))
  const subject = `melding:${id}`
  await storeContact(db, {
    subject,
    ciphertext: await encryptContact(keys, subject, 'wilma@voorbeeld.nl'),
    keyId: keys.contacts.id,
    addressMac: await addressMac(keys, 'wilma@voorbeeld.nl'),
    now: t.clock.now(),
  })
  expect(await stored(t, 'select * from contacts')).toEqual([])
  expect(await stored(t, 'select * from outbox')).toEqual([])
})

test('a letter that can never go out is forgotten after half a year', async () => {
  const t = await mailApp()
  await reportWithContact(t)
  const { db, clock } = t
  await write(db, queueLetters(db, [letterTo('nergens')], clock.now()))
  clock.advance(179 * day)
  await expireContacts(t.services)
  expect(await stored(t, "select * from outbox where recipient = 'instantie:nergens'")).toHaveLength(1)
  clock.advance(2 * day)
  await expireContacts(t.services)
  expect(await stored(t, 'select * from outbox')).toEqual([])
})
