/** Ticks what the visitor accepted. Without this script the same button sends the form, and the server ticks it.
 * @param {HTMLElement} button with data-accept="field:value" */
const accept = (button) => {
  const [field = '', value = ''] = (button.dataset.accept ?? '').split(':')
  const form = button.closest('form')
  const choice = [...(form?.elements ?? [])].find(
    (control) => control instanceof HTMLInputElement && control.name === field && control.value === value,
  )
  if (!(choice instanceof HTMLInputElement)) return false
  choice.checked = true
  choice.dispatchEvent(new Event('input', { bubbles: true }))
  button.setAttribute('aria-pressed', 'true')
  return true
}

export const startSuggestions = () => {
  // Suggestions come by themselves while somebody writes; the button that asks for them is for who has no script.
  for (const button of document.querySelectorAll('[data-suggest]')) button.toggleAttribute('hidden', true)
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-accept]') : null
    if (button instanceof HTMLElement && accept(button)) event.preventDefault()
  })
}
