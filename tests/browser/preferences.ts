import type { Page } from 'playwright-core'

/** What still moves where somebody asked for less of it. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)))
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        return (
          seconds(transitionDuration) > 0.02 ||
          seconds(animationDuration) > 0.02 ||
          scrollBehavior === 'smooth'
        )
      })
      .map((element) => `moves: ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 5)
  })

/** What has no line around it when the focus comes there. In forced colours a shadow is not drawn. */
export const focusWithoutOutline = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )
    const faults = [...all]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        element.focus({ preventScroll: true })
        // A link that fills its cell draws the outline around all of it.
        const outlined = [undefined, '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        })
        return document.activeElement === element && !outlined
      })
      .map((element) => `no outline at the focus: ${element.outerHTML.slice(0, 120)}`)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return faults.slice(0, 5)
  })

/** Controls that one cannot tell from text once their background is gone. */
export const edgelessControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .nl-button, input:not([type=hidden]), select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => element.closest('.visually-hidden') === null && !element.matches('.visually-hidden'),
      )
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine, appearance } = getComputedStyle(element)
        const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
        return !hasEdge && textDecorationLine === 'none' && appearance === 'none'
      })
      .map((element) => `no edge: ${element.outerHTML.slice(0, 120)}`)
      .slice(0, 5),
  )

/** The spacing of text that must not make anything unreadable (1.4.12); a constructed style sheet, which our CSP allows. */
export const spaceOutText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
