import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, localUrl, sendReport, signIn } from '../support/app.ts'
import { wilma } from '../support/cast.ts'
import { clonedCases } from '../support/cloned-cases.ts'
import { textOf } from '../support/page.ts'

const fieldsOf = (text: string) =>
  text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(/: (.*)/, 2) as [string, string])

test('security.txt says whom to tell, until when, and where it belongs', async () => {
  const t = await freshApp({ publicUrl: 'https://register.example' })
  const answer = await t.get('/.well-known/security.txt')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; charset=utf-8$/i)
  const fields = fieldsOf(await answer.text())
  expect(fields.filter(([name]) => name === 'Contact').map(([, value]) => value)).toEqual([
    'mailto:contact@voorbeeld.nl',
    'https://register.example/kwetsbaarheid-melden',
  ])
  const { Expires = '', ...rest } = Object.fromEntries(fields)
  const left = Date.parse(Expires) - t.clock.now().getTime()
  expect(left).toBeGreaterThan(90 * 86_400_000)
  expect(left).toBeLessThan(365 * 86_400_000)
  expect(rest).toMatchObject({
    Canonical: 'https://register.example/.well-known/security.txt',
    Policy: 'https://register.example/kwetsbaarheid-melden',
    'Preferred-Languages': 'nl, en',
  })
})

test.each([paths.contact, paths.privacy, paths.accessibility, paths.vulnerability, paths.colophon])(
  '%s gives the address that is set',
  async (path) => {
    const t = await freshApp()
    expect(await (await t.get(path)).text()).toContain('href="mailto:contact@voorbeeld.nl"')
  },
)

test('the API gives the same address, and not one made of the host', async () => {
  const t = await freshApp({ publicUrl: 'https://register.example' })
  const document: unknown = await (await t.get(paths.api.document)).json()
  expect(document).toMatchObject({
    info: { contact: { email: 'contact@voorbeeld.nl', url: 'https://register.example/contact' } },
  })
})

test('the colofon leads to the source when it is public', async () => {
  const t = await freshApp()
  expect(textOf(await (await t.get(paths.colophon)).text())).toContain('Vraag ons waar de broncode staat.')
  const open = await freshApp({}, { config: { ...t.services.config, sourceUrl: 'https://code.example/x' } })
  expect(await (await open.get(paths.colophon)).text()).toContain('href="https://code.example/x"')
})

test('the privacy statement gives the term that is set', async () => {
  const t = await freshApp()
  expect(textOf(await (await t.get(paths.privacy)).text())).toContain('tot 6 maanden na het laatste contact')
})

test('robots stay away from private links and from the moderators, and find the sitemap', async () => {
  const t = await freshApp({ publicUrl: 'https://register.example' })
  const text = await (await t.get('/robots.txt')).text()
  for (const path of ['/volg/', '/beheer', '/instantie/', '/aanmelden', '/post/'])
    expect(text).toContain(`Disallow: ${path}\n`)
  expect(text).toContain('Sitemap: https://register.example/sitemap.xml\n')
})

const located = (xml: string, url = localUrl) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => (address ?? '').replace(url, ''))

describe('the sitemap', () => {
  test('holds public pages that are there, each once', async () => {
    const t = await freshApp({ data: 'demo' })
    const answer = await t.get('/sitemap.xml')
    expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    const addresses = located(await answer.text())
    expect(new Set(addresses).size).toBe(addresses.length)
    const own = addresses.filter((path) => !/^\/(casussen|regios)\//.test(path))
    for (const path of [...own, ...addresses.slice(-3)])
      expect(`${path} ${(await t.get(path)).status}`).toBe(`${path} 200`)
    expect(own.some((path) => path.startsWith('/knelpunten/'))).toBe(true)
    expect(own.some((path) => path.startsWith('/instanties/'))).toBe(true)
  })

  test('names a casus as long as everyone may see it', async () => {
    const t = await freshApp()
    const { id, token } = await sendReport(t, wilma)
    expect(located(await (await t.get('/sitemap.xml')).text())).not.toContain('/casussen/1')
    await decideOn(t, id, {}, await signIn(t))
    expect(located(await (await t.get('/sitemap.xml')).text())).toContain('/casussen/1')
    await t.post(paths.followUpWithdrawal(token))
    expect(located(await (await t.get('/sitemap.xml')).text())).not.toContain('/casussen/1')
  })

  test('takes the cases in parts, to the last one', async () => {
    const t = await freshApp()
    const { id } = await sendReport(t, wilma)
    await decideOn(t, id, {}, await signIn(t))
    await clonedCases(t.db, 1200)
    const found = located(await (await t.get('/sitemap.xml')).text()).filter((path) =>
      path.startsWith('/casussen/'),
    )
    expect(found.length).toBe(1201)
    expect(new Set(found).size).toBe(1201)
    expect(found[0]).toBe('/casussen/1201')
  })
})

describe('who shares a page', () => {
  const shared = (html: string, name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1]

  test('gives its title, its beginning and a picture of its barrier, from our own host', async () => {
    const t = await freshApp({ data: 'demo' })
    const html = await (await t.get(paths.case(1))).text()
    expect(`<title>${shared(html, 'title')} - Schottenmelder</title>`).toBe(
      /<title>.*<\/title>/.exec(html)?.[0],
    )
    expect(shared(html, 'description')?.length).toBeGreaterThan(50)
    expect(shared(html, 'image')).toMatch(/^http:\/\/localhost:8787\/deelbeelden\/[a-z_]+\.png$/)
    expect(shared(html, 'image')).not.toContain('algemeen')
    expect(shared(await (await t.get('/')).text(), 'image')).toBe(`${localUrl}/deelbeelden/algemeen.png`)
  })

  test('of a private page gives nothing away', async () => {
    const t = await freshApp()
    const { token } = await sendReport(t, wilma)
    expect(await (await t.get(paths.followUp(token))).text()).not.toContain('og:')
  })

  test('of two pages of the site reads two descriptions', async () => {
    const t = await freshApp()
    const texts = [
      paths.home,
      paths.about,
      paths.howItWorks,
      paths.answers,
      paths.words,
      paths.contact,
      paths.report,
      paths.cases(),
      paths.signposts,
      paths.regions,
      paths.data,
    ]
    const said = await Promise.all(
      texts.map(async (path) => shared(await (await t.get(path)).text(), 'description')),
    )
    expect(new Set(said).size).toBe(texts.length)
  })
})
