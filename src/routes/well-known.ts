import { Hono } from 'hono'
import { sitemapParts } from '../../db/sitemap.ts'
import { sitemapXml } from '../../views/sitemap.ts'
import { securityTxt } from '../core/security-txt.ts'
import { revalidate } from '../http/caching.ts'
import { streamed } from '../http/streaming.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** Search engines need no private links, no sign-in and no queue. */
const robots = (publicUrl: string): string =>
  [
    'User-agent: *',
    'Disallow: /volg/',
    'Disallow: /wij-ook/',
    'Disallow: /beheer',
    'Disallow: /instantie/',
    'Disallow: /aanmelden',
    'Disallow: /post/',
    '',
    `Sitemap: ${publicUrl}${paths.sitemap}`,
    '',
  ].join('\n')

/** What machines look for at an address that is the same on every site. */
export const wellKnownRoutes = ({ config, db, now, log, taxonomy }: Services) => {
  const { publicUrl, contact } = config
  return new Hono<Env>()
    .get(paths.securityTxt, (c) => {
      revalidate(c)
      return c.text(
        securityTxt({ publicUrl, contact, policy: paths.vulnerability, address: paths.securityTxt }, now()),
      )
    })
    .get(paths.robots, (c) => {
      revalidate(c)
      return c.text(robots(publicUrl))
    })
    .get(paths.sitemap, (c) => {
      revalidate(c)
      c.header('Content-Type', 'application/xml; charset=utf-8')
      const failed = (error: unknown) =>
        log(`sitemap broke off: ${error instanceof Error ? error.name : 'unknown'}`)
      return c.body(streamed(sitemapXml(sitemapParts(db), { publicUrl, taxonomy }), failed))
    })
}
