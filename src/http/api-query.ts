import type { Context } from 'hono'
import type { z } from 'zod'
import { parseQuery } from '../core/api-query.ts'
import type { FieldError, Parsed } from '../core/submission.ts'
import { problem } from './problem.ts'

/** What a request of the API asks for. */
export const askedOf = <T extends z.ZodObject>(c: Context, schema: T): Parsed<z.output<T>> =>
  parseQuery(schema, new URL(c.req.url).searchParams)

export const badQuery = (c: Context, errors: readonly FieldError[]): Response =>
  problem(c, 400, 'De vraag klopt niet.', errors)
