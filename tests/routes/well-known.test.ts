import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { freshApp } from '../support/app.ts'
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
