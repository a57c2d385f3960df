/** @param {unknown} value @returns {value is [number, number, string, string]} */
const isReplacement = (value) => Array.isArray(value) && value.length === 4

/** Replaces what the guard found, when the text is still the one it read; else the server does it.
 * @param {HTMLElement} button with data-replace="field" and data-replacements="[[start, end, found, instead], …]" */
const replace = (button) => {
  const field = button.closest('form')?.elements.namedItem(button.dataset.replace ?? '')
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false
  /** @type {unknown} */
  const read = JSON.parse(button.dataset.replacements ?? '[]')
  const replacements = Array.isArray(read) ? read.filter(isReplacement) : []
  const asRead = replacements.every(([start, end, found]) => field.value.slice(start, end) === found)
  if (!asRead || replacements.length === 0) return false
  for (const [start, end, , instead] of replacements.toReversed()) {
    field.value = field.value.slice(0, start) + instead + field.value.slice(end)
  }
  field.focus()
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}

export const startReplacing = () => {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-replace]') : null
    if (!(button instanceof HTMLElement) || !replace(button)) return
    event.preventDefault()
    // Where nothing looks again by itself, the notice would stay.
    const notice = button.closest('[id$="-gegevens"]')
    if (!notice?.hasAttribute('data-hx-post')) notice?.replaceChildren()
  })
}
