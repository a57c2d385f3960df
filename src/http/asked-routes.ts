import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/** The routes that may answer this request, not what only passes it on (that takes a second argument, `next`). */
export const askedRoutes = (c: Context) =>
  matchedRoutes(c).filter(({ method, handler }) => method !== 'ALL' || handler.length < 2)
