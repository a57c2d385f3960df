import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { storeSnapshot } from '../../db/snapshots.ts'
import { freshApp, type TestApp } from '../support/app.ts'
import { erratum, memoryStore, publicUrl, snapshot } from '../support/snapshots.ts'

const value = z.looseObject({ '@id': z.string().optional(), '@value': z.string().optional() })
const graph = z.object({
  '@context': z.record(z.string(), z.url()),
  '@graph': z.array(z.object({ '@id': z.url(), '@type': z.string() }).catchall(z.array(value))),
})

describe('the catalogue', () => {
  let t: TestApp

  beforeEach(async () => {
    t = await freshApp({ publicUrl }, { snapshots: memoryStore() })
    await storeSnapshot(t.db, { ...snapshot, errata: [erratum] })
  })

  const nodes = async (from = t) =>
    graph.parse(await (await from.get('/data/catalogus.jsonld')).json())['@graph']

  // What DCAT-AP-NL 3.0 asks of each class, beyond a title; see docs/data.md for how the shapes themselves are run.
  const mandatory: Record<string, string[]> = {
    'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
    'dcat:Dataset': [
      'dct:title',
      'dct:description',
      'dct:accessRights',
      'dct:creator',
      'dct:publisher',
      'dct:identifier',
      'dcat:contactPoint',
      'dcat:theme',
    ],
    'dcat:Distribution': ['dct:title', 'dct:license', 'dcat:accessURL'],
    'dcat:DataService': [
      'dct:title',
      'dct:description',
      'dct:accessRights',
      'dct:publisher',
      'dct:identifier',
      'dct:license',
      'dcat:contactPoint',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcat:theme',
    ],
    'vcard:Kind': ['vcard:fn', 'vcard:hasURL'],
    'foaf:Agent': ['foaf:name'],
    'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
  }
  const exactlyOne = [
    'dct:identifier',
    'dct:publisher',
    'dct:creator',
    'dcat:accessURL',
    'dcat:endpointURL',
    'spdx:checksumValue',
  ]

  test.each(Object.entries(mandatory))('says of each %s what must be said', async (type, names) => {
    const found = (await nodes()).filter((node) => node['@type'] === type)
    expect(found.length).toBeGreaterThan(0)
    for (const node of found) {
      expect(Object.keys(node)).toEqual(expect.arrayContaining(names))
      for (const name of exactlyOne) if (name in node) expect(node[name]).toHaveLength(1)
      if (type === 'dcat:Catalog') expect(node['dcat:contactPoint']).toHaveLength(1)
    }
  })

  test('has one catalogue, and all that it names of our own is in it', async () => {
    const all = await nodes()
    expect(all.filter((node) => node['@type'] === 'dcat:Catalog')).toHaveLength(1)
    const named = all.flatMap((node) =>
      Object.values(node).flatMap((values) =>
        Array.isArray(values) ? values.flatMap((one) => one['@id'] ?? []) : [],
      ),
    )
    const own = new Set(all.map((node) => node['@id']))
    expect(own.size).toBe(all.length)
    for (const iri of named.filter((one) => one.startsWith(`${publicUrl}/data#`))) expect(own).toContain(iri)
  })

  test('names a snapshot with its hash and size, and every address in it can be opened', async () => {
    const all = await nodes()
    const frozen = all.find((node) => node['@id'].endsWith('#momentopname-2025-k4'))
    expect(frozen?.['dcat:byteSize']).toEqual([{ '@value': '2345678', '@type': 'xsd:nonNegativeInteger' }])
    expect(
      all.find((node) => node['@type'] === 'spdx:Checksum')?.['spdx:checksumValue']?.[0]?.['@value'],
    ).toBe(snapshot.sha256)
    const addresses = all.flatMap((node) => node['dcat:downloadURL'] ?? []).map((one) => one['@id'] ?? '')
    expect(addresses).toHaveLength(5)
    for (const address of addresses.filter((one) => !one.includes('momentopnamen')))
      expect((await t.get(address.slice(publicUrl.length))).status).toBe(200)
  })

  test('of a demo offers nothing that holds examples', async () => {
    const demo = await freshApp({ data: 'demo', publicUrl })
    const addresses = JSON.stringify(await nodes(demo))
    expect(addresses).not.toContain('/casussen.')
    expect(addresses).toContain('/api/v1/taxonomie')
    expect(addresses).toContain('voorbeeldomgeving')
  })

  test('says the same in Turtle', async () => {
    const answer = await t.get('/data/catalogus.ttl')
    expect(answer.headers.get('Content-Type')).toBe('text/turtle; charset=utf-8')
    const turtle = await answer.text()
    for (const node of await nodes()) expect(turtle).toContain(`\n<${node['@id']}> a ${node['@type']}`)
    const statements = turtle.split('\n').filter((line) => /^ {2}\w+:\w+ .* [;.]$/.test(line))
    const said = (await nodes()).flatMap((node) => Object.keys(node).filter((name) => name.includes(':')))
    expect(statements).toHaveLength(said.length)
  })

  test('both are asked about each time and sent only when they changed', async () => {
    for (const path of ['/data/catalogus.jsonld', '/data/catalogus.ttl', '/data', '/data/kolommen']) {
      const first = await t.get(path)
      expect(first.headers.get('Cache-Control')).toBe('no-cache')
      expect(
        (await t.get(path, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })).status,
      ).toBe(304)
    }
  })
})
