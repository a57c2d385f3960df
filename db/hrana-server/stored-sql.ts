import { HranaError } from './hrana-error.ts'
import type { SqlReference, StreamRequest } from './protocol.ts'
import { readSqlText, type SqlText } from './sql-text.ts'

/** The SQL texts a client stored on its stream, and the texts it refers to. */
export class StoredSql {
  readonly #texts = new Map<number, string>()

  store(id: number, sql: string): void {
    if (this.#texts.has(id)) throw new HranaError('SQL_ID_IN_USE', `SQL text ${id} is stored already`)
    this.#texts.set(id, sql)
  }

  forget(id: number): void {
    this.#texts.delete(id)
  }

  read({ sql, sql_id: id }: SqlReference): SqlText {
    if ((sql == null) === (id == null)) {
      throw new HranaError('SQL_REFERENCE_INVALID', 'Give exactly one of sql and sql_id')
    }
    const text = sql ?? this.#texts.get(id ?? NaN)
    if (text === undefined) throw new HranaError('SQL_NOT_FOUND', `SQL text ${id} is not stored`)
    // SQLite would stop reading at a NUL and run half of what was sent.
    if (text.includes('\0')) throw new HranaError('SQL_PARSE_ERROR', 'SQL string contains a NUL character')
    return readSqlText(text)
  }

  /** Asked before anything runs: whoever may write has to wait for another stream that is writing. */
  mayWrite(requests: StreamRequest[]): boolean {
    return requests.some((request) => {
      if (request.type === 'sequence') return true
      if (request.type === 'execute') return this.#writes(request.stmt)
      if (request.type === 'batch') return request.batch.steps.some(({ stmt }) => this.#writes(stmt))
      return request.type === 'store_sql' && this.#writes({ sql: request.sql })
    })
  }

  #writes({ sql, sql_id: id }: SqlReference): boolean {
    const text = sql ?? this.#texts.get(id ?? NaN)
    return text !== undefined && readSqlText(text).takesWriteLock
  }
}
