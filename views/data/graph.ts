/** A value of a statement: another node or address, words, or a typed literal. */
export type Value =
  | { iri: string }
  | { text: string; language?: 'nl' }
  | { text: string; datatype: 'xsd:date' | 'xsd:dateTime' | 'xsd:nonNegativeInteger' | 'xsd:hexBinary' }

/** Something with an address, and what is said about it. Names are written with a prefix: `dct:title`. */
export type Node = { iri: string; type: string; says: Record<string, readonly Value[]> }

const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Where the value lists of the EU are. */
export const authority = 'http://publications.europa.eu/resource/authority'

export const link = (address: string): Value[] => [{ iri: address }]
export const words = (text: string): Value[] => [{ text, language: 'nl' }]
export const plain = (text: string): Value[] => [{ text }]

const jsonValue = (value: Value) => {
  if ('iri' in value) return { '@id': value.iri }
  if ('datatype' in value) return { '@value': value.text, '@type': value.datatype }
  return value.language ? { '@value': value.text, '@language': value.language } : { '@value': value.text }
}

/** The graph as JSON-LD; its context is inside, so that nothing has to be fetched to read it. */
export const jsonLd = (nodes: readonly Node[]) => ({
  '@context': prefixes,
  '@graph': nodes.map(({ iri, type, says }) => ({
    '@id': iri,
    '@type': type,
    ...Object.fromEntries(Object.entries(says).map(([name, values]) => [name, values.map(jsonValue)])),
  })),
})

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const quoted = (text: string) => `"${text.replaceAll(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`

// Not allowed between < and >, whatever somebody sets as the address of the site.
const bracketed = (iri: string) => `<${iri.replaceAll(/[\s<>"{}|^`\\]/g, encodeURIComponent)}>`

const turtleValue = (value: Value): string => {
  if ('iri' in value) return bracketed(value.iri)
  if ('datatype' in value) return `${quoted(value.text)}^^${value.datatype}`
  return value.language ? `${quoted(value.text)}@${value.language}` : quoted(value.text)
}

/** The same graph as Turtle. */
export function turtle(nodes: readonly Node[]): string {
  const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
  const blocks = nodes.map(({ iri, type, says }) => {
    const lines = Object.entries(says)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ` ;\n  ${name} ${values.map(turtleValue).join(', ')}`)
    return `\n${bracketed(iri)} a ${type}${lines.join('')} .\n`
  })
  return heads.join('') + blocks.join('')
}
