import { globSync, readFileSync } from 'node:fs'
import { securityHeadersFor } from '../../src/core/security-headers.ts'
import { parseCsv } from '../support/csv.ts'
import { sheetOf } from '../support/xlsx.ts'
import { parseXml } from '../support/xml.ts'
import { attribute, type Tag, tagsOf } from './html-tokens.ts'
import { marker } from './payloads.ts'

/** The names of elements and attributes that our views write; nothing else may ever be one. */
type Known = { elements: Set<string>; attributes: Set<string> }

function namesInViews(): Known {
  const source = globSync('views/**/*.tsx')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const all = (pattern: RegExp) =>
    new Set([...source.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()))
  return {
    elements: all(/<([a-z][a-z0-9]*)/g),
    attributes: all(/([a-zA-Z][a-zA-Z:-]*)'?(?=\s*[:=}/>]|\s*$|\s+(?:role|aria-live)=)/gm),
  }
}

const known = namesInViews()

const addresses = ['href', 'src', 'action', 'formaction', 'data-hx-get', 'data-hx-post']
const isSafeAddress = (url: string) => /^(#|\?|\/(?![/\\])|mailto:|https?:\/\/|$)/.test(url)

function tagFaults(tag: Tag): string[] {
  const { name, closes, text } = tag
  const faults = known.elements.has(name) ? [] : [`a new element <${name}>`]
  for (const [key, value] of tag.attributes) {
    if (!known.attributes.has(key.toLowerCase()) || key.startsWith('on') || key === 'style')
      faults.push(`an attribute ${key}`)
    if (addresses.includes(key) && !isSafeAddress(value.trim())) faults.push(`${key}="${value.slice(0, 60)}"`)
  }
  if ((name === 'script' || name === 'style') && !closes && text.trim() !== '')
    faults.push(`words in <${name}>`)
  if (name === 'script' && !closes && !attribute(tag, 'src')?.startsWith('/static/'))
    faults.push('a script of others')
  return faults
}

function htmlFaults(html: string): string[] {
  const found = tagsOf(html).flatMap(tagFaults)
  // oxlint-disable-next-line no-control-regex -- the very characters that a page cannot hold
  return /\u0000/.test(html) ? [...found, 'a NUL'] : found
}

/** Reads the answer as who asked for it would; throws where that cannot be done. */
async function bodyFaults(answer: Response): Promise<string[]> {
  const type = answer.headers.get('Content-Type') ?? ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = new TextDecoder('utf-8', { fatal: !type.includes('spreadsheet'), ignoreBOM: true })
  if (bytes.length === 0) return []
  if (type.includes('spreadsheet')) await sheetOf(bytes)
  else if (type.startsWith('text/html')) {
    const html = text.decode(bytes)
    // Who asks for a part gets one; all else is a whole page.
    return htmlFaults(html)
  } else if (type.includes('jsonl'))
    text
      .decode(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .forEach((line) => void JSON.parse(line))
  else if (/json\b/.test(type)) JSON.parse(text.decode(bytes))
  else if (/xml\b/.test(type)) parseXml(text.decode(bytes))
  else if (type.startsWith('text/csv')) {
    const csv = text.decode(bytes).replace(/^\uFEFF/, '')
    const rows = parseCsv(csv, csv.slice(0, csv.indexOf('\r\n')).includes(';') ? ';' : ',')
    const cells = rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?[\d.,]+$/.test(cell))
    return cells.map((cell) => `a cell that starts a formula: ${cell.slice(0, 40)}`)
  } else if (type.startsWith('text/plain') || type.startsWith('text/turtle')) text.decode(bytes)
  else return [`an answer of type "${type}"`]
  return []
}

const allowedHeader =
  /^(content-(type|security-policy|disposition|length)|x-(content-type-options|frame-options|robots-tag)|referrer-policy|cross-origin-opener-policy|permissions-policy|cache-control|etag|vary|location|set-cookie|api-version|access-control-[a-z-]+|allow|connection|retry-after|clear-site-data|hx-(push|replace)-url|link|strict-transport-security|last-modified|x-content-digest|digest)$/

function headerFaults({ headers, status }: Response, path: string, publicUrl: string): string[] {
  const faults = [...headers.keys()]
    .filter((name) => !allowedHeader.test(name))
    .map((name) => `a header ${name}`)
  for (const [name, value] of Object.entries(securityHeadersFor(path, publicUrl)))
    if (headers.get(name) !== value) faults.push(`${name}: ${headers.get(name)}`)
  const to = headers.get('Location')
  if (to !== null && !/^\/(?![/\\])[\x21-\x7E]*$/.test(to)) faults.push(`leads to ${to}`)
  if ([301, 302, 303, 307, 308].includes(status) && to === null) faults.push('leads nowhere')
  const name = headers.get('Content-Disposition')
  if (name !== null && !/^attachment; filename="[a-z0-9][a-z0-9._-]{0,150}"$/.test(name))
    faults.push(`a file ${name}`)
  if (headers.getSetCookie().some((cookie) => cookie.includes(marker))) faults.push('a cookie of a visitor')
  return faults
}

/** What is wrong with an answer, whatever was asked. */
export async function faultsOf(
  answer: Response,
  { path, publicUrl }: { path: string; publicUrl: string },
): Promise<string[]> {
  const faults = headerFaults(answer, path, publicUrl)
  if (answer.status >= 500) faults.push(`status ${answer.status}`)
  try {
    faults.push(...(await bodyFaults(answer)))
  } catch (error) {
    faults.push(`cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}`)
  }
  return faults
}
