import type { Context } from 'hono'
import type { FieldError } from '../core/submission.ts'

type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503

const titles: Record<ProblemStatus, string> = {
  400: 'Het verzoek klopt niet',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  409: 'Er is tussendoor iets gewijzigd',
  410: 'Ingetrokken',
  413: 'Het verzoek is te groot',
  415: 'Dit type inhoud kan hier niet',
  422: 'Niet te verwerken',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis',
  503: 'Tijdelijk niet bereikbaar',
}

/** An error of the API as RFC 9457 asks, with every fault in the input at once. */
export function problem(
  c: Context,
  status: ProblemStatus,
  detail: string,
  errors?: readonly FieldError[],
): Response {
  const body = {
    status,
    title: titles[status],
    detail,
    ...(errors ? { fouten: errors.map(({ field, message }) => ({ veld: field, melding: message })) } : {}),
  }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

/** The answer to a method that this address does not know, with the one it does. */
export function notAllowed(c: Context, allowed: 'GET' | 'POST'): Response {
  c.header('Allow', allowed)
  return problem(c, 405, `Hier kan alleen ${allowed}.`)
}
