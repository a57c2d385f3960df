import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFaults, engineFaults } from '../browser/access.ts'
import { type PageOptions, withPage } from '../browser/browser.ts'
import { clippedTexts, overflowing, overlappingTargets, smallTargets } from '../browser/layout.ts'
import { edgelessControls, focusWithoutOutline, motions, spaceOutText } from '../browser/preferences.ts'
import { inBatches, pagesForBrowser, visit } from '../journeys/all-pages.ts'

const site = await pagesForBrowser()
const batches = inBatches(site.pages)

type Check = (page: Page) => Promise<string[]>

/**
 * An engine waits for timers, and those stand still in a browser without JavaScript. So the page is opened again with its
 * scripts held back, which are all files. What it does not show is the one line in a `noscript` on the pages with passkeys.
 */
async function withoutScripts(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  expect(await page.evaluate(() => 'htmx' in globalThis)).toBe(false)
}

async function expectNoFaults(
  batch: (typeof batches)[number][1],
  options: Partial<PageOptions>,
  check: Check,
) {
  const expected = options.expected ?? /document answered 50[03]/
  await withPage({ baseURL: site.baseURL, ...options, expected }, async (page) => {
    const faults: Record<string, string[]> = {}
    for (const one of batch) {
      await visit(page, one)
      const found = await check(page)
      if (found.length > 0) faults[one.name] = found
    }
    expect(faults).toEqual({})
  })
}

const sized = (page: Page, width: number) => page.setViewportSize({ width, height: 900 })

/** At each width, and in each colour scheme; in the dark one only what reads colours can find something else. */
async function looks(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 1280]) {
    await sized(page, width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const faults = await axeFaults(page, colorScheme === 'light' ? 'all' : 'colours')
      found.push(...faults.map((fault) => `${width} ${colorScheme}: ${fault}`))
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return [...found, ...(await engineFaults(page)), ...(await smallTargets(page))]
}

/** A window of 1280 pixels enlarged two and four times is 640 and 320 wide; then the spacing of 1.4.12 on top. */
async function enlarged(page: Page): Promise<string[]> {
  const found: string[] = []
  const measure = async (how: string) => {
    const faults = [
      ...(await overflowing(page)),
      ...(await overlappingTargets(page)),
      ...(await clippedTexts(page)),
    ]
    found.push(...faults.map((fault) => `${how}: ${fault}`))
  }
  for (const width of [640, 320]) {
    await sized(page, width)
    await measure(`${width} wide`)
  }
  await sized(page, 390)
  await spaceOutText(page)
  await measure('with wide spacing')
  return found
}

async function preferring(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await motions(page)
  const unseen = await focusWithoutOutline(page)
  await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'active' })
  const forced = [...(await focusWithoutOutline(page)), ...(await edgelessControls(page))]
  await page.emulateMedia({ forcedColors: 'none' })
  return [...moving, ...unseen, ...forced.map((fault) => `forced colours: ${fault}`)]
}

describe.each(batches)('%s', (_, batch) => {
  test('light and dark, on a phone and a desk', () => expectNoFaults(batch, {}, looks))
  test('the same when no script of ours comes through', () =>
    expectNoFaults(batch, { expected: /ERR_FAILED|document answered 50[03]/ }, async (page) => {
      await withoutScripts(page)
      return looks(page)
    }))
  test('no JavaScript at all: nothing sticks out, everything can be pressed', () =>
    expectNoFaults(batch, { javaScript: false }, async (page) => [
      ...(await smallTargets(page)),
      ...(await enlarged(page)),
    ]))
  test('enlarged to 200 % and 400 %, and with wide spacing', () => expectNoFaults(batch, {}, enlarged))
  test('with forced colours and with less motion', () => expectNoFaults(batch, {}, preferring))
})
