import { z } from 'zod'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText } from './text.ts'

/** A question of a moderator or an answer of the reporter. */
export type Message = { seq: number; author: 'moderator' | 'melder'; text: string; at: Date }

const longest = 2000

/** Parses one text field that must be filled in, such as a question, an answer or a note. */
export function parseText(input: string, field: string, required: string): Parsed<string> {
  const schema = z.object({
    [field]: storableText(required).max(longest, atMost(longest)),
  })
  const result = schema.safeParse({ [field]: input })
  if (!result.success) return { errors: fieldErrors(result.error) satisfies FieldError[] }
  return { ok: result.data[field] ?? '' }
}
