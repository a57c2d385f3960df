const heading = () => document.querySelector('main h1')

/** After a swap of a whole page (Back, or a boosted link) the focus would be lost on the body. */
export const keepFocusOnHeading = () => {
  let restored = false
  /** @type {{ element: Element | null, text: string | null | undefined }} */
  let before = { element: null, text: null }
  document.addEventListener('htmx:before:history:restore', () => {
    restored = true
  })
  document.addEventListener('htmx:before:swap', () => {
    before = { element: heading(), text: heading()?.textContent }
  })
  document.addEventListener('htmx:after:swap', () => {
    const h1 = heading()
    const isNewPage = restored || h1 !== before.element || h1?.textContent !== before.text
    restored = false
    // An error summary asks for the focus itself.
    if (!isNewPage || !(h1 instanceof HTMLElement) || document.querySelector('main [autofocus]')) return
    h1.tabIndex = -1
    h1.focus()
  })
}
