import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { FormValues } from '../core/form-values.ts'

const maxBytes = 256 * 1024
const maxFields = 300

/** Refuses bodies that no real form sends, before they are read. */
export const limitBody = bodyLimit({
  maxSize: maxBytes,
  onError: () => {
    throw new HTTPException(413)
  },
})

/** Counted before it is taken apart: a quarter of a megabyte of empty fields is many thousands. */
async function formOf(c: Context, type: string): Promise<Iterable<[string, FormDataEntryValue]>> {
  const text = await c.req.text()
  const isMultipart = type.startsWith('multipart/')
  const between = isMultipart ? /content-disposition:/i : '&'
  // Before the first field of a multipart form stands a separator too.
  if (text.split(between, maxFields + 2).length > maxFields + (isMultipart ? 1 : 0))
    throw new HTTPException(413)
  // Hono has the body by now, and makes a form of it in its own way.
  return isMultipart ? c.req.formData() : new URLSearchParams(text)
}

/** Reads a form; a body that is no form is 415, a broken one 400, one with a flood of fields 413. */
export async function readForm(c: Context): Promise<FormValues> {
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data')) {
    throw new HTTPException(415)
  }
  const form = await formOf(c, type).catch((cause: unknown) => {
    if (cause instanceof HTTPException) throw cause
    throw new HTTPException(400, { cause })
  })
  const values = new Map<string, string[]>()
  let fields = 0
  for (const [name, value] of form) {
    fields += 1
    if (fields > maxFields) throw new HTTPException(413)
    if (typeof value !== 'string') continue
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return values
}
