import {
  type Client,
  createClient,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type TransactionMode,
} from '@libsql/client'
import type { SQL } from 'drizzle-orm'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'
import { lockPatience, lockWait } from './lock-patience.ts'

/** How often the database was asked something, and how many rows came back. On Workers each ask is a subrequest. */
export type Traffic = { roundTrips: number; rowsRead: number }

export type Database = {
  orm: LibSQLDatabase
  client: Client
  /** Signs audit events. The key lives outside the database: who can write rows still cannot forge history. */
  auditKey: CryptoKey
  traffic: Traffic
  /** Empties the log beside a file, where what was erased stands until something is written over it. */
  tidy: () => Promise<void>
}

export type DatabaseOptions = {
  url: string
  authToken?: string | undefined
  auditKey: CryptoKey
  /** How long a server may take for one answer; without it as long as it likes, which a migration may need. */
  answerWithin?: number | undefined
}

// The web client lets 20 calls run and makes the rest wait for one of those to end. On Workers that is a wait for
// another request, which the runtime takes for a hang and cancels. (0 would mean the default of 20.)
const concurrency = Number.MAX_SAFE_INTEGER

/** Opens a libSQL file (`file:…`) or server (`http:`, `https:`, `libsql:`). */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, authToken, auditKey, answerWithin } = options
  const isFile = url.startsWith('file:')
  const open = (timeout: number) =>
    createClient({
      url,
      ...(authToken ? { authToken } : {}),
      ...(answerWithin === undefined ? {} : { fetch: impatientFetch(answerWithin) }),
      timeout,
      concurrency,
    })
  const client = open(lockWait.first)
  // WAL lets readers go on while one writes; synchronous is FULL by libSQL's own default, so a commit is on disk.
  if (isFile) await client.execute('PRAGMA journal_mode = WAL')
  const hasty = isFile ? open(lockWait.after) : client
  const traffic: Traffic = { roundTrips: 0, rowsRead: 0 }
  const counted = countingClient(client, hasty, traffic)
  return { orm: drizzle(counted), client: counted, auditKey, traffic, tidy: () => emptyLog(hasty) }
}

// Without it a server that takes a request and then says nothing keeps a visitor waiting for minutes.
const impatientFetch = (milliseconds: number) => (request: Request) =>
  fetch(request, { signal: AbortSignal.timeout(milliseconds) })

/**
 * The few calls we make, counted. Reading is the default for a batch: one that writes must say so, and goes through
 * `write`. Interactive transactions are not there at all.
 */
function countingClient(client: Client, hasty: Client, traffic: Traffic): Client {
  const patience = lockPatience(client, hasty)
  const counted = async <T>(
    ask: (client: Client) => Promise<T>,
    rowsOf: (result: T) => number,
  ): Promise<T> => {
    const asked = patience.client()
    const result = await ask(asked).catch((error: unknown) => {
      patience.failed(asked, error)
      throw error
    })
    traffic.roundTrips += 1
    traffic.rowsRead += rowsOf(result)
    return result
  }
  const rowsOfAll = (results: ResultSet[]) => results.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    execute: (statement: InStatement, args?: InArgs) =>
      counted(
        (asked) =>
          typeof statement === 'string' ? asked.execute(statement, args) : asked.execute(statement),
        ({ rows }) => rows.length,
      ),
    batch: async (statements, mode = 'read') => {
      if (mode === 'read') statements.forEach(refuseWrite)
      else if (client.protocol === 'file')
        return counted(async (asked) => {
          const results = await overwriting(asked, statements, mode)
          patience.wrote()
          return results
        }, rowsOfAll)
      return counted((asked) => asked.batch(statements, mode), rowsOfAll)
    },
    migrate: (statements) => counted(() => client.migrate(statements), rowsOfAll),
    executeMultiple: (sql) => client.executeMultiple(sql),
    transaction: () => Promise.reject(new Error('no interactive transactions: write one batch')),
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => {
      client.close()
      if (hasty !== client) hasty.close()
    },
    closed: false,
    protocol: client.protocol,
  }
}

// What is erased is overwritten with zeros, not only given back to the file. It is a setting of a connection, and the
// client has several; so it goes along with what it is for.
async function overwriting(
  client: Client,
  statements: (InStatement | [string, InArgs?])[],
  mode: TransactionMode,
): Promise<ResultSet[]> {
  const [, ...results] = await client.batch(['PRAGMA secure_delete = ON', ...statements], mode)
  return results
}

/** The log is in use: somebody reads what stands in it, or writes. */
class LogInUse extends Error {
  override name = 'LogInUse'
}

// By the client that hardly waits: the driver does that inside the process, and who reads may go on for minutes.
async function emptyLog(hasty: Client): Promise<void> {
  if (hasty.protocol !== 'file') return
  const { rows } = await hasty.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  if (rows[0]?.['busy'] !== 0) throw new LogInUse('the log beside the database is in use')
}

// The file driver lets a batch that only reads write all the same, without the lock that keeps others out.
function refuseWrite(statement: InStatement | [string, InArgs?]): void {
  const [sql] = Array.isArray(statement) ? statement : [statement]
  const text = typeof sql === 'string' ? sql : sql.sql
  if (!/^\s*select\b/i.test(text)) throw new TypeError('a batch that writes goes through `write`')
}

/** A built query of drizzle that has not run. */
export type Statement = { toSQL(): { sql: string; params: unknown[] } }

const dialect = new SQLiteAsyncDialect()

/** For what the query builder cannot say. */
export const statement = (query: SQL): Statement => ({ toSQL: () => dialect.sqlToQuery(query) })

type BoundValue = string | number | bigint | boolean | null

/** Runs statements as one transaction: all of them, on disk, or none. */
export async function write(db: Database, statements: readonly Statement[]): Promise<void> {
  const built = statements.map((one) => {
    const { sql, params } = one.toSQL()
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
