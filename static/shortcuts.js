import { startTaking } from './take-suggestions.js'

const SETTING = 'schottenmelder.sneltoetsen'

const isOn = () => {
  try {
    return localStorage.getItem(SETTING) === 'aan'
  } catch {
    return false
  }
}

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

/** Moves the focus along the queue, and opens nothing by itself. @param {1 | -1} step */
const along = (step) => {
  const items = [...document.querySelectorAll('[data-queue-item]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = items[at < 0 ? 0 : at + step]
  if (next instanceof HTMLElement) next.focus()
}

/** @param {string} selector */
const press = (selector) => {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) return
  if (found instanceof HTMLInputElement && found.type === 'radio') found.checked = true
  found.focus()
}

/** @param {string} selector */
const click = (selector) => {
  const found = document.querySelector(selector)
  if (found instanceof HTMLElement) found.click()
}

/** @type {Record<string, () => void>} */
const keys = {
  j: () => along(1),
  k: () => along(-1),
  t: () => press('#verhaal'),
  b: () => press('#barriere'),
  s: () => click('[data-take]'),
  v: () => press('#vraag'),
  1: () => press('[name=uitkomst][value=knelpunt]'),
  2: () => press('[name=uitkomst][value=bestaande_route]'),
  3: () => press('[name=uitkomst][value=individueel_geschil]'),
  4: () => press('[name=uitkomst][value=buiten_bereik]'),
  l: () => press('[data-shortcut=oppakken]'),
}

/** Single keys for moderators; only where the page offers them and someone has switched them on. */
export const startShortcuts = () => {
  startTaking()
  const panel = document.querySelector('[data-shortcuts]')
  const toggle = panel?.querySelector('[data-shortcuts-switch]')
  if (!panel || !(toggle instanceof HTMLInputElement)) return
  panel.toggleAttribute('hidden', false)
  toggle.checked = isOn()
  toggle.addEventListener('change', () => {
    try {
      localStorage.setItem(SETTING, toggle.checked ? 'aan' : 'uit')
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  })
  document.addEventListener('keydown', (event) => {
    const form = document.querySelector('.decision-form')
    if (event.key === 'Enter' && event.ctrlKey && form instanceof HTMLFormElement) form.requestSubmit()
    if (!toggle.checked || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const act = keys[event.key]
    if (act) {
      event.preventDefault()
      act()
    }
  })
}
