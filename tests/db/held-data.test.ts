import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { heldParts } from '../../db/held-parts.ts'
import { readHeldData } from '../../db/held-data.ts'
import { freshDatabase } from '../support/database.ts'

/** Tables that say nothing about one melding, and why. A new table stands here or in the export. */
const elsewhere: Record<string, string> = {
  accounts: 'people who sign in',
  sessions: 'people who sign in',
  passkeys: 'people who sign in',
  verifications: 'people who sign in',
  credentials: 'people who sign in',
  endorsements: 'of others, who have a page of their own',
  registry_state: 'numbers about the registry as a whole',
  audit_heads: 'one hash a day over all that happened',
  bottlenecks: 'written by moderators about many casussen',
  addresses: 'about an instantie',
  address_reminders: 'about an instantie',
  official_responses: 'about an instantie',
  organisations: 'about an instantie',
  solution_claims: 'about a knelpunt',
  job_leases: 'about the software',
  rate_counts: 'a number a network a day, of nobody we can name',
  snapshots: 'hashes of files',
  taxonomy_versions: 'the classification',
  taxonomy_terms: 'the classification',
  taxonomy_mappings: 'the classification',
  case_search: 'made of the public text, for searching',
  case_counts: 'made of the public casus, for counting',
  case_values: 'made of the public casus, for counting',
  case_value_sets: 'made of the public casus, for counting',
  counted_values: 'made of the public casus, for counting',
}

/** What the subject does not get to see: a new one must be thought about here too. */
const leftOut = [
  'approvals.account_id',
  'audit_events.actor',
  'audit_events.mac',
  'claims.account_id',
  'contacts.address_mac',
  'contacts.ciphertext',
  'contacts.key_id',
  'decisions.account_id',
  'mail_tokens.hash',
  'notices.account_id',
  'notices.id',
  'notices.message',
  'notices.reason',
  'outbox.holder',
  'recusals.account_id',
  'report_notes.account_id',
  'reports.link_hash',
  'reports.merged_into',
  'reports.submission_key',
  'reports.submission_mac',
]

type Column = { name: string; type: string }

test('every table is about a melding and in the export, or said not to be', async () => {
  const db = await freshDatabase()
  const { rows } = await db.client.execute("select name from sqlite_master where type = 'table'")
  const tables = rows
    .map((row) => String(row['name']))
    .filter((name) => !/^(sqlite_|libsql_|__drizzle|case_search_)/.test(name))
  const known = [...Object.keys(elsewhere), ...heldParts.map(({ table }) => getTableName(table))]
  expect(tables.toSorted()).toEqual(known.toSorted())
})

/** Keys by which a row hangs on the melding. */
const hangsOn: Record<string, string | number> = {
  'reports.id': 'de-melding',
  'public_cases.number': 4711,
  subject: 'melding:de-melding',
  asked: 'melding:de-melding',
  report_id: 'de-melding',
  case_number: 4711,
}

test('a mark in every column that hangs on a melding is in the export, or left out for a reason', async () => {
  const db = await freshDatabase()
  await db.client.execute('pragma foreign_keys = off')
  const planted = new Map<string, string>()
  for (const [i, { table }] of heldParts.entries()) {
    const name = getTableName(table)
    const found = await db.client.execute(`select name, type from pragma_table_info('${name}')`)
    const columns = found.rows.map((row): Column => ({
      name: String(row['name']),
      type: String(row['type']),
    }))
    const json = new Set(
      Object.values(getTableColumns(table))
        .filter(({ columnType }) => columnType === 'SQLiteTextJson')
        .map((column) => column.name),
    )
    const isFlag = new Set(
      Object.values(getTableColumns(table))
        .filter(({ columnType }) => columnType === 'SQLiteBoolean')
        .map((column) => column.name),
    )
    const isMoment = new Set(
      Object.values(getTableColumns(table))
        .filter(({ columnType }) => columnType === 'SQLiteTimestamp')
        .map((column) => column.name),
    )
    const values = columns.map((column, j): string | number => {
      const key = hangsOn[`${name}.${column.name}`] ?? hangsOn[column.name]
      if (key !== undefined) return key
      const number = 5_000_000 + i * 1000 + j
      const mark = `merk-${name}-${column.name}-x`
      const full = `${name}.${column.name}`
      if (isFlag.has(column.name)) return 1
      if (isMoment.has(column.name)) {
        const moment = new Date(Date.UTC(2001, 0, 1) + number)
        planted.set(full, moment.toISOString())
        return moment.getTime()
      }
      planted.set(full, column.type.toLowerCase() === 'text' ? mark : String(number))
      if (json.has(column.name)) return JSON.stringify({ daarin: mark })
      return column.type.toLowerCase() === 'text' ? mark : number
    })
    await db.client.execute({
      sql: `insert into "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})
        values (${columns.map(() => '?').join(', ')})`,
      args: values,
    })
  }
  const data = JSON.stringify(await readHeldData(db, { id: 'de-melding' }))
  const missing = [...planted].filter(([, mark]) => !data.includes(mark)).map(([column]) => column)
  expect(planted.size).toBeGreaterThan(100)
  expect(missing.toSorted()).toEqual(leftOut)
})
