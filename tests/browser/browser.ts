import { setTimeout } from 'node:timers/promises'
import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll } from 'vitest'
import { findBrowser } from './find-browser.ts'
import { watchContext } from './page-complaints.ts'

export type PageOptions = {
  baseURL: string
  javaScript?: boolean
  width?: 390 | 1280
  /** Complaints that this journey is about; all others make it fail. */
  expected?: RegExp
}

let browser: Promise<Browser> | undefined

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser()
  const start = (extra: string[]) =>
    chromium.launch({ executablePath, args: [...args, ...extra], env: { ...process.env, ...env } })
  try {
    return await start([])
  } catch (error) {
    // Containers often forbid the namespaces a sandbox is made of, for other users than root too.
    if (!String(error).includes('sandbox') || args.includes('--no-sandbox')) throw error
    return start(['--no-sandbox'])
  }
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

function complainAbout(complaints: string[], failure: unknown): void {
  if (complaints.length === 0 && failure === undefined) return
  if (complaints.length === 0) throw failure
  const list = complaints.map((complaint) => `\n- ${complaint}`).join('')
  if (failure instanceof Error) {
    failure.message += `\nThe browser also complained:${list}`
    throw failure
  }
  throw new Error(`The browser complained:${list}`)
}

export async function withPage(options: PageOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const { baseURL, javaScript = true, width = 1280, expected } = options
  browser ??= launch()
  const context = await (
    await browser
  ).newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height: width === 390 ? 844 : 900 },
  })
  context.setDefaultTimeout(15_000)
  const complaints = await watchContext(context, baseURL)
  let failure: unknown
  try {
    await run(await context.newPage())
    // The browser reports a little later than it acts: a violation on the last page must still be heard.
    await setTimeout(100)
  } catch (error) {
    failure = error
  } finally {
    await context.close()
  }
  complainAbout(
    complaints.filter((complaint) => expected?.test(complaint) !== true),
    failure,
  )
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `tests/output/${name}.png`, fullPage: true, animations: 'disabled' })
}
