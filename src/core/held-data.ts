/** Why a column is not shown: it opens a door, it is about somebody else, or we keep it where nobody reads it. */
export type LeftOut = 'geheim' | 'ander' | 'versleuteld'

/**
 * How a column is shown: under a Dutch name (perhaps without some keys in it), as the role of who did it instead of the
 * person, or not at all and why.
 */
export type Shown =
  | string
  | { name: string; without: string[] }
  | { role: string }
  | { left: LeftOut }
  /** For a beheerder, who judges whether it may go along; for who was written about it is of somebody else. */
  | { judged: string }

/** Who asks: with the private link, or a beheerder on behalf of somebody. */
export type HeldFor = 'melder' | 'beheerder'

export type HeldValue = string | number | boolean | null | HeldValue[] | { [key: string]: HeldValue }
export type HeldRow = Record<string, HeldValue>

/** All that is kept of one melding: under the name of each part its rows, empty parts too. */
export type HeldData = { reader: HeldFor; parts: { name: string; rows: HeldRow[] }[] }

const people = ['melder', 'bezoeker', 'systeem']

const roleOf = (value: unknown): string => {
  if (value === null) return 'systeem'
  return typeof value === 'string' && people.includes(value) ? value : 'moderator'
}

/** One row as its subject may see it. */
export function heldRow(
  columns: Record<string, Shown>,
  row: Record<string, unknown>,
  reader: HeldFor,
): HeldRow {
  const shown = Object.entries(columns).flatMap(([column, how]): [string, HeldValue][] => {
    if (typeof how === 'string') return [[how, plain(row[column])]]
    if ('judged' in how) return reader === 'beheerder' ? [[how.judged, plain(row[column])]] : []
    if ('name' in how) return [[how.name, withoutKeys(plain(row[column]), how.without)]]
    return 'role' in how ? [[how.role, roleOf(row[column])]] : []
  })
  return Object.fromEntries(shown)
}

const withoutKeys = (value: HeldValue, keys: readonly string[]): HeldValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
    : value

function plain(value: unknown): HeldValue {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}
