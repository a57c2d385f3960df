const heading = () => document.querySelector('main h1')

/** @param {Element | null | undefined} element */
const focusOn = (element) => {
  if (!(element instanceof HTMLElement)) return
  element.tabIndex = -1
  element.focus()
}

/**
 * After a swap of a whole page (Back, or a boosted link) the focus would be lost on the body, and so when what had it is
 * swapped away: then it goes to the heading of that part.
 */
export const keepFocusOnHeading = () => {
  let restored = false
  /** @type {{ element: Element | null, text: string | null | undefined }} */
  let before = { element: null, text: null }
  document.addEventListener('htmx:before:history:restore', () => {
    restored = true
  })
  /** @type {Element | null | undefined} */
  let place
  document.addEventListener('htmx:before:swap', () => {
    place = document.activeElement?.closest('section, main')?.querySelector('h1, h2')
    before = { element: heading(), text: heading()?.textContent }
  })
  document.addEventListener('htmx:after:swap', () => {
    const h1 = heading()
    const isNewPage = restored || h1 !== before.element || h1?.textContent !== before.text
    restored = false
    // An error summary asks for the focus itself.
    if (document.querySelector('main [autofocus]')) return
    if (isNewPage) focusOn(h1)
    else if (document.activeElement === document.body) focusOn(place)
  })
}
