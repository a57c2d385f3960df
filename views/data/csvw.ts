import { caseColumns, type ColumnKind } from '../../src/core/case-columns.ts'
import { paths } from '../../src/paths.ts'
import { columnMeaning } from './column-meaning.ts'

const datatypes: Record<ColumnKind, string> = {
  tekst: 'string',
  getal: 'integer',
  dag: 'date',
  moment: 'dateTime',
  ja_nee: 'boolean',
  sleutel: 'string',
  sleutels: 'string',
}

/**
 * What the columns of the open CSV are, for programs (W3C, Metadata Vocabulary for Tabular Data). It stands where the
 * standard looks for it: behind the address of the file.
 */
export const csvMetadata = (publicUrl: string) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
  url: `${publicUrl}${paths.caseFile('.csv')}`,
  'dc:title': 'Casussen van de Schottenmelder',
  'dc:license': { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' },
  dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
  tableSchema: {
    primaryKey: 'nummer',
    columns: caseColumns.map(({ name, heading, kind }) => ({
      name,
      titles: name,
      'dc:title': heading,
      'dc:description': columnMeaning(name),
      datatype: datatypes[kind],
      ...(kind === 'sleutels' && { separator: ' ' }),
    })),
  },
})
