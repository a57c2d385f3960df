import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const sniffer = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** The rules of axe that read colours: all that another colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

type Found = {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
}
type Axe = { run: (context: Document, options: object) => Promise<Found> }

/** By axe, with its best practice. Its script comes in past our CSP, as the browser's own tools do. */
export async function axeFaults(page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const runOnly = only === 'all' ? { type: 'tag', values: rules } : { type: 'rule', values: colourRules }
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
    { resultTypes: ['violations'], runOnly },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

type Sniffed = { type: number; code: string; msg: string; element: Element }
type Sniffer = {
  process: (standard: string, content: Document, done: () => void, failed: () => void) => void
  getMessages: () => Sniffed[]
}

/** Warnings of HTML_CodeSniffer that say nothing about a page, and why. Errors are never left out. */
const ignoredWarnings: Record<string, string> = {
  'G18.BgImage': 'the arrow in a select is drawn with a gradient; axe measures the colours of a text box',
  'G145.BgImage': 'as above, for large text',
  'G18.Abs': 'cannot see what lies under an element; axe looks there and measures it',
  'G145.Abs': 'as above, for large text',
  'H67.2': 'the logo beside the name is meant to be ignored',
  'H85.2': 'asks a question about every select; ours hold one kind of thing',
  'H91.Select.Value': 'wants a selected option in the HTML; a browser takes the first',
  'C32,C31,C33,C38,SCR34,G206': 'the skip link is fixed; overflow is measured at 320 pixels',
  'H71.SameName': 'choices of one question may stand in two groups, each with a legend of its own',
  H48: 'takes each paragraph with links for a menu; menus are lists in a nav',
  H42: 'takes a figure in bold for a heading',
}

/** Errors and warnings; its notices only say what a person has to look at. */
async function snifferFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in globalThis))) await page.evaluate(sniffer)
  const found = await page.evaluate(
    () =>
      new Promise<{ isError: boolean; code: string; says: string }[]>((done, failed) => {
        const { HTMLCS } = globalThis as unknown as { HTMLCS: Sniffer }
        const read = () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type < 3)
              .map(({ type, code, msg, element }) => ({
                isError: type === 1,
                code,
                says: `${type === 1 ? 'error' : 'warning'} ${code}: ${msg} ${element.outerHTML?.slice(0, 160)}`,
              })),
          )
        HTMLCS.process('WCAG2AA', document, read, () => failed(new Error('HTML_CodeSniffer stopped')))
      }),
  )
  return found
    .filter(({ isError, code }) => isError || !Object.keys(ignoredWarnings).some((end) => code.endsWith(end)))
    .map(({ says }) => says)
}

/** By axe with its best practice, and by HTML_CodeSniffer: they find different faults. */
export const engineFaults = async (page: Page): Promise<string[]> => [
  ...(await axeFaults(page)),
  ...(await snifferFaults(page)),
]
