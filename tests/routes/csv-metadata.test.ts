import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshApp } from '../support/app.ts'
import { parseCsv } from '../support/csv.ts'

const metadata = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.looseObject({})]),
  url: z.url(),
  dialect: z.object({ delimiter: z.literal(','), header: z.literal(true) }).loose(),
  tableSchema: z.object({
    primaryKey: z.string(),
    columns: z.array(
      z.looseObject({
        name: z.string(),
        titles: z.string(),
        datatype: z.enum(['string', 'integer', 'date', 'dateTime', 'boolean']),
        separator: z.literal(' ').optional(),
        'dc:description': z.string().min(1),
      }),
    ),
  }),
})

const fits: Record<string, RegExp> = {
  string: /[^]*/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  dateTime: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  boolean: /^(true|false)$/,
}

test('the metadata of the CSV fits its header and every cell', async () => {
  const t = await freshApp({ data: 'demo' })
  const answer = await t.get('/casussen.csv-metadata.json')
  expect(answer.headers.get('Content-Type')).toBe('application/csvm+json')
  const { url, tableSchema } = metadata.parse(await answer.json())
  expect(new URL(url).pathname).toBe('/casussen.csv')
  const [header, ...rows] = parseCsv(await (await t.get('/casussen.csv')).text())
  const { columns, primaryKey } = tableSchema
  expect(header).toEqual(columns.map(({ titles }) => titles))
  expect(rows.length).toBeGreaterThan(100)
  const faults = rows.flatMap((row) =>
    columns.filter(({ datatype }, i) => row[i] !== '' && !fits[datatype]?.test(row[i] ?? '')),
  )
  expect(faults).toEqual([])
  const keys = rows.map((row) => row[columns.findIndex(({ name }) => name === primaryKey)])
  expect(new Set(keys).size).toBe(rows.length)
})
