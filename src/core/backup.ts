/** What one table of a backup holds: enough to tell whether every row is there, as it was. */
export type TableCount = { table: string; rows: number; digest: string }

/** What a backup says of itself, in a table of its own. */
export type BackupManifest = {
  madeAt: string
  /** The version of the program that made it. */
  program: string
  /** Says which secret its private links, addresses and history belong to, without telling that secret. */
  secretId: string
  tables: TableCount[]
}

/** What the seal of a manifest is made over: always the same text for the same contents. */
export const manifestText = ({ madeAt, program, secretId, tables }: BackupManifest): string =>
  JSON.stringify([madeAt, program, secretId, tables.map(({ table, rows, digest }) => [table, rows, digest])])

/** The tables that are not what they should be. */
export function differingTables(expected: readonly TableCount[], found: readonly TableCount[]): string[] {
  const names = new Set([...expected, ...found].map(({ table }) => table))
  const lineOf = (counts: readonly TableCount[], name: string) => {
    const one = counts.find(({ table }) => table === name)
    return one && `${one.rows} ${one.digest}`
  }
  return [...names].filter((name) => lineOf(expected, name) !== lineOf(found, name)).toSorted()
}
