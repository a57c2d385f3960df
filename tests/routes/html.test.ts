import { describe, expect, test } from 'vitest'
import { freshApp } from '../support/app.ts'
import { everyGetPage } from '../support/get-pages.ts'
import { complaints } from '../support/html-validator.ts'
import { answeredPages, pagesToLookAt } from '../support/visible-pages.ts'
import { attributeValues } from '../views/attribute-values.ts'

const { t, pages } = await everyGetPage()

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

const opened = pagesToLookAt(pages)

describe('valid HTML:', () => {
  test.each(opened.map((page) => [page.path.replace(/[A-Za-z0-9_-]{32,}/, '…'), page] as const))(
    '%s',
    async (_, { path, cookie }) => {
      const answer = await t.get(path, cookie ? { cookie } : {})
      expect(await faultsOf(await answer.text())).toEqual([])
    },
  )

  test.each(answeredPages)('%s', async (name, send) => {
    const answer = await send(await freshApp())
    const status = /^\d{3}(?=: )/.exec(name)?.[0]
    if (status) expect(answer.status).toBe(Number(status))
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
