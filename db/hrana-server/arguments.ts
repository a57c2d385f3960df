import { HranaError } from './hrana-error.ts'
import type { Statement } from './protocol.ts'
import type { SqlText } from './sql-text.ts'
import type { SqlValue } from './values.ts'

const mismatch = (detail: string) =>
  new HranaError('ARGS_INVALID', `Arguments do not match SQL parameters: ${detail}`)

/**
 * The arguments in SQLite's own order. The driver would bind NULL for whatever is missing and drop what is too
 * much; hosted libSQL refuses both, so a mistake must show up here and not after deployment.
 */
export function orderArguments(sql: SqlText, statement: Statement): SqlValue[] {
  if (statement.named_args.length === 0) return positional(sql, statement.args)
  if (statement.args.length > 0) {
    const message = 'Specifying both positional and named arguments is not supported'
    throw new HranaError('ARGS_BOTH_POSITIONAL_AND_NAMED', message)
  }
  return named(sql, statement.named_args)
}

function positional(sql: SqlText, args: SqlValue[]): SqlValue[] {
  if (args.length === sql.parameters.length) return args
  throw mismatch(`${sql.parameters.length} expected, ${args.length} given`)
}

function named(sql: SqlText, args: Statement['named_args']): SqlValue[] {
  const values = new Map(args.map(({ name, value }) => [name, value]))
  const used = new Set<string>()
  const ordered = sql.parameters.map((parameter) => {
    const name = [parameter ?? '', (parameter ?? '').slice(1)].find((key) => values.has(key))
    const value = name === undefined ? undefined : values.get(name)
    if (name === undefined || value === undefined) throw mismatch(`no value for ${parameter ?? 'a bare ?'}`)
    used.add(name)
    return value
  })
  const unknown = [...values.keys()].filter((name) => !used.has(name))
  if (unknown.length > 0) throw mismatch(`no parameter for ${unknown.join(', ')}`)
  return ordered
}
