import type { Context } from 'hono'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether a form comes from our own pages: the configured address, or, on one's own machine, whichever name of it
 * is in the address bar.
 */
export const sameOrigin =
  (publicUrl: string) =>
  (origin: string, c: Context): boolean => {
    if (origin === new URL(publicUrl).origin) return true
    const here = new URL(c.req.url)
    return loopback.includes(here.hostname) && origin === here.origin
  }
