import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const good = {
  PUBLIC_URL: 'https://schottenmelder.example/',
  DATABASE_URL: 'libsql://register.example',
  DATABASE_AUTH_TOKEN: 'token',
  APP_SECRET: 's'.repeat(32),
  CONTACT_EMAIL: 'contact@register.example',
  OPERATOR_NAME: 'Stichting Register',
}

test('reads what it needs and nothing else', () => {
  expect(readConfig({ ...good, HOME: '/root' })).toEqual({
    publicUrl: 'https://schottenmelder.example',
    databaseUrl: 'libsql://register.example',
    databaseAuthToken: 'token',
    secret: 's'.repeat(32),
    demo: false,
    smtp: null,
    contact: 'contact@register.example',
    sourceUrl: null,
    contactMonths: 6,
    originalDays: 90,
    rejectedDays: 365,
    noticeDays: 365,
    operator: 'Stichting Register',
    demoNow: null,
    limits: true,
    trustedProxy: null,
    requestLog: true,
    passkeyRequired: true,
    metricsToken: null,
  })
})

const living = { DEMO: '1', PUBLIC_URL: 'http://localhost:8787' }

test('a demo on this machine may live at another moment', () => {
  const moment = '2026-03-02T10:00:00+01:00'
  expect(readConfig({ ...good, ...living, DEMO_NOW: moment }).demoNow).toEqual(new Date(moment))
  expect(readConfig({ ...good, DEMO_NOW: '' }).demoNow).toBeNull()
})

const mail = { SMTP_URL: 'smtp://u:p@mail.example.nl:587', MAIL_FROM: 'Post <post@example.nl>' }

test('mail is set up whole, or not', () => {
  expect(readConfig({ ...good, ...mail, CONTACT_MONTHS: '3' })).toMatchObject({
    smtp: { url: mail.SMTP_URL, from: mail.MAIL_FROM },
    contactMonths: 3,
  })
  expect(readConfig({ ...good, SMTP_URL: '', MAIL_FROM: '' }).smtp).toBeNull()
})

test.each(['http://localhost:8787', 'http://127.0.0.1:1', 'http://[::1]:8787'])(
  '%s may be without TLS',
  (PUBLIC_URL) => {
    expect(readConfig({ ...good, PUBLIC_URL })).toMatchObject({
      publicUrl: PUBLIC_URL,
      passkeyRequired: false,
    })
    expect(readConfig({ ...good, PUBLIC_URL, CONTACT_EMAIL: '' }).contact).toBe('contact@voorbeeld.nl')
  },
)

test('limits can be switched off on localhost only', () => {
  const own = { ...good, PUBLIC_URL: 'http://localhost:8787' }
  expect(readConfig({ ...own, LIMITS: '0' }).limits).toBe(false)
  expect([readConfig(own).limits, readConfig({ ...own, LIMITS: '' }).limits]).toEqual([true, true])
  expect(readConfig({ ...good, TRUSTED_PROXY: 'X-Real-IP' }).trustedProxy).toBe('X-Real-IP')
})

test.each([
  ['1', true],
  ['0', false],
  ['', false],
  [undefined, false],
])('DEMO=%s: %s', (DEMO, demo) => {
  expect(readConfig({ ...good, DEMO }).demo).toBe(demo)
})

describe('refuses to start, naming what is wrong', () => {
  test.each<[string, Record<string, unknown>]>([
    ['APP_SECRET', { APP_SECRET: undefined }],
    ['APP_SECRET', { APP_SECRET: 'short' }],
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['DATABASE_URL', { DATABASE_URL: '/var/lib/register.db' }],
    ['PUBLIC_URL', { PUBLIC_URL: undefined }],
    ['PUBLIC_URL', { PUBLIC_URL: 'schottenmelder.nl' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://schottenmelder.nl' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://schottenmelder.nl' }],
    ['CONTACT_EMAIL', { CONTACT_EMAIL: undefined }],
    ['CONTACT_EMAIL', { CONTACT_EMAIL: 'Beheer <contact@register.example>' }],
    ['SOURCE_URL', { SOURCE_URL: 'http://code.example' }],
    ['MAIL_FROM', { ...mail, MAIL_FROM: undefined }],
    ['SMTP_URL', { ...mail, SMTP_URL: '' }],
    ['SMTP_URL', { ...mail, SMTP_URL: 'https://mail.example.nl' }],
    ['SMTP_URL', { ...mail, SMTP_URL: 'mail.example.nl' }],
    ['MAIL_FROM', { ...mail, MAIL_FROM: 'de schottenmelder' }],
    ['CONTACT_MONTHS', { CONTACT_MONTHS: '0' }],
    ['DEMO_NOW', { ...living, DEMO_NOW: 'morgen' }],
    ['DEMO_NOW', { ...living, DEMO_NOW: '2026-03-02' }],
    ['DEMO_NOW', { DEMO: '1', DEMO_NOW: '2026-03-02T09:00:00Z' }],
    ['DEMO_NOW', { ...living, DEMO: '0', DEMO_NOW: '2026-03-02T09:00:00Z' }],
    ['LIMITS', { LIMITS: '0' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['TRUSTED_PROXY', { TRUSTED_PROXY: '10.0.0.1' }],
  ])('%s: %j', (name, changes) => {
    expect(() => readConfig({ ...good, ...changes })).toThrow(name)
  })

  test('never with the password of the mail server', () => {
    const start = () => readConfig({ ...good, SMTP_URL: 'smtp:u:hunter2@mail', MAIL_FROM: 'a' })
    expect(start).toThrow(/SMTP_URL/)
    expect(start).not.toThrow(/hunter2/)
  })

  test('all at once, and never with the secret itself', () => {
    const start = () => readConfig({ APP_SECRET: 'hunter2' })
    expect(start).toThrow(/PUBLIC_URL[\s\S]*DATABASE_URL[\s\S]*APP_SECRET/)
    expect(start).not.toThrow(/hunter2/)
  })
})
