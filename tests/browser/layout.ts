import type { Page } from 'playwright-core'

/** What sticks out of the screen to the right, so that one would have to scroll in two directions (1.4.10). */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `wider than ${clientWidth}: ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 5)
  })

/** Text that is cut off by its own box. */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden)')]
      .filter(
        ({ scrollWidth, scrollHeight, clientWidth, clientHeight, innerText }) =>
          clientWidth > 1 && innerText && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        return [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 5),
  )

type Box = { name: string; inText: boolean; left: number; top: number; right: number; bottom: number }

/** Everything to press or type in, as large as it answers to a finger: a choice together with its label. */
const targets = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const isHidden = (element: Element) =>
      element.closest('.visually-hidden, .nl-skip-link, [aria-hidden=true]') !== null ||
      !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    /** A link in a sentence may be as high as its line (the exception of 2.5.8). */
    const isInText = (element: Element) => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false
      const block = element.closest(
        'p, li, dd, dt, td, th, caption, h1, h2, h3, h4, label, legend, summary, div',
      )
      return (block?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    }
    /** A link may answer over the whole cell that it stands in, by what it draws over it. */
    const filled = (element: Element) => {
      const { content, position, inset } = getComputedStyle(element, '::after')
      const fills = content !== 'none' && position === 'absolute' && inset === '0px'
      return (fills && element instanceof HTMLElement && element.offsetParent) || element
    }
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = filled(element).getBoundingClientRect()
      return { left, top, right, bottom }
    }
    const together = (boxes: ReturnType<typeof boxOf>[]) => ({
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    })
    const found = document.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )
    return [...found]
      .filter((element) => !isHidden(element))
      .map((element) => {
        const isChoice = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type)
        const parts = isChoice ? [element, ...(element.labels ?? [])] : [element]
        return {
          name: element.outerHTML.slice(0, 110),
          inText: isInText(element),
          ...together(parts.map(boxOf)),
        }
      })
  })

/** The least that WCAG 2.2 asks (2.5.8), and what we ask of what a page is there for. */
const least = 24
const comfortable = 44
const isMain = /^<(button|input|select|textarea|summary)|class="[^"]*(nl-button|site-nav|pagination)/

/** Half a pixel less is how a browser rounds. */
const smaller = ({ left, top, right, bottom }: Box, size: number) =>
  right - left < size - 0.5 || bottom - top < size - 0.5

export async function smallTargets(page: Page): Promise<string[]> {
  return (await targets(page))
    .filter((box) => !box.inText && smaller(box, isMain.test(box.name) ? comfortable : least))
    .map(
      ({ name, left, top, right, bottom }) =>
        `target of ${Math.round(right - left)} by ${Math.round(bottom - top)}: ${name}`,
    )
}

/** Two things to press that lie partly over each other. */
export async function overlappingTargets(page: Page): Promise<string[]> {
  const boxes = (await targets(page)).filter(({ inText }) => !inText)
  const isIn = (a: Box, b: Box) =>
    a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1
  const meet = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a, b) && !isIn(a, b) && !isIn(b, a))
      .map((b) => `overlap: ${a.name} and ${b.name}`),
  )
}
