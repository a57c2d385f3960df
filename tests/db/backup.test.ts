import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { restoreBackup } from '../../db/backup/restore.ts'
import { openDatabase } from '../../db/client.ts'
import { startHranaServer } from '../../db/hrana-server/server.ts'
import { deriveKeys } from '../../src/keys.ts'
import { paths } from '../../src/paths.ts'
import { freshApp, sendReport } from '../support/app.ts'
import {
  backUp,
  difference,
  dumped,
  linesOf,
  livedIn,
  newFolder,
  putBack,
  strict,
} from '../support/backups.ts'
import { wilma } from '../support/cast.ts'
import { freshDatabase, keys } from '../support/database.ts'
import { countRows } from '../support/dump.ts'
import { databaseAt, fileOf, schemas } from '../support/schema-at.ts'

const folder = newFolder()
let made = 0
const newName = () => join(folder, `${++made}.db`)

let good: string
let whole: string[]
let link: string

beforeAll(async () => {
  const { t, token, file } = await livedIn()
  good = (await backUp(`file:${file}`, newName())).file
  whole = await linesOf(t.db)
  link = token
})

describe('put back', () => {
  test('every row of every table is there, readable by its owner only, and nothing else is left', async () => {
    const target = newName()
    const restored = await putBack(good, target)
    expect(restored).toMatchObject({ sameSecret: true, migrated: 0, faults: [], aside: null })
    expect(difference(await dumped(target), whole)).toEqual([])
    expect(whole.join()).toContain('ontbijt')
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(statSync(good).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => /deel|terug|tel|heel/.test(name))).toEqual([])
    expect(readdirSync(folder).some((name) => name === String(target.split('/').at(-1)))).toBe(true)
  })

  test('by way of a server, in one moment while others write', async () => {
    const { t, file } = await livedIn()
    const server = await startHranaServer({ file })
    const before = await linesOf(t.db)
    const writing = (async () => {
      for (let sent = 0; sent < 20; sent++) {
        await sendReport(t, wilma)
        // A file answers at once: without this nobody else would get a turn.
        await pause(20)
      }
    })()
    const fromServer = await backUp(server.url, newName())
    await writing
    await server.close()
    const target = newName()
    expect((await putBack(fromServer.file, target)).faults).toEqual([])
    const restored = await dumped(target)
    // The first of those that were written meanwhile may have been in time; none of them is there for a part.
    expect(restored.length).toBeGreaterThanOrEqual(before.length)
    expect(restored.length).toBeLessThan((await linesOf(t.db)).length)
  })

  test('to a server: every row arrives, and a second time is refused', async () => {
    const target = newName()
    const server = await startHranaServer({ file: target })
    const back = (options = {}) => restoreBackup(good, { url: server.url }, keys, { ...strict, ...options })
    expect(await back()).toMatchObject({ faults: [], aside: null })
    await expect(back()).rejects.toThrow('De database is niet leeg')
    await expect(back({ replace: true })).rejects.toThrow('De database is niet leeg')
    const again = await backUp(server.url, newName())
    await server.close()
    expect(difference(await dumped(target), whole)).toEqual([])
    const { manifest } = await backUp(`file:${target}`, newName())
    expect(again.manifest.tables).toEqual(manifest.tables)
  })

  test('over one that is there only when told, and that one is kept', async () => {
    const target = newName()
    await putBack(good, target)
    const other = newName()
    copyFileSync(target, other)
    // Another file: the driver holds on to one that this process looked into, as if a server had it open.
    await expect(putBack(good, target)).rejects.toThrow('is niet leeg. Met --replace')
    const { aside } = await putBack(good, other, { replace: true })
    expect(aside).toBe(`${other}.opzij-1`)
    expect((await putBack(good, other, { replace: true })).aside).toBe(`${other}.opzij-2`)
    expect(difference(await dumped(other), whole)).toEqual([])
    expect(difference(await dumped(`${other}.opzij-1`), whole)).toEqual([])
  })

  test('not over one that a server has open', async () => {
    const db = await freshDatabase()
    await db.client.execute('select 1 from reports')
    await expect(putBack(good, await fileOf(db), { replace: true })).rejects.toThrow('Stop eerst de server')
    expect(await countRows(db, 'reports')).toBe(0)
  })

  test('of an older version: brought forward', async () => {
    const old = await databaseAt(schemas.at(-3) ?? '')
    const { file } = await backUp(`file:${await fileOf(old)}`, newName())
    const restored = await putBack(file, newName())
    expect(restored).toMatchObject({ migrated: 2, faults: [] })
  })

  test('under another secret only when told, and a private link that was kept still opens', async () => {
    const other = await deriveKeys('quite another secret, also long enough')
    const target = newName()
    await expect(putBack(good, newName(), {}, other)).rejects.toThrow('hoort bij een ander APP_SECRET')
    expect(await putBack(good, target, { otherSecret: true }, other)).toMatchObject({ sameSecret: false })
    const db = await openDatabase({ url: `file:${target}`, auditKey: other.audit })
    const t = await freshApp({ data: 'nothing' }, { db })
    // The link itself is only compared with a hash: what is lost is to derive it again for a form that is resent.
    expect((await t.get(paths.followUp(link))).status).toBe(200)
  })
})
