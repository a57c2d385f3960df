import type { Context } from 'hono'
import { type Problem, problemDetails, type ProblemStatus, problemTitles } from '../core/problem.ts'
import type { FieldError } from '../core/submission.ts'

/** Whether this address is for programs, the ones of our own pages too. */
export const isForPrograms = (c: Context): boolean => /^\/(api|auth)\//.test(c.req.path)

/** An error of the API as RFC 9457 asks, with every fault in the input at once. */
export function problem(
  c: Context,
  status: ProblemStatus,
  detail: string = problemDetails[status],
  errors?: readonly FieldError[],
): Response {
  const body: Problem = {
    status,
    title: problemTitles[status],
    detail,
    ...(errors ? { fouten: errors.map(({ field, message }) => ({ veld: field, melding: message })) } : {}),
  }
  c.header('Cache-Control', 'no-store')
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
