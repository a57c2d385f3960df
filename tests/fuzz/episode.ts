import { copyFileSync, rmSync } from 'node:fs'
import { createAuth } from '../../db/auth.ts'
import { openDatabase } from '../../db/client.ts'
import { createApp } from '../../src/app.ts'
import { liveApp } from '../../src/live-app.ts'
import type { Services } from '../../src/services.ts'
import { keys } from '../support/database.ts'
import type { World } from './world.ts'

export type Episode = Awaited<ReturnType<typeof beginAnew>>

let made = 0

/** The register as it was made, on a copy of its own. */
export async function beginAnew({ file, t }: World) {
  const own = `${file}.${++made}`
  copyFileSync(file, own)
  const db = await openDatabase({ url: `file:${own}`, auditKey: keys.audit })
  const watch = await openDatabase({ url: `file:${own}`, auditKey: keys.audit })
  const log: string[] = []
  const { config } = t.services
  const services: Services = {
    ...t.services,
    db,
    auth: createAuth(db, {
      publicUrl: config.publicUrl,
      secret: keys.session,
      log: (line) => log.push(line),
    }),
    mail: { send: async () => null },
    log: (line) => log.push(line),
  }
  const live = liveApp(services, createApp)
  return {
    ask: (address: string, init: RequestInit) =>
      live.fetch(new Request(`${config.publicUrl}${address}`, init)),
    makeApp: () => createApp(services),
    db,
    log,
    publicUrl: config.publicUrl,
    /** Changes with every commit that is not its own: whether anything at all was written. */
    version: async () =>
      Number((await watch.client.execute('pragma data_version')).rows[0]?.['data_version']),
    close: () => {
      db.client.close()
      watch.client.close()
      for (const ending of ['', '-wal', '-shm']) rmSync(`${own}${ending}`, { force: true })
    },
  }
}
