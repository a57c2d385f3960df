import type Database from 'libsql'
import { orderArguments } from './arguments.ts'
import type { Connection } from './connection-pool.ts'
import { HranaError } from './hrana-error.ts'
import type { DescribeResult, Statement, StatementResult } from './protocol.ts'
import type { SqlText } from './sql-text.ts'
import { encodeValue, type SqlValue } from './values.ts'

const COUNTED = /^(insert|update|delete|replace|with)$/

export function execute(connection: Connection, sql: SqlText, statement: Statement): StatementResult {
  const values = orderArguments(requireOneStatement(sql), statement)
  const before = COUNTED.test(sql.firstWord) ? counters(connection) : undefined
  const { cols, rows } = run(connection, sql, values)
  const wanted = statement.want_rows === false ? [] : rows
  return { cols, rows: wanted.map((row) => row.map(encodeValue)), ...changesSince(connection, before) }
}

function run(connection: Connection, sql: SqlText, values: SqlValue[]) {
  const prepared = connection.prepare(sql.text).safeIntegers(true)
  const cols = columnsOf(prepared)
  if (prepared.reader) return { cols, rows: readRows(prepared.raw(true).all(values)) }
  prepared.run(values)
  return { cols, rows: [] }
}

function changesSince(connection: Connection, before: Counters | undefined) {
  if (before === undefined) return { affected_row_count: 0, last_insert_rowid: null }
  const after = counters(connection)
  // changes() keeps the count of an earlier statement when this one was only a SELECT after WITH.
  const affected = after.total === before.total ? 0 : Number(after.changes)
  return { affected_row_count: affected, last_insert_rowid: String(after.rowid) }
}

export function describe(connection: Connection, sql: SqlText): DescribeResult {
  requireOneStatement(sql)
  const isExplain = sql.firstWord === 'explain'
  return {
    params: sql.parameters.map((name) => ({ name })),
    cols: columnsOf(connection.prepare(sql.text)),
    is_explain: isExplain,
    is_readonly: isExplain || !opensWriteTransaction(connection, sql),
  }
}

/** The driver hides sqlite3_stmt_readonly, but EXPLAIN shows it: the opcode Transaction with p2 above zero. */
function opensWriteTransaction(connection: Connection, sql: SqlText): boolean {
  const program = readRows(connection.prepare(`EXPLAIN ${sql.text}`).raw(true).all([]))
  return program.some(([, opcode, , p2]) => opcode === 'Transaction' && Number(p2) > 0)
}

/** The driver would run the first statement and silently drop the rest. */
function requireOneStatement(sql: SqlText): SqlText {
  if (sql.statements === 1) return sql
  if (sql.statements === 0)
    throw new HranaError('SQL_NO_STATEMENT', 'SQL string does not contain any statement')
  throw new HranaError('SQL_MANY_STATEMENTS', 'SQL string contains more than one statement')
}

type Counters = { total: unknown; changes: unknown; rowid: unknown }

function counters(connection: Connection): Counters {
  const query = connection.prepare('SELECT total_changes(), changes(), last_insert_rowid()')
  const [row = []] = readRows(query.safeIntegers(true).raw(true).all([]))
  const [total, changes, rowid] = row
  return { total, changes, rowid }
}

function columnsOf(prepared: Database.Statement) {
  return prepared.columns().map(({ name, type }) => ({ name, decltype: type }))
}

function readRows(rows: unknown[]): unknown[][] {
  return rows.filter((row) => Array.isArray(row))
}
