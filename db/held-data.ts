import { sql } from 'drizzle-orm'
import { type HeldData, heldRow } from '../src/core/held-data.ts'
import type { Database } from './client.ts'
import { heldParts } from './held-parts.ts'

const mostRows = 1000

/** All that is kept of one melding, by its id (for a beheerder) or its private link; null when there is none. One round trip. */
export async function readHeldData(
  db: Database,
  key: { id: string } | { linkHash: string },
): Promise<HeldData | null> {
  const report =
    'id' in key ? sql`${key.id}` : sql`(select r.id from reports r where r.link_hash = ${key.linkHash})`
  const reader = 'id' in key ? 'beheerder' : 'melder'
  const [first, ...rest] = heldParts.map(({ table, of }) =>
    db.orm.select().from(table).where(of(report)).limit(mostRows),
  )
  if (!first) return null
  const answers: Record<string, unknown>[][] = await db.orm.batch([first, ...rest])
  if (answers[0]?.length === 0) return null
  return {
    reader,
    parts: heldParts.map(({ name, columns }, i) => ({
      name,
      rows: (answers[i] ?? []).map((row) => heldRow(columns, row, reader)),
    })),
  }
}
