import { Hono } from 'hono'
import { securityTxt } from '../core/security-txt.ts'
import { revalidate } from '../http/caching.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** What machines look for at an address that is the same on every site. */
export const wellKnownRoutes = ({ config, now }: Services) =>
  new Hono<Env>().get(paths.securityTxt, (c) => {
    const { publicUrl, contact } = config
    revalidate(c)
    return c.text(
      securityTxt({ publicUrl, contact, policy: paths.vulnerability, address: paths.securityTxt }, now()),
    )
  })
