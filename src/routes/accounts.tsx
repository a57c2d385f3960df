import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { SignInLinkPage, SignInPage } from '../../views/accounts/sign-in.tsx'
import { endSignInsBeforePasskey } from '../../db/account-steps.ts'
import { endSession } from '../../db/sessions.ts'
import { askSignInLink } from '../../db/sign-in-requests.ts'
import { type AccountRole, accountRoles } from '../core/account.ts'
import { parseContact } from '../core/contact.ts'
import { one } from '../core/form-values.ts'
import { noStore } from '../http/caching.ts'
import { readForm } from '../http/forms.ts'
import { page, shellOf } from '../http/render.tsx'
import { forgetPages, signedIn, startPage } from '../http/session.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { adminAccountRoutes } from './admin-accounts.tsx'
import { ownAccountRoutes } from './own-account.tsx'

/** The only addresses of the sign-in library that are open: all about passkeys. Links go through our own pages. */
const passkeyQuestions = [
  '/auth/passkey/generate-register-options',
  '/auth/passkey/generate-authenticate-options',
]
const passkeyAnswers = ['/auth/passkey/verify-registration', '/auth/passkey/verify-authentication']

export const accountRoutes = (services: Services) => {
  const { auth, db, now, config, log } = services
  /** Who signs in anew in a browser leaves no second session of it behind. */
  const endFormer = async (c: Context<Env>) => {
    const token = c.get('sessionToken')
    if (token) await endSession(db, token)
  }
  /** With the first passkey everything opens: what came in by a link before that stays behind. */
  const endOthers = async (c: Context<Env>) => {
    const token = c.get('sessionToken')
    if (token) await endSignInsBeforePasskey(db, signedIn(c), token)
  }
  const redirectWith = (c: Context<Env>, to: string, answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
    return c.redirect(to, 303)
  }
  const askLibrary = async (c: Context<Env>): Promise<Response> => {
    const answer = await withoutBlame(await auth.handler(c.req.raw))
    if (answer.status >= 500) log(`passkey call failed with ${answer.status}`)
    return answer
  }
  return (
    new Hono<Env>()
      .use('/aanmelden', noStore)
      .use('/aanmelden/*', noStore)
      .get('/aanmelden', (c) => {
        const account = c.get('account')
        return account
          ? c.redirect(startPage(account.role), 303)
          : page(
              c,
              <SignInPage
                shell={shellOf(c, services)}
                signedOut={c.req.query('afgemeld') !== undefined}
                asked={c.req.query('gevraagd') !== undefined}
                byMail={services.mail !== undefined}
              />,
            )
      })
      // The same answer whether there is an account or not, and as much work.
      .post('/aanmelden', async (c) => {
        if (!services.mail) return c.notFound()
        const values = await readForm(c)
        const parsed = parseContact({ email: one(values, 'email') })
        if ('ok' in parsed) {
          const { passkeyRequired } = config
          await askSignInLink(db, { email: parsed.ok, passkeyRequired, now: now() })
          return c.redirect(`${paths.signIn}?gevraagd`, 303)
        }
        const again = { errors: parsed.errors, email: one(values, 'email') }
        return page(c, <SignInPage shell={shellOf(c, services)} byMail {...again} />, 422)
      })
      // Opening the link changes nothing, so that a mail scanner does not use it up; the button does.
      .get('/aanmelden/:token', (c) =>
        page(c, <SignInLinkPage shell={shellOf(c, services)} token={c.req.param('token')} />),
      )
      .post('/aanmelden/:token', async (c) => {
        const answer = await auth.api
          .magicLinkVerify({
            query: { token: c.req.param('token') },
            headers: c.req.raw.headers,
            asResponse: true,
          })
          .catch(() => null)
        if (!answer?.ok) return page(c, <SignInPage shell={shellOf(c, services)} expired />, 410)
        await endFormer(c)
        return redirectWith(c, startPage(await roleIn(answer)), answer)
      })
      .post('/afmelden', async (c) => {
        const answer = await auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
        forgetPages(c)
        return redirectWith(c, paths.home, answer)
      })
      .on('GET', passkeyQuestions, noStore, askLibrary)
      .on('POST', passkeyAnswers, noStore, async (c: Context<Env>) => {
        if (!(await isDeviceAnswer(c))) return c.json({ code: 'VALIDATION_ERROR' }, 400)
        const answer = await askLibrary(c)
        if (answer.ok && c.req.path.endsWith('/verify-authentication')) await endFormer(c)
        if (answer.ok && c.req.path.endsWith('/verify-registration')) await endOthers(c)
        return answer
      })
      .route('/', ownAccountRoutes(services))
      .route('/', adminAccountRoutes(services))
  )
}

const deviceAnswer = z.object({ response: z.object({ id: z.string() }) })

/** The library looks a passkey up by whatever stands in the place of its id. */
const isDeviceAnswer = async (c: Context<Env>): Promise<boolean> =>
  deviceAnswer.safeParse(
    await c.req.raw
      .clone()
      .json()
      .catch(() => null),
  ).success

const notUnderstood = z.object({ code: z.literal('FAILED_TO_VERIFY_REGISTRATION') })

/** The library blames itself for a new passkey that it cannot make sense of; that is for who sent it. */
async function withoutBlame(answer: Response): Promise<Response> {
  if (answer.status !== 500) return answer
  const said: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  return notUnderstood.safeParse(said).success
    ? new Response(answer.body, { status: 400, headers: answer.headers })
    : answer
}

const signedInAs = z.object({ user: z.object({ role: z.enum(accountRoles) }) })

/** As whom the sign-in library let somebody in. */
async function roleIn(answer: Response): Promise<AccountRole> {
  const { user } = signedInAs.parse(await answer.clone().json())
  return user.role
}
