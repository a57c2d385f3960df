import { apiVersion } from '../../src/core/api-version.ts'
import type { Snapshot } from '../../src/core/snapshot.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { distribution, frozenFiles, liveFiles } from './distributions.ts'
import { authority, link, type Node, plain, words } from './graph.ts'
import { license } from './license.ts'

type Catalogue = {
  publicUrl: string
  taxonomy: Taxonomy
  snapshots: readonly Snapshot[]
  /** A place with fictional cases: what changes all the time is then not offered as data. */
  demo: boolean
}

/** What is offered as data here, by DCAT-AP-NL 3.0, for data.overheid.nl and others that collect catalogues. */
export function catalogue(given: Catalogue): Node[] {
  const { publicUrl } = given
  const base = `${publicUrl}${paths.data}`
  const at = (id: string) => `${base}#${id}`
  // What every dataset and service must say.
  const shared = {
    'dct:publisher': link(at('uitgever')),
    'dct:creator': link(at('uitgever')),
    'dcat:contactPoint': link(at('contact')),
    'dct:accessRights': link(`${authority}/access-right/PUBLIC`),
    'dct:language': link(`${authority}/language/NLD`),
    'dcat:theme': [{ iri: `${authority}/data-theme/HEAL` }, { iri: `${authority}/data-theme/GOVE` }],
    'dcat:landingPage': link(base),
    'foaf:page': link(`${publicUrl}${paths.dataColumns}`),
  }
  const files = [
    ...(given.demo ? [] : liveFiles(publicUrl)),
    ...given.snapshots.flatMap((s) => frozenFiles(s, publicUrl)),
  ]
  const distributions = files.filter(({ type }) => type === 'dcat:Distribution')
  return [
    {
      iri: at('catalogus'),
      type: 'dcat:Catalog',
      says: {
        'dct:title': words('Open data van de Schottenmelder'),
        'dct:description': words(
          'De openbare gegevens van de Schottenmelder: casussen van zorg die vastloopt tussen wetten, en de indeling daarvan.',
        ),
        'dct:publisher': shared['dct:publisher'],
        'dct:creator': shared['dct:creator'],
        'dcat:contactPoint': shared['dcat:contactPoint'],
        'dct:language': shared['dct:language'],
        'dct:license': link(license),
        'foaf:homepage': link(`${publicUrl}/`),
        'dcat:dataset': [{ iri: at('casussen') }, { iri: at('indeling') }],
        'dcat:service': link(at('api')),
      },
    },
    {
      iri: at('uitgever'),
      type: 'foaf:Agent',
      says: { 'foaf:name': words('Schottenmelder'), 'foaf:homepage': link(`${publicUrl}/`) },
    },
    {
      iri: at('contact'),
      type: 'vcard:Kind',
      says: { 'vcard:fn': words('Schottenmelder'), 'vcard:hasURL': link(`${publicUrl}${paths.contact}`) },
    },
    ...[base, `${publicUrl}${paths.dataColumns}`, `${publicUrl}/`].map((page) => ({
      iri: page,
      type: 'foaf:Document',
      says: {},
    })),
    {
      iri: at('casussen'),
      type: 'dcat:Dataset',
      says: {
        'dct:title': words('Casussen van zorg die vastloopt tussen Wlz, Zvw en Wmo'),
        'dct:description': words(
          `Meldingen van professionals en organisaties, gelezen en bewerkt door een moderator. Per casus staat er tussen welke wetten het schot zit, welke barrière het is, waar, en met welke gevolgen.${given.demo ? ' Deze site is een voorbeeldomgeving: verzonnen casussen staan niet in de catalogus.' : ''}`,
        ),
        'dct:identifier': plain(at('casussen')),
        'dcat:keyword': ['Wlz', 'Zvw', 'Wmo', 'domeinoverstijgende zorg', 'bekostiging'].flatMap(words),
        'dct:spatial': link(`${authority}/country/NLD`),
        'dct:accrualPeriodicity': link(`${authority}/frequency/DAILY`),
        'dct:conformsTo': link(`${publicUrl}${paths.api.document}`),
        ...shared,
        'dcat:distribution': distributions.map((file) => ({ iri: file.iri })),
      },
    },
    ...files,
    ...taxonomySet(given, shared, at),
    {
      iri: at('api'),
      type: 'dcat:DataService',
      says: {
        'dct:title': words('API van de Schottenmelder'),
        'dct:description': words('Casussen, aantallen en de indeling als JSON, zonder sleutel.'),
        'dct:identifier': plain(at('api')),
        'dcat:keyword': words('API'),
        'dcat:version': plain(apiVersion),
        'dcat:endpointURL': link(`${publicUrl}${paths.api.base}`),
        'dcat:endpointDescription': link(`${publicUrl}${paths.api.document}`),
        'dct:conformsTo': link('https://logius-standaarden.github.io/API-Design-Rules/'),
        'dcat:servesDataset': [{ iri: at('casussen') }, { iri: at('indeling') }],
        'dct:license': link(license),
        ...shared,
      },
    },
    { iri: `${publicUrl}${paths.api.document}`, type: 'dct:Standard', says: {} },
  ]
}

function taxonomySet(
  { publicUrl, taxonomy }: Catalogue,
  shared: Node['says'],
  at: (id: string) => string,
): Node[] {
  const file = distribution(
    at('indeling-json'),
    `${publicUrl}${paths.api.taxonomy}`,
    'application/json',
    'De indeling als JSON',
  )
  return [
    {
      iri: at('indeling'),
      type: 'dcat:Dataset',
      says: {
        'dct:title': words('Indeling van schotten in de zorg'),
        'dct:description': words(
          'Domeinen, soorten barrières, schotten, regio’s, instanties en wegwijzers waarmee casussen worden ingedeeld.',
        ),
        'dct:identifier': plain(at('indeling')),
        'dcat:version': plain(taxonomy.version),
        'dcat:keyword': words('taxonomie'),
        'dct:conformsTo': link(`${publicUrl}${paths.api.document}`),
        ...shared,
        'dcat:distribution': link(file.iri),
      },
    },
    file,
  ]
}
