/** @type {WeakSet<HTMLFormElement>} */
const changed = new WeakSet()

/** @param {EventTarget | null} target @returns {HTMLFormElement | null} */
const guarded = (target) => (target instanceof Element ? target.closest('form[data-unsaved]') : null)

/** Other buttons on the page load it anew: what stands in a form that was not sent would be gone without a word. */
export const warnOfUnsaved = () => {
  let sending = false
  document.addEventListener('input', ({ target }) => {
    const form = guarded(target)
    if (form) changed.add(form)
  })
  document.addEventListener('submit', ({ target }) => {
    sending = guarded(target) !== null
  })
  window.addEventListener('beforeunload', (event) => {
    const forms = [...document.querySelectorAll('form[data-unsaved]')]
    if (!sending && forms.some((form) => form instanceof HTMLFormElement && changed.has(form)))
      event.preventDefault()
  })
}
