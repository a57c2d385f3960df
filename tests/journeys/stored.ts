import { createClient } from '@libsql/client'
import type { RunningServer } from '../servers/servers.ts'

/** How many meldingen with this title the database holds. */
export async function countMeldingen({ databaseFile }: RunningServer, title: string): Promise<number> {
  const client = createClient({ url: `file:${databaseFile}`, timeout: 5000 })
  const { rows } = await client.execute('select count(*) as count from reports where title = ?', [title])
  client.close()
  return Number(rows[0]?.['count'])
}
