import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runJobs, runMail } from '../../src/jobs/clock.ts'
import { logRequest } from '../../src/log-request.ts'
import { paths } from '../../src/paths.ts'
import { smtpMail } from '../../src/smtp.ts'
import { encode, freshApp, sendReport, signInPath, type TestApp } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { sayAlso } from '../support/endorsements.ts'
import { linkIn, type MailApp } from '../support/mail.ts'
import { markedCase, marks } from '../support/marked-life.ts'
import { startSmtp } from '../support/smtp-server.ts'

let printed: string[]
let t: MailApp

const ip = '203.0.113.77'
const search = 'zoekwoordkrentenbol'
const typed = { email: 'geheim.adres@voorbeeld.nl', wrong: 'fout.adres-zonder-apenstaart' }

/** Everything that reaches a log: the console, the streams below it, and what the application writes itself. */
beforeEach(async () => {
  printed = []
  const keep = (...parts: unknown[]) => void printed.push(parts.map(String).join(' '))
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation(keep)
  const smtp = await startSmtp()
  const mail = { send: smtpMail({ url: smtp.url, from: 'Post <post@schottenmelder.example>' }) }
  const app = await freshApp({}, { mail, onAnswered: logRequest, log: (line) => console.error(line) })
  t = { ...app, smtp, sendMail: () => runMail(app.services) }
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** As a browser behind the proxy: with an address of its own. */
const from = (app: TestApp, method: string, path: string, body?: string) =>
  app.app.request(
    `${app.services.config.publicUrl}${path}`,
    {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        Origin: app.services.config.publicUrl,
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Forwarded-For': ip,
        'User-Agent': 'merkbrowser/1.0',
        Referer: `${app.services.config.publicUrl}/volg/merkverwijzer`,
      },
    },
    { address: ip },
  )

/** A day in the life of the register, with words that must not show up. */
async function everything(): Promise<string[]> {
  const secrets: string[] = [
    ...Object.values(marks),
    ip,
    search,
    typed.email,
    typed.wrong,
    'merkbrowser',
    'merkverwijzer',
  ]
  const link = await signInPath(t, 'beheerder', 'bea')
  secrets.push(link.split('/').at(-1) ?? '', 'bea@voorbeeld.nl')
  const answer = await t.post(link)
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  secrets.push(cookie.split('=')[1] ?? '')
  const { token } = await markedCase(t, cookie)
  secrets.push(token, linkIn(t, '/post/stop/').split('/').at(-1) ?? '')
  const other = await sendReport(t, wilma)
  secrets.push(other.token, other.id)
  secrets.push(
    await sayAlso(t, paths.endorseCase(1), { context: `Ook hier ${marks.title}`, email: typed.email }),
  )
  await from(t, 'GET', `/casussen?zoek=${search}`)
  await from(t, 'GET', paths.followUp(token))
  await from(t, 'POST', paths.followUpContact(other.token), encode({ email: typed.wrong }))
  await from(t, 'POST', paths.report, encode({ titel: marks.title, verhaal: marks.story }))
  await from(t, 'POST', paths.lostLink, encode({ kenmerk: 'M-ABC-DEF-GHJ', email: typed.email }))
  await from(t, 'POST', paths.signIn, encode({ email: typed.email }))
  await from(t, 'GET', `/nergens/${marks.title}`)
  await runJobs(t.services)
  await runMail(t.services)
  await from(t, 'POST', paths.followUpWithdrawal(token))
  return secrets
}

const found = (secrets: string[]) => {
  const log = printed.join('\n').toLowerCase()
  return secrets.filter((secret) => secret === '' || log.includes(secret.toLowerCase()))
}

test('what is printed has a line for each request, and nothing about who asked or for what', async () => {
  const secrets = await everything()
  expect(secrets.length).toBeGreaterThan(25)
  expect(printed.length).toBeGreaterThan(20)
  expect(printed.join('\n')).toContain('"route":"/volg/:token"')
  expect(found(secrets)).toEqual([])
})

test('nor when it fails: 500, jobs that fail, mail that fails', async () => {
  const secrets = await everything()
  await sendReport(t, wilma).then((sent) =>
    t.post(paths.followUpContact(sent.token), { email: 'laatste.adres@voorbeeld.nl' }),
  )
  secrets.push('laatste.adres')
  await t.smtp.close()
  await runMail(t.services)
  printed = []
  for (const table of ['report_labels', 'endorsements', 'contacts', 'accounts', 'case_search'])
    await t.db.client.execute(`alter table "${table}" rename to "weg_${table}"`)
  const asked = [
    await from(
      t,
      'POST',
      paths.report,
      encode({
        ...wilma,
        titel: marks.title,
        verhaal: `${marks.story} ${wilma.verhaal}`,
        sleutel: crypto.randomUUID(),
      }),
    ),
    await from(t, 'GET', `/casussen?zoek=${search}`),
    await from(t, 'GET', paths.followUp(secrets.at(-3) ?? '')),
    await from(t, 'POST', paths.lostLink, encode({ kenmerk: 'M-ABC-DEF-GHJ', email: typed.email })),
    await from(t, 'POST', paths.signIn, encode({ email: typed.email })),
    await from(
      t,
      'POST',
      paths.endorseCase(1),
      encode({
        rol: 'zorgverlener',
        regio: 'Twente',
        context: marks.title,
        email: typed.email,
        sleutel: crypto.randomUUID(),
      }),
    ),
  ]
  await t.db.client.execute({ sql: 'update reports set visibility = ?', args: [marks.title] })
  await t.db.client.execute({
    sql: 'update outbox set details = ?, sent_at = null, failed_at = null',
    args: [marks.title],
  })
  await runJobs(t.services)
  await runMail(t.services)
  expect(asked.filter(({ status }) => status === 500).length).toBeGreaterThanOrEqual(4)
  expect(printed.join('\n')).toMatch(/error|failed/)
  expect(found(secrets)).toEqual([])
})
