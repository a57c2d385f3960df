import type { Client } from '@libsql/client'
import { textIn } from './tables.ts'

/** SQLite's own check of pages and indexes, and whether a row points to one that is not there. */
export async function unsound(client: Client): Promise<string[]> {
  const { rows: pages } = await client.execute('PRAGMA integrity_check(3)')
  const { rows: loose } = await client.execute('PRAGMA foreign_key_check')
  return [
    ...pages
      .map((row) => textIn(row, 'integrity_check'))
      .flatMap((found) => (found === 'ok' ? [] : [`Het bestand is beschadigd: ${found}`])),
    ...(loose.length > 0 ? [`Er wijzen ${loose.length} rijen naar iets wat er niet is.`] : []),
  ]
}
