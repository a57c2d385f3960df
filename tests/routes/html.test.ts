import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { decideOn, freshApp, sendReport, signIn, type TestApp } from '../support/app.ts'
import { joris, published, wilma } from '../support/cast.ts'
import { everyGetPage } from '../support/get-pages.ts'
import { complaints } from '../support/html-validator.ts'
import { attributeValues } from '../views/attribute-values.ts'

const { t, pages } = await everyGetPage()

const refused: [string, (own: TestApp) => Promise<Response>][] = [
  ['a refused melding', (own) => own.post('/melden', { soort: 'uitsluiting' })],
  ['a form without its key', (own) => own.post('/melden', wilma)],
  ['suggestions without JavaScript', (own) => own.post('/melden/suggesties', wilma)],
  [
    'refused details',
    async (own) => {
      const { token } = await sendReport(own, wilma)
      return own.post(paths.followUpDetails(token), { tijdelijkSinds: 'x', plek: 'x', gevolgen: ['x'] })
    },
  ],
  [
    'a refused correction',
    async (own) => {
      const { token } = await sendReport(own, wilma)
      return own.post(paths.followUpCorrection(token), { soort: 'uitsluiting' })
    },
  ],
  [
    'a refused decision',
    async (own) => {
      const { id } = await sendReport(own, joris)
      return decideOn(own, id, { titel: '', uitkomst: 'bestaande_route', barriere: '' }, await signIn(own))
    },
  ],
  [
    'a decision with names in the text',
    async (own) => {
      const { id } = await sendReport(own, joris)
      const named = { verhaal: 'Mevrouw Jansen belt 06-12345678.', toelichting: 'Haar BSN is 111222333.' }
      return decideOn(own, id, named, await signIn(own))
    },
  ],
  [
    'a conflict',
    async (own) => {
      const { id } = await sendReport(own, joris)
      return own.post(paths.edits(id), published, { cookie: await signIn(own) })
    },
  ],
  ['a used link', (own) => own.post(paths.signInLink('x'))],
  ['a stranger who posts', (own) => own.post('/beheer/meldingen/x/bewerkingen', published)],
  ['a body that is too large', (own) => own.post('/melden', { verhaal: 'x'.repeat(300_000) })],
  ['an empty register', (own) => own.get('/casussen')],
  ['an empty overview', (own) => own.get('/overzicht')],
  ['an empty home', (own) => own.get('/')],
]

const faultsOf = async (html: string): Promise<string[]> => {
  const ids = new Set(attributeValues(html, 'id'))
  const named = ['aria-describedby', 'aria-labelledby', 'for', 'list'].flatMap((name) =>
    attributeValues(html, name),
  )
  const jumps = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
  return [
    ...(await complaints(html)),
    ...[...named, ...jumps].filter((id) => !ids.has(id)).map((id) => `no id "${id}"`),
    ...(html.match(/ style=| on[a-z]+="|hx-on|<script(?! src=)|<style/g) ?? []).map(
      (found) => `against the CSP: ${found}`,
    ),
    ...(/<html lang="nl"/.test(html) ? [] : ['no language']),
    ...(html.match(/<h1/g)?.length === 1 ? [] : ['not one h1']),
    ...(html.match(/ hx-[a-z]/g) ?? []).map(() => 'htmx without data-'),
  ]
}

const opened = pages.filter(
  ({ path, status }) =>
    status !== 303 &&
    !/^\/(api|healthz|readyz|casussen[-.]|data\/catalogus)|\.(atom|txt|xml|json)$/.test(path),
)

describe('valid HTML:', () => {
  test.each(opened.map((page) => [page.path.replace(/[A-Za-z0-9_-]{32,}/, '…'), page] as const))(
    '%s',
    async (_, { path, cookie }) => {
      const answer = await t.get(path, cookie ? { cookie } : {})
      expect(await faultsOf(await answer.text())).toEqual([])
    },
  )

  test.each(refused)('%s', async (_, send) => {
    const answer = await send(await freshApp())
    expect(await faultsOf(await answer.text())).toEqual([])
  })
})

test('every title is of its own page, and says what is wrong first', async () => {
  const titles = new Map<string, string>()
  for (const { path, cookie, status } of opened) {
    if (status !== undefined) continue
    const html = await (await t.get(path, cookie ? { cookie } : {})).text()
    titles.set(path, /<title>([^<]+) - Schottenmelder<\/title>/.exec(html)?.[1] ?? '')
  }
  expect([...titles].filter(([, title]) => title === '')).toEqual([])
  const publicTitles = [
    '/',
    '/melden',
    '/casussen',
    '/overzicht',
    '/instanties',
    '/wegwijzers',
    '/over',
    '/algoritme',
    '/privacy',
    '/data',
  ].map((path) => titles.get(path))
  expect(new Set(publicTitles).size).toBe(publicTitles.length)
  const failed = await (await t.post('/melden', {})).text()
  expect(failed).toContain('<title>Fout: ')
})
