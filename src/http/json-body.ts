import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** Reads a JSON body; another type is 415, broken JSON is 400. */
export async function readJson(c: Context): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  if (!/^application\/([a-z.+-]+\+)?json(;|$)/.test(type)) throw new HTTPException(415)
  const text = await c.req.text()
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch (cause) {
    throw new HTTPException(400, { cause })
  }
}
