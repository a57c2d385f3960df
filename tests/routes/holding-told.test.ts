import { expect, test } from 'vitest'
import { z } from 'zod'
import { heldUntil } from '../../src/core/retention.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { longDate } from '../../views/dates.ts'
import { sendReport } from '../support/app.ts'
import { asJson, wilma } from '../support/cast.ts'
import { day, minute } from '../support/clock.ts'
import { flooded, leaveAddress, read } from '../support/holding.ts'
import { lastLetter, linkIn } from '../support/mail.ts'
import { plainText } from '../support/smtp-server.ts'

test('the mail, its page and what comes after it say that nobody reads the melding before', async () => {
  const { t } = await flooded()
  const { token } = await sendReport(t, wilma)
  t.clock.advance(2 * day)
  await leaveAddress(t, token, 'wilma@voorbeeld.nl')
  const until = longDate(heldUntil(new Date(t.clock.now().getTime() - 2 * day)))
  const link = linkIn(t, '/post/bevestigen/')
  for (const text of [plainText(lastLetter(t)).replace(/\s+/g, ' '), await read(t, link)]) {
    expect(text).toContain('Zolang je niet op de knop drukt, leest geen moderator je melding.')
    expect(text).toContain(`Doe dat voor ${until}: daarna wissen we je melding.`)
  }
  const answer = await t.post(link)
  const after = await read(t, answer.headers.get('Location') ?? '')
  expect(after).toContain('Je e-mailadres is bevestigd')
  expect(after).toContain('Je melding is nu bij de moderatoren')
  // Another address, later: nothing waits for that any more.
  t.clock.advance(61 * minute)
  await leaveAddress(t, token, 'ander@voorbeeld.nl')
  const next = linkIn(t, '/post/bevestigen/')
  expect(`${plainText(lastLetter(t))} ${await read(t, next)}`).not.toContain('geen moderator')
  const again = await t.post(next)
  expect(await read(t, again.headers.get('Location') ?? '')).not.toContain('bij de moderatoren')
})

test('a program hears that its melding is held, and until when; again, how it stands by then', async () => {
  const { t } = await flooded()
  const send = async () => {
    const key = { 'Idempotency-Key': 'sleutel-van-wilma-1' }
    const answer = await t.postJson(paths.api.reports, asJson(wilma), key)
    return z
      .object({ volgUrl: z.url(), stand: z.string(), bevestigenVoor: z.string().nullable() })
      .parse(await answer.json())
  }
  const held = { stand: 'aangehouden', bevestigenVoor: dayOf(heldUntil(t.clock.now())) }
  expect(await send()).toMatchObject(held)
  t.clock.advance(day)
  expect(await send()).toMatchObject(held)
  const { volgUrl } = await send()
  await leaveAddress(t, volgUrl.split('/').at(-1) ?? '', 'wilma@voorbeeld.nl')
  await t.post(linkIn(t, '/post/bevestigen/'))
  expect(await send()).toMatchObject({ stand: 'ontvangen', bevestigenVoor: null })
})
