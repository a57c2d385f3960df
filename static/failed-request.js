const MESSAGE = 'Dat lukte niet. Wat je hebt ingevuld staat er nog. Wacht even en probeer het opnieuw.'

/** @param {Event} event the HTTP status lies in detail.ctx.response.status; 0 when there was no answer at all */
const statusOf = (event) => {
  /** @type {unknown} */
  let value = event
  for (const key of ['detail', 'ctx', 'response', 'status'])
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof value === 'number' ? value : 0
}

/** A broken answer is never put in the page; this line says that something went wrong. */
export const tellFailedRequests = () => {
  const line = document.getElementById('htmx-fout')
  if (!line) return
  const show = () => {
    line.hidden = false
    line.textContent = MESSAGE
  }
  document.addEventListener('htmx:before:request', () => {
    line.hidden = true
    line.textContent = ''
  })
  document.addEventListener('htmx:error', show)
  document.addEventListener('htmx:response:error', (event) => {
    const status = statusOf(event)
    if (status === 429 || status >= 500) show()
  })
}
