import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { Database } from './client.ts'
import { accounts, credentials, passkeys, sessions, verifications } from './schema/accounts.ts'

export const authBasePath = '/auth'
const sessionSeconds = 12 * 60 * 60
const linkSeconds = 24 * 60 * 60

export type AuthOptions = { publicUrl: string; secret: string }

export const sessionCookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-schottenmelder' : 'schottenmelder'

/**
 * Sign-in by one-time link or passkey, for invited accounts only: nothing here makes an account, and there are no
 * passwords. Links are stored hashed. Addresses and browsers of visitors are not kept.
 */
export function createAuth(db: Database, { publicUrl, secret }: AuthOptions) {
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
    advanced: {
      // Named by hand: __Host- asks for Secure, path / and no domain, and the library would add its own prefix.
      useSecureCookies: false,
      cookiePrefix: 'schottenmelder',
      cookies: { session_token: { name: sessionCookieName(publicUrl) } },
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    plugins: signInPlugins(publicUrl),
  })
}

const signInPlugins = (publicUrl: string) => [
  magicLink({
    disableSignUp: true,
    storeToken: 'hashed',
    expiresIn: linkSeconds,
    // The token goes back to whoever called: the invite command prints it, later the outbox mails it.
    sendMagicLink: ({ token, metadata }) => {
      const request: unknown = metadata?.['request']
      if (typeof request === 'string') waiting.get(request)?.(token)
    },
  }),
  passkey({
    rpID: new URL(publicUrl).hostname,
    rpName: 'Schottenmelder',
    origin: new URL(publicUrl).origin,
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
