import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { engineFaults } from '../browser/access.ts'
import { withPage } from '../browser/browser.ts'
import { overflowing, overlappingTargets, smallTargets } from '../browser/layout.ts'
import { inBatches, pagesForBrowser, visit } from './all-pages.ts'

const site = await pagesForBrowser()

async function faultsOf(page: Page): Promise<string[]> {
  const found = [...(await engineFaults(page)), ...(await smallTargets(page))]
  await page.setViewportSize({ width: 320, height: 844 })
  found.push(...(await overflowing(page)), ...(await overlappingTargets(page)))
  await page.setViewportSize({ width: 390, height: 844 })
  return found
}

test.each(inBatches(site.pages))('%s: axe, HTML_CodeSniffer, size of targets, 320 pixels', (_, batch) =>
  withPage({ baseURL: site.baseURL, width: 390, expected: /document answered 50[03]/ }, async (page) => {
    const faults: Record<string, string[]> = {}
    for (const one of batch) {
      await visit(page, one)
      const found = await faultsOf(page)
      if (found.length > 0) faults[one.name] = found
    }
    expect(faults).toEqual({})
  }),
)
