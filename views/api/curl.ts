import type { OperationObject } from './document.ts'

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The address of an operation with its examples filled in: what must be there, and the first thing to ask for. */
export function exampleAddress(base: string, path: string, { parameters }: OperationObject): string {
  const filled = parameters
    .filter((p) => p.in === 'path')
    .reduce((so, p) => so.replace(`{${p.name}}`, String(p.example)), path)
  const first = parameters.find((p) => p.in === 'query' && p.example !== undefined)
  return `${base}${filled}${first ? `?${first.name}=${String(first.example)}` : ''}`
}

/** A command that can be copied and works as it stands. */
export function curl(base: string, path: string, operation: OperationObject): string {
  const address = quoted(exampleAddress(base, path, operation))
  const sent = operation.requestBody?.content['application/json']
  if (!sent) return `curl ${address}`
  const headers = operation.parameters.filter((p) => p.in === 'header' && p.example !== undefined)
  return [
    `curl ${address}`,
    `  -H 'Content-Type: application/json'`,
    ...headers.map((p) => `  -H ${quoted(`${p.name}: ${String(p.example)}`)}`),
    `  -d ${quoted(JSON.stringify(sent.example, null, 2))}`,
  ].join(' \\\n')
}
