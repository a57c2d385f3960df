// A draft stays on this device, for one day, in the storage of the browser. Nothing is sent.
import { readDraft, removeDraft, writeDraft } from './draft-store.js'

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

const NEVER_STORED = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'])

/** @type {WeakSet<HTMLFormElement>} */
const started = new WeakSet()

/** @param {HTMLFormElement} form @returns {Control[]} */
const controls = (form) =>
  [...form.elements].filter(
    /** @returns {control is Control} */
    (control) =>
      (control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement) &&
      control.name !== '' &&
      !NEVER_STORED.has(control.type),
  )

/** @param {Control} control @returns {control is HTMLInputElement} */
const isTick = (control) => control.type === 'checkbox' || control.type === 'radio'

/** The server showed this form again with its faults: then its values are newer than any draft.
 * @param {HTMLFormElement} form */
const isRefused = (form) => form.querySelector('[aria-invalid="true"]') !== null

/** @param {HTMLFormElement} form @param {string} text */
const say = (form, text) => {
  const status = form.querySelector('[data-draft-status]')
  if (!status) return
  status.setAttribute('aria-live', 'polite')
  if (status.textContent !== text) status.textContent = text
}

/** @param {HTMLFormElement} form @param {boolean} shown */
const showClear = (form, shown) => {
  for (const button of form.querySelectorAll('[data-draft-clear]')) button.toggleAttribute('hidden', !shown)
}

/** @param {HTMLFormElement} form */
const collect = (form) => {
  /** @type {import('./draft-store.js').Fields} */
  const fields = {}
  for (const control of controls(form)) {
    const values = (fields[control.name] ??= [])
    if (!isTick(control) || control.checked) values.push(control.value)
  }
  return fields
}

/** What a link filled in beforehand, or the browser brought back by itself, is left alone.
 * @param {Control} control */
const isUntouched = (control) => {
  if (isTick(control)) return control.checked === control.defaultChecked
  if (control instanceof HTMLSelectElement)
    return !control.querySelector('option[selected]') && control.selectedIndex <= 0
  return control.value === ''
}

/** @param {HTMLFormElement} form @param {import('./draft-store.js').Fields} fields */
const restore = (form, fields) => {
  let restored = false
  for (const control of controls(form).filter(isUntouched)) {
    const values = fields[control.name]
    if (!values) continue
    const value = values[0] ?? ''
    if (isTick(control)) {
      const checked = values.includes(control.value)
      restored ||= checked !== control.checked
      control.checked = checked
    } else if (value !== '' && value !== control.value) {
      control.value = value
      restored = true
    }
  }
  return restored
}

/** @param {HTMLFormElement} form */
const empty = (form) => {
  const refused = isRefused(form)
  for (const control of controls(form)) {
    if (isTick(control)) control.checked = !refused && control.defaultChecked
    else if (control instanceof HTMLSelectElement) control.selectedIndex = 0
    else control.value = ''
  }
}

/** @param {HTMLFormElement} form */
const start = (form) => {
  if (started.has(form)) return
  started.add(form)
  const name = form.dataset.draft ?? ''
  const fields = readDraft(name)
  if (!fields) return
  showClear(form, true)
  if (!isRefused(form) && restore(form, fields))
    say(form, 'We hebben je concept van dit apparaat teruggezet.')
}

/** @param {EventTarget | null} target */
const draftForm = (target) => {
  const form = target instanceof Element ? target.closest('form') : null
  return form?.dataset.draft ? form : null
}

const startAll = () => {
  for (const done of document.querySelectorAll('[data-draft-done]')) {
    if (done instanceof HTMLElement) removeDraft(done.dataset.draftDone ?? '')
  }
  for (const form of document.querySelectorAll('form')) if (form.dataset.draft) start(form)
}

export const startDrafts = () => {
  startAll()
  document.addEventListener('htmx:after:swap', startAll)
  document.addEventListener('input', ({ target }) => {
    const form = draftForm(target)
    if (!form || !writeDraft(form.dataset.draft ?? '', collect(form))) return
    showClear(form, true)
    say(form, 'Concept bewaard op dit apparaat')
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-draft-clear]') : null
    const form = draftForm(button)
    if (!form) return
    removeDraft(form.dataset.draft ?? '')
    empty(form)
    showClear(form, false)
    say(form, 'Je concept is gewist.')
    controls(form)[0]?.focus()
  })
}
