import type { MiddlewareHandler } from 'hono'
import { securityHeadersFor } from '../core/security-headers.ts'

export const securityHeaders =
  (publicUrl: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeadersFor(c.req.path, publicUrl)))
      c.header(name, value)
  }
