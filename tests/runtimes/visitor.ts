export type Visitor = {
  ask: (path: string, init?: RequestInit) => Promise<Response>
  /** From a page of the site itself. */
  post: (path: string, body: BodyInit, headers?: Record<string, string>) => Promise<Response>
}

/** Asks without following redirects; the address may be known only once the server runs. */
export function visitorOf(baseURL: () => string): Visitor {
  const ask: Visitor['ask'] = (path, init) => fetch(`${baseURL()}${path}`, { redirect: 'manual', ...init })
  return {
    ask,
    post: (path, body, headers = {}) =>
      ask(path, { method: 'POST', body, headers: { origin: baseURL(), ...headers } }),
  }
}
