import { type Client, createClient } from '@libsql/client'
import { expect } from 'vitest'
import { sha256 } from '../../src/keys.ts'
import type { RunningServer } from '../servers/servers.ts'
import { submission } from './submissions.ts'

type Stored = { number: number; reference: string; linkHash: string }

async function reading<T>(file: string, read: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}`, timeout: 5000 })
  try {
    return await read(client)
  } finally {
    client.close()
  }
}

const keyOf = (number: number) => sha256(submission(number).sleutel)

async function readStored(client: Client, numbers: number[]): Promise<Stored[]> {
  const byKey = new Map(
    await Promise.all(
      numbers.map(async (number): Promise<[string, number]> => [await keyOf(number), number]),
    ),
  )
  const { rows } = await client.execute('select submission_key, reference, link_hash from reports')
  return rows.map((row) => ({
    number: byKey.get(String(row['submission_key'])) ?? Number.NaN,
    reference: String(row['reference']),
    linkHash: String(row['link_hash']),
  }))
}

export const storedNumbers = (file: string, numbers: number[]): Promise<number[]> =>
  reading(file, async (client) => (await readStored(client, numbers)).map(({ number }) => number))

/** Half a melding would be one without its event or its labels (two domains and one barrier were chosen). */
const halfWritten = `
  select id from reports r
  where 1 <> (select count(*) from audit_events where subject = 'melding:' || r.id and seq = r.version)
     or 3 <> (select count(*) from report_labels where report_id = r.id and source = 'reporter')`

const ascending = (numbers: Iterable<number>) => [...numbers].toSorted((a, b) => a - b)

/** Exactly one row for every key, and every receipt ever given leads to it. Gives the number of rows. */
export async function expectEachStoredOnce(
  { baseURL, databaseFile }: RunningServer,
  numbers: number[],
  receipts: Map<number, string>,
): Promise<number> {
  const stored = await reading(databaseFile, async (client) => {
    expect((await client.execute('pragma integrity_check')).rows).toMatchObject([{ integrity_check: 'ok' }])
    expect((await client.execute(halfWritten)).rows).toEqual([])
    return readStored(client, numbers)
  })
  expect(ascending(stored.map(({ number }) => number))).toEqual(ascending(numbers))
  expect(new Set(stored.map(({ reference }) => reference)).size).toBe(numbers.length)
  expect(ascending(receipts.keys())).toEqual(ascending(numbers))
  for (const { number, reference, linkHash } of stored) {
    const location = receipts.get(number) ?? ''
    expect(await sha256(location.replace('/volg/', ''))).toBe(linkHash)
    const answer = await fetch(`${baseURL}${location}`)
    expect([number, answer.status]).toEqual([number, 200])
    const page = await answer.text()
    expect(page).toContain(reference)
    expect(page).toContain(submission(number).titel)
  }
  return stored.length
}
