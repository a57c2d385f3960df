import { runBatch } from './batch.ts'
import type { Connection, ConnectionPool } from './connection-pool.ts'
import { describe, execute } from './execute.ts'
import { HranaError, isBusy, wireError } from './hrana-error.ts'
import type {
  Batch,
  BatchResult,
  SqlReference,
  Statement,
  StatementResult,
  StreamRequest,
  StreamResponse,
  StreamResult,
} from './protocol.ts'
import type { SqlText } from './sql-text.ts'
import { StoredSql } from './stored-sql.ts'

const NOTHING: StatementResult = { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null }

/** One stream is one connection. It takes it late, so that a stream waiting for its turn costs nothing. */
export class Stream {
  readonly #pool: ConnectionPool
  readonly #sql = new StoredSql()
  #connection: Connection | undefined
  #reusable = true
  #lostTransaction = false
  #closed = false

  constructor(pool: ConnectionPool) {
    this.#pool = pool
  }

  get closed(): boolean {
    return this.#closed
  }

  get inTransaction(): boolean {
    return this.#connection?.inTransaction ?? false
  }

  /** Rolls back what was not committed. */
  end(): void {
    this.#closed = true
    this.#giveBack()
  }

  mayWrite(requests: StreamRequest[]): boolean {
    return this.#sql.mayWrite(requests)
  }

  answer(request: StreamRequest): StreamResult {
    try {
      if (this.#closed) throw new HranaError('STREAM_CLOSED', 'The stream is closed')
      return { type: 'ok', response: this.#respond(request) }
    } catch (error) {
      return { type: 'error', error: wireError(error) }
    }
  }

  runBatch(batch: Batch): BatchResult {
    return runBatch(batch, {
      execute: (statement) => this.#execute(statement),
      isAutocommit: () => !this.inTransaction,
    })
  }

  #respond(request: StreamRequest): StreamResponse {
    switch (request.type) {
      case 'close':
        this.end()
        return { type: 'close' }
      case 'execute':
        return { type: 'execute', result: this.#execute(request.stmt) }
      case 'batch':
        return { type: 'batch', result: this.runBatch(request.batch) }
      case 'sequence':
        this.#run(request, (connection, sql) => connection.exec(sql.text))
        return { type: 'sequence' }
      case 'describe':
        return { type: 'describe', result: this.#run(request, describe) }
      case 'store_sql':
        this.#sql.store(request.sql_id, request.sql)
        return { type: 'store_sql' }
      case 'close_sql':
        this.#sql.forget(request.sql_id)
        return { type: 'close_sql' }
      case 'get_autocommit':
        return { type: 'get_autocommit', is_autocommit: !this.inTransaction }
      default:
        return request satisfies never
    }
  }

  #execute(statement: Statement): StatementResult {
    if (this.#lostTransaction && this.#sql.read(statement).firstWord === 'rollback') {
      this.#lostTransaction = false
      return NOTHING
    }
    return this.#run(statement, (connection, sql) => execute(connection, sql, statement))
  }

  #run<T>(reference: SqlReference, work: (connection: Connection, sql: SqlText) => T): T {
    // The client believes to be in its transaction still: nothing may run and be committed outside of it.
    if (this.#lostTransaction)
      throw new HranaError('TRANSACTION_CLOSED', 'The transaction has been rolled back')
    const sql = this.#sql.read(reference)
    if (sql.leavesTraces) this.#reusable = false
    this.#connection ??= this.#pool.take()
    try {
      return work(this.#connection, sql)
    } catch (error) {
      if (isBusy(error)) this.#abandon()
      throw error
    }
  }

  /**
   * The driver leaves a statement that met a lock active until it is garbage collected, and until then SQLite
   * commits nothing on that connection, without saying so.
   */
  #abandon(): void {
    this.#lostTransaction = this.inTransaction
    this.#reusable = false
    this.#giveBack()
  }

  #giveBack(): void {
    const connection = this.#connection
    this.#connection = undefined
    if (connection) this.#pool.giveBack(connection, this.#reusable)
    this.#reusable = true
  }
}
