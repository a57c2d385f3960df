/** Puts what the model suggests in the labels of the form. Fields that it says nothing about stay as they are.
 * @param {HTMLFormElement} form @param {string[]} taken such as `domeinen:wmo` */
const fill = (form, taken) => {
  const fields = new Set(taken.map((one) => one.split(':')[0]))
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      const value = taken.find((one) => one.startsWith(`${control.name}:`))
      if (value) control.value = value.slice(control.name.length + 1)
    }
    if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') continue
    if (fields.has(control.name)) control.checked = taken.includes(`${control.name}:${control.value}`)
    // The first barrier is not also one that plays a part.
    if (control.name === 'ookBarrieres' && taken.includes(`barriere:${control.value}`))
      control.checked = false
  }
}

/** Without this script the same button sends the form, and it comes back filled in. */
export const startTaking = () => {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-take]') : null
    if (!(button instanceof HTMLButtonElement) || !button.form) return
    event.preventDefault()
    fill(button.form, (button.dataset['take'] ?? '').split(' '))
    const done = button.parentElement?.querySelector('[role=status]')
    if (done) done.textContent = 'Overgenomen in de labels hieronder.'
  })
}
