import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type RunningServer, startNode } from '../servers/servers.ts'
import { receiptsIn, sendMeldingen } from './load.ts'
import { storedNumbers } from './stored-meldingen.ts'
import { submission } from './submissions.ts'

const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-rehearsal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command as an operator gives it, with the settings of this server. */
async function command(name: 'backup' | 'restore', dataDir: string, file: string) {
  const { VITEST: _vitest, NODE_OPTIONS: _options, APP_SECRET: _secret, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: dataDir, DATABASE_URL: `file:${join(dataDir, 'schottenmelder.db')}` }
  const args = ['--import', 'tsx', `src/commands/${name}.ts`, file]
  return (await promisify(execFile)(process.execPath, args, { env })).stdout
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)

const takeIn = async ({ baseURL }: RunningServer, which: number[]) => {
  const { log, settled } = sendMeldingen(baseURL, { numbers: which, connections: 4 })
  await settled
  const receipts = receiptsIn(log)
  expect(receipts.size).toBe(which.length)
  return receipts
}

test('rehearsal: backup while it serves and writes, kill -9, restore into an empty folder, start', async () => {
  const file = join(folder, 'backup.db')
  const first = await startNode({ demo: false })
  const before = await takeIn(first, numbers(1, 20))
  const [said] = await Promise.all([command('backup', first.dataDir, file), takeIn(first, numbers(100, 30))])
  expect(said).toContain('APP_SECRET zit er niet in')
  await takeIn(first, numbers(200, 5))
  await first.killHard()

  const dataDir = mkdtempSync(join(folder, 'new-'))
  copyFileSync(join(first.dataDir, 'secret'), join(dataDir, 'secret'))
  expect(await command('restore', dataDir, file)).toContain('alle tellingen kloppen')
  const second = await startNode({ demo: false, dataDir })
  const stored = await storedNumbers(second.databaseFile, [
    ...numbers(1, 20),
    ...numbers(100, 30),
    ...numbers(200, 5),
  ])
  expect(stored).toEqual(expect.arrayContaining(numbers(1, 20)))
  expect(stored.filter((number) => number >= 200)).toEqual([])
  for (const [number, location] of before) {
    const answer = await fetch(`${second.baseURL}${location}`)
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining(submission(number).titel),
    ])
  }
  // The same form leads to the same link: the secret is the same.
  expect(await takeIn(second, numbers(1, 20))).toEqual(before)
  await second.stop()
  await expect(command('restore', dataDir, file)).rejects.toThrow('is niet leeg')
})
