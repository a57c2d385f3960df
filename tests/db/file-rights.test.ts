import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { localConfig } from '../../src/local-settings.ts'
import { backUp, newFolder, putBack } from '../support/backups.ts'
import { freshDatabase, keys } from '../support/database.ts'
import { fileOf } from '../support/schema-at.ts'

const isRoot = process.getuid?.() === 0
const stranger = 65_534
const rightsOf = (file: string) => (statSync(file).mode & 0o777).toString(8)
const ownerOf = (file: string) => [statSync(file).uid, statSync(file).gid]

let backup: string
beforeAll(async () => {
  backup = (await backUp(`file:${await fileOf(await freshDatabase())}`, join(newFolder(), 'backup.db'))).file
})

/** What an operator is told who calls this command with these settings. */
function told(command: string, args: string[], settings: Record<string, string>): string {
  const { APP_SECRET: _secret, DATABASE_URL: _url, ...inherited } = process.env
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', `src/commands/${command}.ts`, ...args], {
      env: { ...inherited, ...settings },
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    return String(Object(error).stderr)
  }
}

test('the data folder and all that the database consists of are for their owner only', async () => {
  const folder = join(newFolder(), 'data')
  const before = process.umask(0o022)
  const { databaseUrl } = localConfig({ DATA_DIR: folder }, { demo: true })
  const db = await openDatabase({ url: databaseUrl, auditKey: keys.audit })
  await migrate(db)
  process.umask(before)
  const rights = readdirSync(folder).map((name) => `${name} ${rightsOf(join(folder, name))}`)
  db.client.close()
  expect(rightsOf(folder)).toBe('700')
  expect(rights.toSorted()).toEqual([
    'schottenmelder.db 600',
    'schottenmelder.db-shm 600',
    'schottenmelder.db-wal 600',
    'secret 600',
  ])
})

test('what was there already keeps the rights that its owner gave it', () => {
  const folder = newFolder()
  chmodSync(folder, 0o750)
  writeFileSync(join(folder, 'schottenmelder.db'), '')
  chmodSync(join(folder, 'schottenmelder.db'), 0o640)
  localConfig({ DATA_DIR: folder }, { demo: true })
  expect([rightsOf(folder), rightsOf(join(folder, 'schottenmelder.db'))]).toEqual(['750', '640'])
})

test('what a restore puts aside is for its owner only', async () => {
  const target = join(newFolder(), 'one.db')
  copyFileSync(backup, target)
  chmodSync(target, 0o644)
  const { aside } = await putBack(backup, target, { replace: true })
  expect([rightsOf(aside ?? ''), rightsOf(target)]).toEqual(['600', '600'])
})

test.runIf(isRoot)('root gives a restored database to whose database or folder it was', async () => {
  const folder = newFolder()
  const [replaced, fresh] = [join(folder, 'replaced.db'), join(folder, 'service', 'fresh.db')]
  copyFileSync(backup, replaced)
  chownSync(replaced, stranger, stranger)
  const { aside } = await putBack(backup, replaced, { replace: true })
  mkdirSync(join(folder, 'service'))
  chownSync(join(folder, 'service'), stranger, stranger)
  await putBack(backup, fresh)
  for (const file of [replaced, aside ?? '', fresh]) expect(ownerOf(file)).toEqual([stranger, stranger])
})

test.runIf(isRoot)('root gives what a first start makes to the owner of the folder', () => {
  const folder = newFolder()
  chownSync(folder, stranger, stranger)
  localConfig({ DATA_DIR: folder }, { demo: true })
  for (const name of ['secret', 'schottenmelder.db'])
    expect(ownerOf(join(folder, name))).toEqual([stranger, stranger])
})

test('a database of somebody else: one line says whose rights are missing', () => {
  const folder = newFolder()
  const file = join(folder, 'schottenmelder.db')
  writeFileSync(file, '')
  chmodSync(file, isRoot ? 0o600 : 0)
  chmodSync(folder, 0o777)
  // Loaded first: the other user need not be able to read the program of this one.
  const script = `
    import { localConfig } from './src/local-settings.ts'
    if (process.getuid() === 0) process.setuid(${stranger})
    try { localConfig({ DATA_DIR: ${JSON.stringify(folder)}, APP_SECRET: 'long enough to be a secret, this one' }, { demo: true }) }
    catch (error) { console.log(error.message) }`
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  const uid = isRoot ? stranger : process.getuid?.()
  expect(said.trim()).toBe(
    `De database gaat niet open: deze gebruiker (uid ${uid}) mag ${file} niet lezen en schrijven. Geef hem met chown aan de gebruiker van de dienst, zie docs/backup.md.`,
  )
})

test('a folder for the database that is not there is named', () => {
  const settings = { DATA_DIR: newFolder(), DATABASE_URL: 'file:/nowhere/at-all/some.db' }
  expect(() => localConfig(settings, { demo: true })).toThrow('De map /nowhere/at-all is er niet.')
})

test('a backup where there is no database says so and makes nothing', () => {
  const folder = join(newFolder(), 'data')
  const backupFile = join(newFolder(), 'backup.db')
  expect(told('backup', [backupFile], { DATA_DIR: folder })).toContain(`Er is geen secret in ${folder}`)
  expect(existsSync(folder)).toBe(false)
  const secret = 'long enough to be a secret, this one'
  const given = {
    DATA_DIR: folder,
    APP_SECRET: secret,
    PUBLIC_URL: 'https://schotten.example',
    CONTACT_EMAIL: 'contact@schotten.example',
    OPERATOR_NAME: 'Stichting Voorbeeld',
  }
  expect(told('backup', [backupFile], given)).toContain('Er is geen database in')
  expect(existsSync(folder)).toBe(false)
})
