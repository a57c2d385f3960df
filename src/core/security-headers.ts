const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

/**
 * The headers that every answer carries, files too. Trusted Types are left out: htmx 4 does not work with them.
 * @param publicUrl nothing is promised about TLS where there is none, on one's own machine.
 */
export function securityHeadersFor(path: string, publicUrl: string): Record<string, string> {
  const api = path.startsWith('/api/')
  return {
    'Content-Security-Policy': api ? apiPolicy : pagePolicy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': api || isPrivate(path) ? 'no-referrer' : 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(publicUrl.startsWith('https://')
      ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' }
      : {}),
  }
}

// The path itself is the secret there: it must not travel on as a referrer.
const isPrivate = (path: string) => /^\/(volg|wij-ook|aanmelden|post)\//.test(path)
