import { Hono } from 'hono'
import { findSnapshot, listSnapshots } from '../../db/snapshots.ts'
import { ColumnsPage } from '../../views/data/columns.tsx'
import { csvMetadata } from '../../views/data/csvw.ts'
import { catalogue } from '../../views/data/dcat.ts'
import { jsonLd, turtle } from '../../views/data/graph.ts'
import { DataPage } from '../../views/data/show.tsx'
import { quarterOf, snapshotFile } from '../core/snapshot.ts'
import { revalidate } from '../http/caching.ts'
import { page, shellOf } from '../http/render.tsx'
import { streamed } from '../http/streaming.ts'
import { paths } from '../paths.ts'
import type { Env, Services } from '../services.ts'

/** The open data: where everything is, what it means, and the files that stay as they are. */
export const dataRoutes = (services: Services) => {
  const { db, taxonomy, config, snapshots: store, log } = services
  const { publicUrl, demo } = config
  const nodes = async () => catalogue({ publicUrl, taxonomy, demo, snapshots: await listSnapshots(db) })
  return new Hono<Env>()
    .get(paths.data, async (c) => {
      const snapshots = await listSnapshots(db)
      revalidate(c)
      const about = { taxonomy, publicUrl, demo, snapshots, keepsSnapshots: store !== undefined }
      return page(c, <DataPage shell={shellOf(c, services)} {...about} />)
    })
    .get(paths.dataColumns, (c) => {
      revalidate(c)
      return page(c, <ColumnsPage shell={shellOf(c, services)} />)
    })
    .get(paths.csvMetadata, (c) => {
      revalidate(c)
      c.header('Content-Type', 'application/csvm+json')
      return c.body(`${JSON.stringify(csvMetadata(publicUrl), null, 2)}\n`)
    })
    .get(paths.catalogue, async (c) => {
      revalidate(c)
      c.header('Content-Type', 'application/ld+json')
      return c.body(`${JSON.stringify(jsonLd(await nodes()), null, 2)}\n`)
    })
    .get(paths.catalogueTurtle, async (c) => {
      revalidate(c)
      c.header('Content-Type', 'text/turtle; charset=utf-8')
      return c.body(turtle(await nodes()))
    })
    .get('/data/momentopnamen/:bestand', async (c) => {
      const quarter = quarterOf(c.req.param('bestand'))
      const snapshot = quarter && (await findSnapshot(db, quarter))
      const pieces = snapshot && (await store?.read(snapshotFile(snapshot)))
      if (!snapshot || !pieces) return c.notFound()
      revalidate(c)
      c.header('ETag', `"${snapshot.sha256}"`)
      c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
      c.header('Content-Length', String(snapshot.bytes))
      c.header('Content-Disposition', `attachment; filename="schottenmelder-${snapshot.quarter}.csv"`)
      return c.body(streamed(pieces, () => log(`snapshot ${snapshot.quarter} broke off`)))
    })
}
