import type { Context, MiddlewareHandler } from 'hono'
import { SignInAgainPage } from '../../views/accounts/sign-in-again.tsx'
import { mayWhileEnrolling, mustEnrol } from '../core/enrolment.ts'
import { mayUse } from '../core/permission.ts'
import { roleOf } from '../core/role.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { askedRoutes } from './asked-routes.ts'
import { page, shellOf, wantsFragment } from './render.tsx'

/**
 * Lets someone through only where the table of permissions says so. What is not theirs answers as what does not
 * exist: for someone with an account the 404 page, for everyone else below /beheer and /instantie the way to sign in.
 */
export const requirePermission =
  (services: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    const account = c.get('account')
    if (isBehindSignIn(c.req.path)) {
      c.header('Cache-Control', 'no-store')
      if (!account) return signInFirst(c, services)
    }
    const role = roleOf(account)
    const asked = askedRoutes(c)
    // All of them must be allowed, so that none can stand in for another.
    if (!asked.every(({ method, path }) => mayUse(role, method, path))) return c.notFound()
    if (!isBehindSignIn(c.req.path) || !mustEnrol(account, services.config.passkeyRequired)) return next()
    return asked.every(({ method, path }) => mayWhileEnrolling(role, method, path))
      ? next()
      : c.redirect(paths.account, 303)
  }

const isBehindSignIn = (path: string) =>
  [paths.moderation, paths.authority].some((area) => path === area || path.startsWith(`${area}/`))

function signInFirst(c: Context<Env>, services: Services) {
  // Into a part of a page no other page fits: what stands there stays, with its link that works without script too.
  if (wantsFragment(c)) return c.body(null, 204)
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (reads) return c.redirect(paths.signIn, 303)
  return page(c, <SignInAgainPage shell={shellOf(c, services)} />, 403)
}
