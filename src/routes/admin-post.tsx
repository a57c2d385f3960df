import { Hono } from 'hono'
import { readPost, retryLetter } from '../../db/post.ts'
import { PostPage } from '../../views/outbox/index.tsx'
import { page, shellOf } from '../http/render.tsx'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** What waits to be mailed, what failed, and what went out: for beheerders. */
export const adminPostRoutes = (services: Services) => {
  const { db, now, mail } = services
  return new Hono<Env>()
    .get('/beheer/post', async (c) => {
      const server = mail ? { folder: mail.folder ?? null } : null
      const retried = c.req.query('opnieuw') !== undefined
      const post = await readPost(db)
      return page(c, <PostPage shell={shellOf(c, services)} {...{ post, server, retried }} />)
    })
    .post('/beheer/post/:id/pogingen', async (c) =>
      (await retryLetter(db, c.req.param('id'), now()))
        ? c.redirect(`${paths.post}?opnieuw`, 303)
        : c.notFound(),
    )
}
