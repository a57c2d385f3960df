import type { MiddlewareHandler } from 'hono'

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

/** The headers that every answer carries. Trusted Types are left out: htmx 4 does not work with them. */
export const securityHeaders =
  (publicUrl: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const api = c.req.path.startsWith('/api/')
    c.header('Content-Security-Policy', api ? apiPolicy : pagePolicy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('X-Frame-Options', 'DENY')
    c.header('Referrer-Policy', privateReferrer(c.req.path) || api ? 'no-referrer' : 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    if (publicUrl.startsWith('https://')) {
      c.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload')
    }
  }

// The path itself is the secret there: it must not travel on as a referrer.
const privateReferrer = (path: string) => /^\/(volg|wij-ook|aanmelden|post)\//.test(path)
