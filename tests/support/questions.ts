import type { InStatement } from '@libsql/client'
import { vi } from 'vitest'
import type { Database } from '../../db/client.ts'

/** Every statement that a call sends to the database in a batch. */
export async function questionsOf(db: Database, call: () => Promise<unknown>): Promise<InStatement[]> {
  const batch = vi.spyOn(db.client, 'batch')
  try {
    await call()
    return batch.mock.calls.flatMap(([statements]) =>
      statements.map((one) => (Array.isArray(one) ? { sql: one[0], args: one[1] ?? [] } : one)),
    )
  } finally {
    batch.mockRestore()
  }
}
