import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { shippedTaxonomy } from '../../db/taxonomy.ts'
import { parseAssets } from '../../static/manifest.ts'
import { previewPath, previews, previewSize } from '../../src/core/preview.ts'
import { securityHeadersFor } from '../../src/core/security-headers.ts'
import { siteManifest } from '../../static/site-manifest.ts'

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
  // The counter of long texts took 0.3 kB: without it a browser has to cut them.
  expect(zipped(assets.app)).toBeLessThan(3900)
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

const png = (file: string) => {
  const bytes = readFileSync(file)
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  }
}

test('every kind of barrier has a picture for who shares it, and it is small', () => {
  expect([...previews].slice(1).toSorted()).toEqual(shippedTaxonomy.barriers.map(({ key }) => key).toSorted())
  for (const name of previews) {
    const file = `dist/assets${previewPath(name)}`
    expect(png(file)).toEqual({ signature: 'PNG', ...previewSize })
    expect(readFileSync(file).length).toBeLessThan(80_000)
  }
})

test('the icons that the manifest names are there, in the size it says', () => {
  const file: unknown = JSON.parse(readFileSync('dist/assets/manifest.webmanifest', 'utf8'))
  expect(file).toEqual(siteManifest)
  for (const { src, sizes } of siteManifest.icons) {
    const { width, height } = png(`dist/assets${src}`)
    expect(`${width}x${height}`).toBe(sizes)
  }
  expect(readFileSync('dist/assets/favicon.ico').toString('latin1', 23, 26)).toBe('PNG')
})

test('no file stands in front of what is made for each site', () => {
  expect(existsSync('dist/assets/robots.txt')).toBe(false)
})

test('files on the edge are kept for ever and are what they say they are', () => {
  const headers = readFileSync('dist/assets/_headers', 'utf8')
  expect(headers).toContain('immutable')
  const everywhere = headers.slice(headers.indexOf('\n/*\n') + 4).trim()
  const written = everywhere.split('\n').map((line) => line.trim().split(/: (.*)/, 2))
  expect(Object.fromEntries(written)).toEqual(
    securityHeadersFor('/static/app.js', 'https://schottenmelder.example'),
  )
})
