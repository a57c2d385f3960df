import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parseAssets } from '../../static/manifest.ts'

const manifest: unknown = JSON.parse(readFileSync('dist/manifest.json', 'utf8'))
const assets = parseAssets(manifest)
const content = (url: string): string => readFileSync(`dist/assets${url}`, 'utf8')
const styles = content(assets.styles)
const zipped = (url: string): number => gzipSync(content(url)).length

test('every file carries its hash', () => {
  for (const url of Object.values(assets))
    expect(url).toMatch(/^\/static\/[a-z]+\.[\da-f]{8}\.(css|js|woff2|svg)$/)
})

test('a manifest with a foreign address is refused', () => {
  expect(() => parseAssets({ ...assets, app: 'https://example.org/app.js' })).toThrow()
  expect(() => parseAssets({ styles: assets.styles })).toThrow()
})

test('what every visitor loads stays small', () => {
  // 1.5 kB more than before it had a dark theme.
  expect(zipped(assets.styles)).toBeLessThan(16_000)
  expect(zipped(assets.app)).toBeLessThan(3500)
  expect(zipped(assets.htmx)).toBeLessThan(14_500)
})

test('no colour or letter of another organisation is left', () => {
  expect(styles).not.toMatch(/voorbeeld|#5115ef|#ffdd00|#fd0|Noto/i)
})

test('the style sheet asks nothing of others and holds no images', () => {
  const addresses = [...styles.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, url]) => url ?? [])
  expect(addresses).toEqual([assets.font])
})

test('every custom property that is read without a fallback is set', () => {
  const set = new Set([...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const read = [...styles.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name]) => name ?? [])
  // Left open by the theme on purpose: the browser then takes its own value.
  const open = /^--(nl|utrecht|_nl|_utrecht)-/
  expect([...new Set(read)].filter((name) => !set.has(name) && !open.test(name))).toEqual([])
})

test('robots stay away from private links and from the moderators', () => {
  expect(readFileSync('dist/assets/robots.txt', 'utf8')).toMatch(
    /Disallow: \/volg\/\nDisallow: \/beheer\nDisallow: \/aanmelden/,
  )
})

test('files on the edge are kept for ever and are what they say they are', () => {
  const headers = readFileSync('dist/assets/_headers', 'utf8')
  expect(headers).toContain('immutable')
  expect(headers.match(/nosniff/g)).toHaveLength(1)
})
