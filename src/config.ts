import { z } from 'zod'

const flag = z
  .enum(['0', '1', ''])
  .default('0')
  .transform((value) => value === '1')

/** On unless it says 0. */
const unlessZero = z
  .enum(['0', '1', ''])
  .default('1')
  .transform((value) => value !== '0')

const days = (name: string, usual: number) =>
  z.coerce.number().int().min(1, `${name} must be a whole number of days, at least 1`).default(usual)

const environment = z
  .object({
    PUBLIC_URL: z.url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be a full address such as https://schottenmelder.nl',
    }),
    DATABASE_URL: z
      .string('DATABASE_URL is missing: libsql://…, https://…, http://127.0.0.1:… or file:…')
      .regex(/^(file|https?|libsql|wss?):/, 'DATABASE_URL must begin with file:, libsql: or https:'),
    DATABASE_AUTH_TOKEN: z.string().optional(),
    APP_SECRET: z
      .string(
        'APP_SECRET is missing: make one with `openssl rand -base64 32` and keep it outside the database',
      )
      .min(32, 'APP_SECRET is too short: use at least 32 characters'),
    DEMO: flag,
    SMTP_URL: z
      .string()
      .refine(
        (url) => url === '' || (/^smtps?:\/\/[^/]/.test(url) && URL.canParse(url)),
        'SMTP_URL must look like smtp://user:password@mail.example.nl:587, with other signs percent-encoded',
      )
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^$|^[^<>@\s]+@[^<>@\s]+$|^[^<>@]+<[^<>@\s]+@[^<>@\s]+>$/,
        'MAIL_FROM must be an address such as Schottenmelder <post@schottenmelder.nl>',
      )
      .optional(),
    CONTACT_EMAIL: z
      .string()
      .regex(
        /^$|^[^<>@\s]+@[^<>@\s]+$/,
        'CONTACT_EMAIL must be a bare address such as contact@schottenmelder.nl',
      )
      .optional(),
    SOURCE_URL: z
      .string()
      .refine(
        (url) => url === '' || (url.startsWith('https://') && URL.canParse(url)),
        'SOURCE_URL must begin with https:',
      )
      .optional(),
    CONTACT_MONTHS: z.coerce
      .number()
      .int()
      .min(1, 'CONTACT_MONTHS must be a whole number of months, at least 1')
      .default(6),
    ORIGINAL_DAYS: days('ORIGINAL_DAYS', 90),
    REJECTED_DAYS: days('REJECTED_DAYS', 365),
    NOTICE_DAYS: days('NOTICE_DAYS', 365),
    OPERATOR_NAME: z.string().trim().max(200).optional(),
    DEMO_NOW: z
      .string()
      .refine(
        (moment) => moment === '' || z.iso.datetime({ offset: true }).safeParse(moment).success,
        'DEMO_NOW must be a moment such as 2026-03-02T09:00:00Z',
      )
      .optional(),
    TRUSTED_PROXY: z
      .string()
      .regex(
        /^[A-Za-z][A-Za-z0-9-]*$|^$/,
        'TRUSTED_PROXY must be the name of the header in which your proxy writes the address, such as X-Forwarded-For',
      )
      .optional(),
    LIMITS: unlessZero,
    REQUEST_LOG: unlessZero,
    METRICS_TOKEN: z
      .string()
      .regex(/^(\S{20,})?$/, 'METRICS_TOKEN must have at least 20 characters, without spaces')
      .optional(),
  })
  .refine(({ PUBLIC_URL: url }) => !URL.canParse(url) || isLoopback(url) || url.startsWith('https:'), {
    path: ['PUBLIC_URL'],
    message: 'PUBLIC_URL must be https, except on localhost: sign-in cookies and passkeys need it',
  })
  .refine(({ PUBLIC_URL: url, CONTACT_EMAIL: email }) => !!email || (URL.canParse(url) && isLoopback(url)), {
    path: ['CONTACT_EMAIL'],
    message: 'CONTACT_EMAIL is missing: the address that visitors and security researchers write to',
  })
  .refine(({ PUBLIC_URL: url, OPERATOR_NAME: name }) => !!name || (URL.canParse(url) && isLoopback(url)), {
    path: ['OPERATOR_NAME'],
    message: 'OPERATOR_NAME is missing: the organisation that answers for the personal data on this site',
  })
  .refine(({ PUBLIC_URL: url, LIMITS }) => LIMITS || !URL.canParse(url) || isLoopback(url), {
    path: ['LIMITS'],
    message: 'LIMITS=0 is for tests and measurements on localhost only: leave it out',
  })
  .refine(({ SMTP_URL: url, MAIL_FROM: from }) => !url === !from, {
    path: ['SMTP_URL'],
    message: 'SMTP_URL and MAIL_FROM belong together: set both to send mail, or neither',
  })
  .refine(({ DEMO_NOW: moment, DEMO: demo, PUBLIC_URL: url }) => !moment || (demo && isLoopback(url)), {
    path: ['DEMO_NOW'],
    message: 'DEMO_NOW is only for a demo on localhost: elsewhere the clock must be right',
  })

