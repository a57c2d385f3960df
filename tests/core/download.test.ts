import { expect, test } from 'vitest'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { fileName, parseDownload } from '../../src/core/download.ts'
import { taxonomy } from '../support/taxonomy.ts'

test.each<[Record<string, string>, ReturnType<typeof parseDownload>]>([
  [{}, { filter: {} }],
  [{ regio: '' }, { filter: {} }],
  [{ schot: 'zvw-wmo', regio: 'twente' }, { filter: { schot: 'zvw-wmo', regio: 'twente' } }],
  [{ schot: 'zvw-mars' }, { unknown: ['schot=zvw-mars'] }],
  [{ kleur: 'rood', regio: 'twente' }, { unknown: ['kleur=rood'] }],
  [{ regio: 'mars', kleur: 'rood' }, { unknown: ['regio=mars', 'kleur=rood'] }],
])('%j asks for %j', (query, asked) => {
  expect(parseDownload(query, taxonomy)).toEqual(asked)
})

test.each<[CaseFilter, string]>([
  [{}, 'casussen-2026-11-21.csv'],
  [{ schot: 'zvw-wmo' }, 'casussen-schot-zvw-wmo-2026-11-21.csv'],
  [{ regio: 'twente', soort: 'uitsluiting' }, 'casussen-regio-twente-soort-uitsluiting-2026-11-21.csv'],
  [{ regio: '"; rm -rf /\r\nSet-Cookie: é' }, 'casussen-regio-rm-rf-set-cookie-e-2026-11-21.csv'],
])('%j is called %s', (filter, name) => {
  expect(fileName(filter, '2026-11-21', '.csv')).toBe(name)
})
