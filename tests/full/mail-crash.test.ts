import { type ChildProcess, spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { runMail } from '../../src/jobs/clock.ts'
import { signIn } from '../support/app.ts'
import { minute } from '../support/clock.ts'
import { secret } from '../support/database.ts'
import { type MailApp, mailApp, reportWithContact, stored } from '../support/mail.ts'
import { header } from '../support/smtp-server.ts'

type Child = { process: ChildProcess; said: Promise<string> }

async function start(t: MailApp, report: string, stopBefore: number): Promise<Child> {
  const [file] = await stored(t, 'PRAGMA database_list')
  const [account] = await stored(t, 'select id from accounts')
  const { VITEST: _vitest, NODE_OPTIONS: _options, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/full/mail-child.ts'], {
    env: {
      ...inherited,
      PUBLIC_URL: 'http://localhost:8787',
      DATABASE_URL: `file:${String(file?.['file'])}`,
      APP_SECRET: secret,
      SMTP_URL: t.smtp.url,
      MAIL_FROM: 'post@schottenmelder.example',
      REPORT: report,
      ACCOUNT: String(account?.['id']),
      STOP_BEFORE: String(stopBefore),
      NOW: t.clock.now().toISOString(),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString()
      if (/(stopped|done).*\n/.test(text)) resolve(text.trim())
    })
    child.once('exit', () => resolve(text.trim()))
  })
  return { process: child, said }
}

const asked = async (t: MailApp) =>
  (await stored(t, "select * from audit_events where kind = 'vraag_gesteld'")).length === 1

const news = (t: MailApp) =>
  t.smtp.received.filter((letter) => header(letter, 'Subject').startsWith('Er is nieuws'))

/** What the next node does, once the leases of the dead one are over. */
async function recover(t: MailApp) {
  t.clock.advance(11 * minute)
  await runMail(t.services)
  await runMail(t.services)
}

async function expectNothingLost(t: MailApp, step: string) {
  const letters = news(t)
  if (await asked(t)) expect(letters.length, step).toBeGreaterThan(0)
  else expect(letters, step).toEqual([])
  expect(new Set(letters.map((letter) => header(letter, 'Message-ID'))).size, step).toBeLessThanOrEqual(1)
  expect(await stored(t, 'select id from outbox where sent_at is null'), step).toEqual([])
}

test('killed before each step between write and send: nothing is lost, and twice only after acceptance', async () => {
  const steps: string[] = []
  for (let step = 1; ; step++) {
    const t = await mailApp()
    await signIn(t)
    const { id } = await reportWithContact(t)
    const child = await start(t, id, step)
    const said = await child.said
    child.process.kill('SIGKILL')
    if (said.startsWith('done')) break
    expect(said).toMatch(/^stopped before/)
    const accepted = news(t).length
    steps.push(`${said}, ${accepted} accepted`)
    await recover(t)
    await expectNothingLost(t, said)
    expect(news(t).length, said).toBeLessThanOrEqual(1 + accepted)
  }
  expect(steps.filter((said) => said.includes('before send'))).toHaveLength(1)
  expect(steps.filter((said) => said.endsWith('1 accepted')).length).toBeGreaterThan(0)
  expect(steps.length).toBeGreaterThan(6)
})

test.each(['recipient', 'letter'] as const)(
  'killed while the mail server has the %s: nothing is lost',
  async (when) => {
    const t = await mailApp()
    await signIn(t)
    const { id } = await reportWithContact(t)
    const child = await start(t, id, 0)
    const kill = () => {
      child.process.kill('SIGKILL')
      t.smtp.onRecipient = () => null
      t.smtp.onLetter = () => null
      return null
    }
    if (when === 'recipient') t.smtp.onRecipient = kill
    else t.smtp.onLetter = kill
    await child.said
    await recover(t)
    await expectNothingLost(t, when)
  },
)
