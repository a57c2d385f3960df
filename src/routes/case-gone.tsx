import type { Context } from 'hono'
import { GoneCasePage } from '../../views/cases/gone.tsx'
import type { Env, Services } from '../services.ts'
import { page, shellOf } from '../http/render.tsx'

/** 410 for ever, where a casus was: withdrawn by its reporter, or erased. */
export function caseGone(c: Context<Env>, services: Services, { erased }: { erased: boolean }) {
  c.header('Cache-Control', 'no-store')
  return page(c, <GoneCasePage shell={shellOf(c, services)} erased={erased} />, 410)
}
