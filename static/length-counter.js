// Says near the end of a long text how many characters are left. The text itself is never cut: a paste would lose its end.

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Written */

/** Someone who dictates or types is not interrupted; someone who listens hears it once. */
const PAUSE = 500

const number = new Intl.NumberFormat('nl-NL')

/** @type {WeakMap<Written, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap()

/** @param {EventTarget | null} target @returns {target is Written} */
const isCounted = (target) =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  target.dataset.longest !== undefined

/** @param {number} left @param {number} longest */
const sayLeft = (left, longest) => {
  if (left < 0)
    return `${number.format(-left)} ${left === -1 ? 'teken' : 'tekens'} te veel. Maak je tekst korter voor je verstuurt.`
  return left <= longest / 10 ? `Nog ${number.format(left)} ${left === 1 ? 'teken' : 'tekens'} over.` : ''
}

/** @param {Written} field */
const count = (field) => {
  const counter = field.form?.querySelector(`[data-counter="${field.name}"]`)
  const longest = Number(field.dataset.longest)
  if (!counter) return
  const left = longest - field.value.trim().length
  const text = sayLeft(left, longest)
  if (counter.textContent !== text) counter.textContent = text
  counter.classList.toggle('field-counter--over', left < 0)
}

export const startCounters = () => {
  const countAll = () => [...document.querySelectorAll('[data-longest]')].filter(isCounted).forEach(count)
  countAll()
  document.addEventListener('htmx:after:swap', countAll)
  document.addEventListener('input', ({ target }) => {
    if (!isCounted(target)) return
    clearTimeout(waiting.get(target))
    waiting.set(target, setTimeout(count, PAUSE, target))
  })
}
