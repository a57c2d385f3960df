import { expect, test } from 'vitest'
import type { Visitor } from './visitor.ts'

const publicPages = [
  '/',
  '/melden',
  '/casussen',
  '/casussen?domein=wmo&barriere=afbakening&regio=twente',
  '/casussen/1',
  '/overzicht',
  '/wegwijzers',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/kwetsbaarheid-melden',
  '/data',
  '/aanmelden',
]

const everywhere = {
  'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
}

export function testPages({ ask }: Visitor): void {
  test.each(publicPages)('%s is a page with the security headers', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i)
    expect(await answer.text()).toMatch(/<h1[\s>]/)
    expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
  })

  test.each(['/bestaat-niet', '/casussen/999999', '/casussen/', '/volg/verzonnen', '/static/weg.js'])(
    '%s does not exist',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  test('static files never change, and robots stay out of private pages', async () => {
    const home = await (await ask('/')).text()
    const files = [...home.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(files.length).toBeGreaterThan(3)
    for (const path of files) {
      const answer = await ask(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
    }
    const robots = await ask('/robots.txt')
    expect(robots.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await robots.text()).toContain('Disallow: /volg/')
  })

  test.each([
    ['/favicon.ico', /^image\//],
    ['/apple-touch-icon.png', /^image\/png/],
    ['/iconen/512.png', /^image\/png/],
    ['/deelbeelden/algemeen.png', /^image\/png/],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
    ['/sitemap.xml', /^application\/xml/],
    ['/.well-known/security.txt', /^text\/plain/],
  ])('%s is there for who looks for it', async (path, type) => {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(answer.headers.get('content-type')).toMatch(type)
    expect(Object.fromEntries(answer.headers)).toMatchObject(everywhere)
  })
}
