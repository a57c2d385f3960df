import type { AnsweredRequest } from './core/answered-request.ts'

/** One line of JSON a request; it holds nothing that says who asked, or for what. */
export const logRequest = (answered: AnsweredRequest): void =>
  console.log(JSON.stringify({ time: new Date().toISOString(), ...answered }))