/** What can be set; docs/deploy.md explains each. */
export const settingNames: readonly string[] = Object.keys(environment.shape)

export type Config = {
  /** Without a slash at the end. */
  publicUrl: string
  databaseUrl: string
  databaseAuthToken: string | undefined
  secret: string
  /** Shows the banner of an environment with fictional cases. */
  demo: boolean
  /** The mail server and who its letters come from; null when nothing is sent. */
  smtp: { url: string; from: string } | null
  /** Where visitors, users of the API and security researchers write to. */
  contact: string
  /** Where the source of this site is; null when that is nowhere public. */
  sourceUrl: string | null
  /** How long the address of a reporter is kept after the last contact. */
  contactMonths: number
  /** How long what a reporter wrote is kept beside the public text, after publication. */
  originalDays: number
  /** How long a rejected melding is kept. */
  rejectedDays: number
  /** How long the words of a settled "Klopt dit niet?" are kept. */
  noticeDays: number
  /** Who answers for the personal data: the name in the privacy statement; null only on one's own machine. */
  operator: string | null
  /** The moment at which a demo on this machine is to begin; null for the real one. */
  demoNow: Date | null
  /** Whether there are limits on what one network may do; only on one's own machine they can be switched off. */
  limits: boolean
  /** The header in which our own proxy writes the address of a visitor; null when visitors reach us directly. */
  trustedProxy: string | null
  /** Whether each request leaves a line in the log. */
  requestLog: boolean
  /** Whether a beheerder needs a passkey before doing anything; not on one's own machine, where the link is one's own. */
  passkeyRequired: boolean
  /** Who brings it may read /metrics; without it nobody may. */
  metricsToken: string | null
}

/** Reads the settings and refuses to start, in plain words, when one is missing or wrong. */
export function readConfig(env: Record<string, unknown>): Config {
  const result = environment.safeParse(env)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  - ${issue.message}`)
    throw new Error(`Cannot start, the settings are not right:\n${faults.join('\n')}`)
  }
  const { PUBLIC_URL, DATABASE_URL, DATABASE_AUTH_TOKEN, APP_SECRET, DEMO, SMTP_URL, MAIL_FROM } = result.data
  return {
    publicUrl: PUBLIC_URL.replace(/\/+$/, ''),
    databaseUrl: DATABASE_URL,
    databaseAuthToken: DATABASE_AUTH_TOKEN || undefined,
    secret: APP_SECRET,
    demo: DEMO,
    smtp: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null,
    contact: result.data.CONTACT_EMAIL || 'contact@voorbeeld.nl',
    sourceUrl: result.data.SOURCE_URL || null,
    contactMonths: result.data.CONTACT_MONTHS,
    originalDays: result.data.ORIGINAL_DAYS,
    rejectedDays: result.data.REJECTED_DAYS,
    noticeDays: result.data.NOTICE_DAYS,
    operator: result.data.OPERATOR_NAME || null,
    demoNow: result.data.DEMO_NOW ? new Date(result.data.DEMO_NOW) : null,
    limits: result.data.LIMITS,
    trustedProxy: result.data.TRUSTED_PROXY || null,
    requestLog: result.data.REQUEST_LOG,
    passkeyRequired: !isLoopback(PUBLIC_URL),
    metricsToken: result.data.METRICS_TOKEN || null,
  }
}

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
