import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { parseAssets } from '../../static/manifest.ts'
import { withPage } from '../browser/browser.ts'
import { freshApp, localUrl, signIn } from '../support/app.ts'
import { everyGetPage } from '../support/get-pages.ts'
import { answeredPages } from '../support/visible-pages.ts'
import { pictureNames } from './picture-name.ts'

// Not a test of anything: it takes a picture of every page and state, to look at. Nothing listens: the application answers
// the browser itself.
const folder = 'tests/output/screenshots'
const widths = [390, 1280] as const

type Sight = { name: string; path: string; answer: Response; ask: (path: string) => Promise<Response> }

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** As the server of static files would answer. */
const asset = (path: string) => ({
  body: readFileSync(`dist/assets${path}`),
  headers: { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' },
})

/** As htmx asks for a part of a page. */
const partial = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }

async function* everySight(): AsyncGenerator<Sight> {
  const assets = parseAssets(JSON.parse(readFileSync('dist/manifest.json', 'utf8')))
  const nameOf = pictureNames()
  const { t, pages } = await everyGetPage({ assets })
  const seen = new Set<string>()
  for (const { path, cookie, more = '' } of pages) {
    if (seen.has(`${path} ${more}`)) continue
    seen.add(`${path} ${more}`)
    const as = cookie ? { cookie } : {}
    const ask = async (part: string) => t.get(part, { ...as, headers: partial })
    const answer = await t.get(path, as)
    if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue
    yield { path, answer, ask, name: nameOf(answer.status === 200 ? path : `${path}-${answer.status}`, more) }
  }
  for (const [state, send] of answeredPages) {
    const own = await freshApp({}, { assets })
    const answer = await send(own)
    const ask = async (part: string) => own.get(part, { cookie: await signIn(own), headers: partial })
    yield { path: '/staat', answer, ask, name: nameOf(`/staat/${state}`, '') }
  }
}

async function asFulfilled(answer: Response) {
  const headers = Object.fromEntries([...answer.headers].filter(([key]) => key !== 'set-cookie'))
  return { status: answer.status, headers, body: await answer.text() }
}

type Shown = { whole: Awaited<ReturnType<typeof asFulfilled>>; ask: Sight['ask'] }

async function answerFor(route: Route, { whole, ask }: Shown): Promise<void> {
  const { pathname, search } = new URL(route.request().url())
  const type = route.request().resourceType()
  if (type === 'document') return route.fulfill(whole)
  if (type === 'fetch') return route.fulfill(await asFulfilled(await ask(`${pathname}${search}`)))
  return route.fulfill(asset(pathname))
}

async function take(page: Page, name: string, path: string, { whole }: Shown): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    // What a page fetches by itself belongs in the picture.
    const waitUntil = whole.body.includes('data-hx-trigger="load"') ? 'networkidle' : 'load'
    await page.goto(path, { waitUntil })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true, animations: 'disabled' })
  }
}

it('takes a picture of every page', async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const names: string[] = []
  await withPage({ baseURL: localUrl, expected: /document answered 50[03]/ }, async (page) => {
    let shown: Shown | undefined
    await page.route('**/*', async (route) => (shown ? answerFor(route, shown) : route.abort()))
    for await (const { name, path, answer, ask } of everySight()) {
      shown = { whole: await asFulfilled(answer), ask }
      await take(page, name, path, shown)
      names.push(name)
    }
  })
  console.log(
    `${names.length} pages at ${widths.join(' and ')} pixels: ${names.length * 2} pictures in ${folder}`,
  )
  expect(new Set(names).size).toBe(names.length)
}, 900_000)
