import { invitedHours } from '../src/core/account.ts'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { magicLink } from 'better-auth/plugins/magic-link'
import { LibsqlError } from '@libsql/client'
import { and, eq, isNull } from 'drizzle-orm'
import { sha256 } from '../src/keys.ts'
import type { Database } from './client.ts'
import { accounts, credentials, passkeys, sessions, verifications } from './schema/accounts.ts'

const authBasePath = '/auth'
const sessionSeconds = 12 * 60 * 60
const linkSeconds = invitedHours * 60 * 60

export type AuthOptions = { publicUrl: string; secret: string; log: (line: string) => void }

export const sessionCookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-schottenmelder' : 'schottenmelder'

/** Named by hand: __Host- asks for Secure, path / and no domain, and the library would add its own prefix. */
const cookieNames = (publicUrl: string) => ({
  session_token: { name: sessionCookieName(publicUrl) },
  // These two are only ever taken away, when somebody signs out.
  session_data: { name: `${sessionCookieName(publicUrl)}-data` },
  dont_remember: { name: `${sessionCookieName(publicUrl)}-short` },
  // What a passkey has to answer, for five minutes.
  'better-auth-passkey': { name: `${sessionCookieName(publicUrl)}-passkey` },
})

/** The code of a fault of the database, such as SQLITE_FULL, and nothing of what was asked; null when it is none. */
function databaseFault(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof LibsqlError) return cause.code
  return null
}

/**
 * Sign-in by one-time link or passkey, for invited accounts only: nothing here makes an account, and there are no
 * passwords. Links are stored hashed. Addresses and browsers of visitors are not kept.
 */
export function createAuth(db: Database, { publicUrl, secret, log }: AuthOptions) {
  const secure = publicUrl.startsWith('https://')
  return betterAuth({
    baseURL: publicUrl,
    basePath: authBasePath,
    secret,
    trustedOrigins: [new URL(publicUrl).origin],
    database: drizzleAdapter(db.orm, {
      provider: 'sqlite',
      transaction: false,
      schema: {
        user: accounts,
        session: sessions,
        account: credentials,
        verification: verifications,
        passkey: passkeys,
      },
    }),
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // By itself it writes out what a stranger sent, line ends and all, and of a failed query whose it was.
      log: (_level, _message, ...about: unknown[]) => {
        const fault = about.map(databaseFault).find((code) => code !== null)
        if (fault) log(`sign-in failed: ${fault}`)
      },
    },
    onAPIError: { throw: true },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: 'schottenmelder',
      cookies: cookieNames(publicUrl),
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          // The last door: a link or passkey that outlived its account still opens nothing.
          before: async (session) =>
            (await isOpenAccount(db, session.userId)) && {
              data: { ...session, ipAddress: null, userAgent: null },
            },
        },
      },
    },
    plugins: signInPlugins(publicUrl),
  })
}

async function isOpenAccount(db: Database, id: string): Promise<boolean> {
  const [open] = await db.orm
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.id, id), isNull(accounts.endedAt)))
    .limit(1)
  return open !== undefined
}

const signInPlugins = (publicUrl: string) => [
  magicLink({
    disableSignUp: true,
    storeToken: 'hashed',
    expiresIn: linkSeconds,
    // The token goes back to whoever called: the command prints it, the page of a beheerder shows it once.
    sendMagicLink: ({ token, metadata }) => {
      const request: unknown = metadata?.['request']
      if (typeof request === 'string') waiting.get(request)?.(token)
    },
  }),
  passkey({
    rpID: new URL(publicUrl).hostname,
    rpName: 'Schottenmelder',
    origin: new URL(publicUrl).origin,
    // Signing in asks for no name first, so the key must be found by itself. It is also the only proof of who it
    // is: the device has to check a finger, face or code, both when it is made and when it is used.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
      },
    },
  }),
]

export type Auth = ReturnType<typeof createAuth>

// Who waits for which token, only while it is being made.
const waiting = new Map<string, (token: string) => void>()

/** Makes a one-time sign-in link for an account that exists; returns the token, of which only a hash is stored. */
export async function mintSignInToken(auth: Auth, email: string): Promise<string> {
  const request = crypto.randomUUID()
  const token = new Promise<string>((resolve) => waiting.set(request, resolve))
  await auth.api
    .signInMagicLink({ body: { email, metadata: { request } }, headers: new Headers() })
    .finally(() => waiting.delete(request))
  return token
}

/** For a link that goes by mail: it must not lie about as long as one that a beheerder hands over. */
export async function shortenSignInToken(db: Database, token: string, expiresAt: Date): Promise<void> {
  await db.orm
    .update(verifications)
    .set({ expiresAt })
    .where(eq(verifications.identifier, await sha256(token)))
}
