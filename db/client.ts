import { type Client, createClient, type InArgs, type InStatement, LibsqlError } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'

/** How often the database was asked something, and how many rows came back. On Workers each ask is a subrequest. */
export type Traffic = { roundTrips: number; rowsRead: number }

export type Database = {
  orm: LibSQLDatabase
  client: Client
  /** Signs audit events. The key lives outside the database: who can write rows still cannot forge history. */
  auditKey: CryptoKey
  traffic: Traffic
}

export type DatabaseOptions = { url: string; authToken?: string | undefined; auditKey: CryptoKey }

/** Opens a libSQL file (`file:…`) or server (`http:`, `https:`, `libsql:`). */
export async function openDatabase({ url, authToken, auditKey }: DatabaseOptions): Promise<Database> {
  const client = createClient({ url, ...(authToken ? { authToken } : {}), timeout: 5000 })
  // WAL lets readers go on while one writes; synchronous is FULL by libSQL's own default, so a commit is on disk.
  if (url.startsWith('file:')) await client.execute('PRAGMA journal_mode = WAL')
  return wrapClient(client, auditKey)
}

export function wrapClient(client: Client, auditKey: CryptoKey): Database {
  const traffic: Traffic = { roundTrips: 0, rowsRead: 0 }
  const counted = countingClient(client, traffic)
  return { orm: drizzle(counted), client: counted, auditKey, traffic }
}

function countingClient(client: Client, traffic: Traffic): Client {
  const count = <T extends { rows: unknown[] }>(results: T[]): T[] => {
    traffic.roundTrips += 1
    for (const { rows } of results) traffic.rowsRead += rows.length
    return results
  }
  const execute: Client['execute'] = async (statement: InStatement | string, args?: InArgs) => {
    const result =
      typeof statement === 'string' ? await client.execute(statement, args) : await client.execute(statement)
    return count([result])[0] ?? result
  }
  return Object.assign(Object.create(client), {
    execute,
    // Reading is the default: a batch that writes must say so, and goes through `write`.
    batch: async (...[statements, mode = 'read']: Parameters<Client['batch']>) =>
      count(await client.batch(statements, mode)),
    migrate: async (statements: InStatement[]) => count(await client.migrate(statements)),
    executeMultiple: (sql: string) => client.executeMultiple(sql),
    close: () => client.close(),
  }) satisfies Client
}

/** A built query of drizzle that has not run. */
export type Statement = { toSQL(): { sql: string; params: unknown[] } }

type BoundValue = string | number | bigint | boolean | null

/** Runs statements as one transaction: all of them, on disk, or none. */
export async function write(db: Database, statements: readonly Statement[]): Promise<void> {
  const built = statements.map((statement) => {
    const { sql, params } = statement.toSQL()
    return { sql, args: params.map(bound) }
  })
  await db.client.batch(built, 'write')
}

function bound(value: unknown): BoundValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  throw new TypeError(`cannot store a ${typeof value}`)
}

/** Whether a write failed because a row with this unique column already exists: somebody was first. */
export function isTaken(error: unknown, column: string): boolean {
  return (
    error instanceof LibsqlError &&
    error.code.startsWith('SQLITE_CONSTRAINT') &&
    error.message.includes(column)
  )
}
