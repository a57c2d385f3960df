/** @param {HTMLElement} button */
const textToCopy = (button) => {
  const source = document.querySelector(button.dataset.copy || ':not(*)')
  return (source instanceof HTMLInputElement ? source.value : (source?.textContent ?? '')).trim()
}

/** The live region must be there before its text is, or screen readers stay silent.
 * @param {HTMLElement} button */
const statusOf = (button) => {
  const own = button.parentElement?.querySelector('[data-copy-status]')
  if (own instanceof HTMLElement) return own
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  button.after(status)
  return status
}

/** @param {HTMLElement} button @param {HTMLElement} status */
const copy = async (button, status) => {
  status.textContent = ''
  try {
    await navigator.clipboard.writeText(textToCopy(button))
    status.textContent = 'Gekopieerd'
  } catch {
    status.textContent = 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.'
  }
}

/** @param {HTMLElement} button */
const start = (button) => {
  const status = statusOf(button)
  button.hidden = false
  button.addEventListener('click', () => {
    copy(button, status).catch(() => {})
  })
}

export const startCopyButtons = () => {
  // Without https there is no clipboard; the button then stays hidden.
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll('[data-copy]'))
    if (button instanceof HTMLElement) start(button)
}
