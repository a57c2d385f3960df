/** The choice in the form that a suggestion is about. @param {HTMLElement} button @param {string} about "field:value" */
const choiceOf = (button, about) => {
  const [field = '', value = ''] = about.split(':')
  const choice = [...(button.closest('form')?.elements ?? [])].find(
    (control) => control instanceof HTMLInputElement && control.name === field && control.value === value,
  )
  return choice instanceof HTMLInputElement ? choice : null
}

/** A button is pressed for as long as its choice is made: by itself, in the list below, or by taking another. */
const showPressed = () => {
  for (const button of document.querySelectorAll('[data-accept]')) {
    if (!(button instanceof HTMLElement)) continue
    if (choiceOf(button, button.dataset.accept ?? '')?.checked) button.setAttribute('aria-pressed', 'true')
    else button.removeAttribute('aria-pressed')
  }
}

/** Ticks what the visitor accepted. Without this script the same button sends the form, and the server ticks it.
 * @param {HTMLElement} button with data-accept="field:value" */
const accept = (button) => {
  const choice = choiceOf(button, button.dataset.accept ?? '')
  if (!choice) return false
  choice.checked = true
  choice.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

/** Remembers what the visitor refused, to be sent along, and takes it away.
 * @param {HTMLElement} button with data-refuse="field:value" */
const refuse = (button) => {
  const about = button.dataset.refuse ?? ''
  const kept = button.closest('form')?.querySelector('[data-rejected]')
  const choice = choiceOf(button, about)
  if (!kept || !choice) return false
  choice.checked = false
  const sent = document.createElement('input')
  sent.type = 'hidden'
  sent.name = 'kloptNiet'
  sent.value = about
  kept.append(sent)
  const item = button.closest('li')
  const next = item?.nextElementSibling ?? item?.previousElementSibling
  const heading = item?.closest('section')?.querySelector('h2')
  item?.remove()
  const focus = next?.querySelector('button') ?? heading
  if (focus === heading) heading?.setAttribute('tabindex', '-1')
  if (focus instanceof HTMLElement) focus.focus()
  return true
}

export const startSuggestions = () => {
  // Suggestions come by themselves while somebody writes; the button that asks for them is for who has no script.
  for (const button of document.querySelectorAll('[data-suggest]')) button.toggleAttribute('hidden', true)
  for (const event of ['input', 'change']) document.addEventListener(event, showPressed)
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('[data-accept], [data-refuse]') : null
    if (!(button instanceof HTMLElement)) return
    if (button.dataset.accept ? accept(button) : refuse(button)) event.preventDefault()
  })
}
