import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { accountRoles } from '../../src/core/account.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** People who sign in. The shape is better-auth's `user`, with the role and the end of the account added. */
export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text(),
  role: text({ enum: accountRoles }).notNull(),
  /** Whom they work for: reports that name it are not theirs to decide. */
  organisation: text(),
  /** With role `instantie`: the key of the organisation they answer for. */
  organisationKey: text('organisation_key'),
  /** Whether a moderator wants the daily mail about the queue. */
  queueMail: integer('queue_mail', { mode: 'boolean' }).notNull().default(true),
  endedAt: instant('ended_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})

const accountId = () =>
  text('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** better-auth's `session`; address and browser are never filled in. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: accountId(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('sessions_account').on(t.userId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text('public_key').notNull(),
    userId: accountId(),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: integer('backed_up', { mode: 'boolean' }).notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: instant('created_at'),
  },
  (t) => [index('passkeys_account').on(t.userId), index('passkeys_credential').on(t.credentialID)],
)

/** One-time sign-in links (hashed) and passkey challenges: better-auth's `verification`. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
)

/** better-auth's `account`: ways to sign in other than a link or passkey. Stays empty; the library asks for it. */
export const credentials = sqliteTable('credentials', {
  id: text().primaryKey(),
  accountId: text('provider_account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: accountId(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: instant('access_token_expires_at'),
  refreshTokenExpiresAt: instant('refresh_token_expires_at'),
  scope: text(),
  password: text(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
