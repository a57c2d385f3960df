const WINDOW = 10_000

/** @type {WeakMap<HTMLFormElement, number>} */
const sentAt = new WeakMap()

/** A nervous second click is dropped. The button stays usable, so that a lost connection does not lock anybody out. */
export const refuseSecondSubmit = () => {
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-once')) return
      const before = sentAt.get(form)
      const now = Date.now()
      if (before !== undefined && now - before < WINDOW) {
        event.preventDefault()
        event.stopImmediatePropagation()
      } else {
        sentAt.set(form, now)
      }
    },
    { capture: true },
  )
  // Back from a next page, out of the memory of the browser: sending again is then meant.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of document.forms) sentAt.delete(form)
  })
}
