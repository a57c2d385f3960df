import Database from 'libsql'
import { HranaError } from './hrana-error.ts'

export type Connection = Database.Database

export const BUSY_TIMEOUT_MS = 5000
const MAX_IDLE = 8
const FOREIGN_KEYS = 'PRAGMA foreign_keys=ON'

function openConnection(file: string): Connection {
  const connection = new Database(file, { timeout: BUSY_TIMEOUT_MS })
  connection.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; ${FOREIGN_KEYS}`)
  return connection
}

/** Connections are kept because the driver frees a closed one only once its statements are garbage collected. */
export class ConnectionPool {
  readonly #file: string
  readonly #idle: Connection[] = []
  #closed = false

  constructor(file: string) {
    this.#file = file
    this.#idle.push(openConnection(file))
  }

  take(): Connection {
    if (this.#closed) throw new HranaError('SERVER_CLOSING', 'The server is closing', 503)
    return this.#idle.pop() ?? openConnection(this.#file)
  }

  /** Never look at a connection after this: reading a closed one aborts the process. */
  giveBack(connection: Connection, reusable: boolean): void {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    if (!reusable || this.#closed || this.#idle.length >= MAX_IDLE) {
      connection.close()
      return
    }
    connection.exec(FOREIGN_KEYS)
    this.#idle.push(connection)
  }

  close(): void {
    this.#closed = true
    for (const connection of this.#idle.splice(0)) connection.close()
  }
}
