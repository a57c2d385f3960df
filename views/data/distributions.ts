import { lastDay, quarterLabel, type Snapshot } from '../../src/core/snapshot.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { authority, link, type Node, type Value, words } from './graph.ts'
import { license } from './license.ts'

const mediaTypes = 'https://www.iana.org/assignments/media-types'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const date = (text: string): Value[] => [{ text, datatype: 'xsd:date' }]
const moment = (at: Date): Value[] => [{ text: at.toISOString(), datatype: 'xsd:dateTime' }]

/** What changes all the time. */
export const liveFiles = (publicUrl: string): Node[] =>
  (
    [
      ['.csv', 'text/csv', 'Alle casussen als CSV'],
      ['.json', 'application/json', 'Alle casussen als JSON'],
      ['.xlsx', workbook, 'Alle casussen voor Excel'],
    ] as const
  ).map(([ending, mediaType, title]) => {
    const url = `${publicUrl}${paths.caseFile(ending)}`
    return distribution(`${publicUrl}${paths.data}#bestand-${ending.slice(1)}`, url, mediaType, title)
  })

/** A snapshot with its checksum. */
export function frozenFiles({ quarter, sha256, bytes, madeAt, errata }: Snapshot, publicUrl: string): Node[] {
  const file = `${publicUrl}${paths.data}#momentopname-${quarter}`
  const url = `${publicUrl}${paths.snapshot(quarter)}`
  const last = errata.at(-1)
  const title = `Momentopname: ${quarterLabel(quarter).toLowerCase()}`
  return [
    distribution(file, url, 'text/csv', title, {
      'dct:description': words(`Alle casussen die tot en met ${lastDay(quarter)} openbaar werden.`),
      'dct:issued': date(dayOf(madeAt)),
      ...(last ? { 'dct:modified': moment(new Date(last.at)) } : {}),
      'dcat:byteSize': [{ text: String(bytes), datatype: 'xsd:nonNegativeInteger' }],
      'spdx:checksum': link(`${file}-sha256`),
    }),
    {
      iri: `${file}-sha256`,
      type: 'spdx:Checksum',
      says: {
        'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': [{ text: sha256, datatype: 'xsd:hexBinary' }],
      },
    },
  ]
}

export const distribution = (
  file: string,
  url: string,
  mediaType: string,
  title: string,
  more: Node['says'] = {},
): Node => ({
  iri: file,
  type: 'dcat:Distribution',
  says: {
    'dct:title': words(title),
    'dcat:accessURL': link(url),
    'dcat:downloadURL': link(url),
    'dcat:mediaType': link(`${mediaTypes}/${mediaType}`),
    'dct:license': link(license),
    'dct:language': link(`${authority}/language/NLD`),
    ...more,
  },
})
