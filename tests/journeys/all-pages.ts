import type { Page } from 'playwright-core'
import { isFull } from '../servers/servers.ts'
import { freshApp, type TestApp } from '../support/app.ts'
import { everyGetPage } from '../support/get-pages.ts'
import type { GetPage } from '../support/public-pages.ts'
import { serveApp } from '../support/served-app.ts'
import { answeredPages, pagesToLookAt } from '../support/visible-pages.ts'

export type Visited = { name: string; url: string; cookie?: string | undefined; use: () => void }

/** Of a list with this many filters the others show nothing new; in the full run all are looked at. */
const mostOfOneRoute = isFull ? Infinity : 2

function fewOfEach(pages: readonly GetPage[]): GetPage[] {
  const seen = new Map<string, number>()
  return pages.filter(({ route, status, cookie }) => {
    const key = `${route} ${status ?? 200} ${cookie === undefined ? '' : 'signed in'}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= mostOfOneRoute
  })
}

/** Every page and state there is, at an address where a browser can look at it. */
export async function pagesForBrowser() {
  const served = await serveApp()
  const { t, pages } = await everyGetPage(served)
  const listed = fewOfEach(pagesToLookAt(pages)).map((page): Visited => {
    const url = served.publicUrl + page.path
    return { name: shown(page), url, cookie: page.cookie, use: () => served.use(t) }
  })
  const answered: Visited[] = []
  for (const [name, send] of answeredPages) {
    const own: TestApp = await freshApp({ publicUrl: served.publicUrl }, { assets: served.assets })
    const url = served.publicUrl + served.keep(await send(own))
    answered.push({ name, url, use: () => served.use(own) })
  }
  return { baseURL: served.publicUrl, pages: [...listed, ...answered] }
}

const atOnce = 20

/** Together, so that a browser need not begin anew for each; not all at once, so that a slow machine gets there. */
export const inBatches = (pages: readonly Visited[]): (readonly [string, readonly Visited[]])[] =>
  pages.flatMap((_, at) => {
    const batch = pages.slice(at, at + atOnce)
    return at % atOnce === 0 ? [[`${batch[0]?.name} to ${batch.at(-1)?.name}`, batch] as const] : []
  })

/** Keys differ from run to run, and say nothing to who reads the failure. */
const shown = ({ path, more }: GetPage) => `${path.replace(/[\w-]{32,}/, '…')}${more ? `, ${more}` : ''}`

export async function visit(page: Page, { url, cookie, use }: Visited): Promise<void> {
  use()
  const context = page.context()
  await context.clearCookies()
  const [name = '', value = ''] = cookie?.split(/=(.*)/) ?? []
  if (cookie) await context.addCookies([{ name, value, url }])
  await page.goto(url)
}
