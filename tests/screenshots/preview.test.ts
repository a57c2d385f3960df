import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { shippedTaxonomy } from '../../db/taxonomy.ts'
import { previews, previewSize } from '../../src/core/preview.ts'
import { withPage } from '../browser/browser.ts'

// Not a test of anything: it draws the icons and the pictures of who shares a page, from static/icon.svg.
const fontFile =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

const asAddress = async (file: string, type: string) =>
  `data:${type};base64,${(await readFile(file)).toString('base64')}`

const titleOf = (name: string) => shippedTaxonomy.barrier.get(name)?.short ?? 'Wat goede zorg tegenhoudt'

const look = (font: string) => `
  @font-face { font-family: Atkinson; src: url(${font}); font-weight: 200 800 }
  body { margin: 0; width: 1200px; height: 630px; background: #0d4a56; color: #fff; font-family: Atkinson; position: relative; overflow: hidden }
  .name { position: absolute; left: 72px; top: 64px; display: flex; align-items: center; gap: 20px; font-size: 40px; font-weight: 700 }
  .name img { width: 76px; border-radius: 14px; outline: 2px solid #2b7a85 }
  h1 { position: absolute; left: 72px; bottom: 132px; width: 700px; margin: 0; font-size: 84px; line-height: 1.05; letter-spacing: -0.015em; text-wrap: balance }
  p { position: absolute; left: 72px; bottom: 56px; margin: 0; font-size: 34px; color: #cfe3e5 }
  svg { position: absolute; right: 0; top: 0; height: 630px; width: 400px }
`

/** The logo as large as the picture is high. */
const partition =
  '<svg viewBox="0 0 400 630"><path fill="#0a3740" d="M30 90h110v450H30zM300 90h100v450H300z"/>' +
  '<path fill="#f08a4b" d="M140 90l120-90v630l-120-90z"/></svg>'

async function draw(page: Page, html: string, size: { width: number; height: number }, file: string) {
  await page.setViewportSize(size)
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await writeFile(file, await page.screenshot({ omitBackground: true }))
}

const icons = [
  { file: 'static/icons/32.png', size: 32, share: 1 },
  { file: 'static/icons/192.png', size: 192, share: 1 },
  { file: 'static/icons/512.png', size: 512, share: 1 },
  // What cuts these to a shape of its own must not cut into the drawing.
  { file: 'static/icons/maskable.png', size: 512, share: 0.8 },
  { file: 'static/apple-touch-icon.png', size: 180, share: 0.9 },
]

it('draws the icons and the previews', async () => {
  const logo = await asAddress('static/icon.svg', 'image/svg+xml')
  const style = look(await asAddress(fontFile, 'font/woff2'))
  await Promise.all(
    ['static/icons', 'static/deelbeelden'].map((folder) => mkdir(folder, { recursive: true })),
  )
  await withPage({ baseURL: 'about:blank' }, async (page) => {
    for (const { file, size, share } of icons) {
      const ground = share < 1 ? '#0d4a56' : 'transparent'
      const html = `<body style="margin:0;background:${ground};display:grid;place-items:center;height:${size}px"><img src="${logo}" width="${size * share}">`
      await draw(page, html, { width: size, height: size }, file)
    }
    for (const name of previews) {
      const html = `<style>${style}</style>${partition}<div class="name"><img src="${logo}">Schottenmelder</div><h1>${titleOf(name)}</h1><p>Schotten tussen Wlz, Zvw en Wmo</p>`
      await draw(page, html, previewSize, `static/deelbeelden/${name}.png`)
    }
  })
  expect(previews.length).toBeGreaterThan(1)
}, 60_000)
