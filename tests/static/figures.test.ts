import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAssets } from '../../static/manifest.ts'
import { charactersOf, openFont } from '../support/woff2.ts'
import { Pagination } from '../../views/components/pagination.tsx'

const { font, styles } = parseAssets(JSON.parse(readFileSync('dist/manifest.json', 'utf8')))

test('what stands beside Nieuwer and Ouder is in the typeface', async () => {
  const html = String(await Pagination({ newer: '/a', older: '/b' }))
  const signs = html.replaceAll(/<[^>]*>/g, '').match(/[^\p{L}\s]/gu) ?? []
  expect(signs).toHaveLength(2)
  expect(charactersOf(openFont(`dist/assets${font}`))).toEqual(expect.arrayContaining(signs))
})

test.each(['plain-table__number', 'count-bars', 'heat', 'figure-table'])(
  'the digits of .%s have one width',
  (name) => {
    const css = readFileSync(`dist/assets${styles}`, 'utf8')
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, , body]) =>
      body?.includes('font-variant-numeric:tabular-nums'),
    )
    const named = rules.flatMap(([, selectors]) => (selectors ?? '').split(','))
    expect(named.map((one) => one.trim())).toContain(`.${name}`)
  },
)
