import Database from 'libsql'

export type WireError = { message: string; code: string }

/** What the server itself refuses. `status` counts only when the whole HTTP request fails with it. */
export class HranaError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** Hosted libSQL sends the primary code only, so `SQLITE_CONSTRAINT_UNIQUE` becomes `SQLITE_CONSTRAINT`. */
function primaryCode(code: string): string {
  return /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? 'SQLITE_UNKNOWN'
}

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && primaryCode(error.code) === 'SQLITE_BUSY'
}

/** An error as one statement, or one request of a pipeline, reports it. */
export function wireError(error: unknown): WireError {
  if (error instanceof HranaError) return { message: error.message, code: error.code }
  // The prefix is the one hosted libSQL uses; code that compares messages must meet it here first.
  if (error instanceof Database.SqliteError) {
    return { message: `SQLite error: ${error.message}`, code: primaryCode(error.code) }
  }
  return { message: error instanceof Error ? error.message : String(error), code: 'INTERNAL_ERROR' }
}
