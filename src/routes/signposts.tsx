import { Hono } from 'hono'
import { SignpostsPage } from '../../views/signposts/index.tsx'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

export const signpostRoutes = (services: Services) =>
  new Hono<Env>().get(paths.signposts, (c) => {
    revalidate(c)
    return page(c, <SignpostsPage shell={shellOf(c, services)} taxonomy={services.taxonomy} />)
  })
