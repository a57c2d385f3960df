import type { MiddlewareHandler } from 'hono'
import { SignInAgainPage } from '../../views/accounts/sign-in-again.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'
import { page, shellOf } from './render.tsx'

/** Lets only people with an account in. Everyone else gets the same answer, whether the page exists or not. */
export const requireAccount =
  (services: Services): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.header('Cache-Control', 'no-store')
    if (c.get('account')) return next()
    if (c.req.method === 'GET') return c.redirect(paths.signIn, 303)
    return page(c, <SignInAgainPage shell={shellOf(c, services)} />, 403)
  }
