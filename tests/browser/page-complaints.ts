import type { BrowserContext, Page, Response } from 'playwright-core'

// An answer of 404, 409 or 422 to a visit or a form is part of many journeys; a missing stylesheet never is.
const mayBeRefused = new Set(['document', 'fetch', 'xhr'])
const onMachine = new Set(['data:', 'blob:', 'about:'])

function responseComplaint(response: Response): string | undefined {
  const status = response.status()
  const type = response.request().resourceType()
  if (status < 400 || (status < 500 && mayBeRefused.has(type))) return undefined
  return `${type} answered ${status}: ${response.url()}`
}

function watchPage(page: Page, complain: (text: string) => void): void {
  page.on('pageerror', (error) => complain(`page error: ${error.message}`))
  page.on('console', (message) => {
    // Chromium repeats every refused request here; those are judged by their response.
    const repeated = message.text().startsWith('Failed to load resource: the server responded')
    if (message.type() === 'error' && !repeated) complain(`console error: ${message.text()}`)
  })
}

/** The list grows while pages live: read it after the run. */
export async function watchContext(context: BrowserContext, baseURL: string): Promise<string[]> {
  const complaints: string[] = []
  const complain = (text: string) => void complaints.push(text)
  const { origin } = new URL(baseURL)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !onMachine.has(url.protocol)) complain(`request to elsewhere: ${url.href}`)
  })
  context.on('response', (response) => {
    const complaint = responseComplaint(response)
    if (complaint !== undefined) complain(complaint)
  })
  context.on('page', (page) => watchPage(page, complain))
  await context.exposeFunction('reportCspViolation', (text: string) => complain(`CSP violation: ${text}`))
  await context.addInitScript({
    content: `addEventListener('securitypolicyviolation', (event) =>
      reportCspViolation(event.violatedDirective + ' blocked ' + event.blockedURI))`,
  })
  return complaints
}
