import * as fc from 'fast-check'
import { type Payload, payload, storable } from './payloads.ts'
import type { Target } from './targets.ts'
import { validValue } from './valid-values.ts'

const sentence = 'Een team wil samen ontbijten in het buurthuis, en niemand betaalt dat.'

/** How a request differs from the valid one: everything that is drawn by lot, so that a seed says it all. */
export type Lot = {
  at: number
  payload: Payload
  how: 'replace' | 'drop' | 'double' | 'key' | 'extra' | 'nested' | 'query' | 'header' | 'path'
  words: string
  picks: number[]
}

export const lots = (count: number, seed: number): Lot[] =>
  fc.sample(
    fc.record({
      at: fc.nat(1_000_000),
      payload,
      how: fc.constantFrom<Lot['how'][]>(
        'replace',
        'replace',
        'replace',
        'replace',
        'drop',
        'double',
        'key',
        'extra',
        'nested',
        'query',
        'header',
        'path',
        'path',
      ),
      words: fc.oneof(
        fc.constant(sentence),
        fc.constantFrom(...storable).map((text) => `${text} ${sentence}`),
      ),
      picks: fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
    }),
    { seed, numRuns: count },
  )

export type Sent = { method: string; address: string; headers: Record<string, string>; body: string | null }

const hostile = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'constructor[prototype][zqxfz]',
  '__proto__[zqxfz]',
  '',
  '[]',
]

function broken(pairs: [string, string][], { how, at, payload: { text } }: Lot): [string, string][] {
  const index = pairs.length === 0 ? -1 : at % pairs.length
  const [name] = pairs[index] ?? ['zqxfz']
  if (index < 0 || how === 'extra') return [...pairs, [hostile[at % hostile.length] ?? '', text]]
  return pairs.flatMap(([key, value], i): [string, string][] => {
    if (i !== index) return [[key, value]]
    if (how === 'drop') return []
    if (how === 'double')
      return [
        [key, value],
        [key, text],
        [key, value],
      ]
    if (how === 'key') return [[`${name}${text.slice(0, 200)}`, value]]
    if (how === 'nested')
      return [
        [`${name}[]`, value],
        [`${name}[a][b]`, text],
      ]
    return [[key, text]]
  })
}

/** One value deep in an answer in JSON, replaced. */
function withBrokenLeaf(value: unknown, leaf: string, at: number): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || at % 3 === 0) return leaf
  const entries = Object.entries(value)
  const parts = entries.map(([key, part], i) => {
    const given =
      i === at % entries.length
        ? withBrokenLeaf(part, leaf, Math.floor(at / entries.length))
        : JSON.stringify(part)
    return `${JSON.stringify(key)}:${given}`
  })
  return `{${parts.join()}}`
}

const jsonOf = (pairs: [string, string][], { at, payload: { text } }: Lot, isBroken: boolean): string => {
  const odd: unknown[] = [text, null, 1e308, -0, true, [], {}, [[text]], { toString: text }, [null], 2 ** 60]
  const index = isBroken && pairs.length > 0 ? at % pairs.length : -1
  const parts = pairs.map(([name, value], i) => {
    const leaf = JSON.stringify(odd[Math.floor(at / 7) % odd.length])
    const given = i === index ? withBrokenLeaf(JSON.parse(value), leaf, Math.floor(at / pairs.length)) : value
    return `${JSON.stringify(name)}:${given}`
  })
  // Written by hand: JSON.stringify would leave out a key that is there twice, and __proto__.
  if (isBroken && at % 5 === 0) parts.push(`"__proto__":{"zqxfz":1}`, parts[0] ?? '"zqxfz":1')
  return `{${parts.filter((part) => part !== '').join()}}`
}

const odd = [
  'Accept',
  'Authorization',
  'HX-Request-Type',
  'If-None-Match',
  'Cookie',
  'Accept-Language',
  'Range',
  'X-Forwarded-For',
  'User-Agent',
  'Referer',
  'Content-Language',
]

/** What a header can hold at all: bytes without an end of line. */
const headerText = (text: string) =>
  text
    .replace(/[^\t\u0020-\u007E\u0080-\u00FF]/g, '?')
    .trim()
    .slice(0, 4000)

/** One part of the address that names something, replaced. */
function brokenPath({ route, path }: Target, { at, payload: { text } }: Lot): string {
  const pattern = route.replace(/\{[^/]*\}/g, '').split('/')
  const places = pattern.flatMap((part, i) => (part.startsWith(':') ? [i] : []))
  const place = places[at % places.length]
  const written = encodeURIComponent(text.toWellFormed().slice(0, 500)).replaceAll('.', '%2E')
  return path
    .split('/')
    .map((part, i) => (i === place ? written : part))
    .join('/')
}

const around = ['query', 'header', 'path']

/** Whether a field of what is sent is wrong, and not only something around it; where nothing is sent, whatever is. */
export const isFieldBroken = ({ fields }: Target, { how }: Lot): boolean =>
  fields.length === 0 || !around.includes(how)

/** What the answer to unknown methods is asked with: the one that browsers ask first, or one that is refused. */
const methodFor = (target: Target, { at }: Lot, isBroken: boolean) => {
  if (target.method !== 'ALL') return target.method
  return isBroken ? (['PUT', 'DELETE', 'PATCH'][at % 3] ?? 'PUT') : 'OPTIONS'
}

/** The request for a target, as it should be or with one thing wrong. */
export function requestFor(target: Target, drawn: Lot, isBroken: boolean, origin: string): Sent {
  // An address that names nothing has no part to replace.
  const lot: Lot = drawn.how === 'path' && !target.route.includes(':') ? { ...drawn, how: 'query' } : drawn
  const valid = target.fields.flatMap((field, i): [string, string][] =>
    target.json ? [[field.name, field.value]] : validValue(field, lot, i).map((value) => [field.name, value]),
  )
  const reads = target.method === 'GET'
  const inBody = isBroken && !around.includes(lot.how)
  const pairs = inBody && !target.json ? broken(valid, lot) : valid
  const extra: [string, string][] =
    isBroken && lot.how === 'query'
      ? [
          ['zqxfz', lot.payload.text],
          [lot.payload.text.slice(0, 100), 'x'],
        ]
      : []
  const query = new URLSearchParams(reads ? [...pairs, ...extra] : extra).toString().slice(0, 300_000)
  // As htmx asks for a part of a page.
  const partial: Record<string, string> =
    (lot.picks[3] ?? 0) % 10 === 0 ? { 'HX-Request-Type': 'partial' } : {}
  const header: Record<string, string> =
    isBroken && lot.how === 'header'
      ? { [odd[lot.at % odd.length] ?? 'Accept']: headerText(lot.payload.text) }
      : {}
  const method = methodFor(target, lot, isBroken)
  const sends = method === 'POST'
  const type = target.json ? 'application/json' : 'application/x-www-form-urlencoded'
  const path = isBroken && lot.how === 'path' ? brokenPath(target, lot) : target.path
  return {
    method,
    address: query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`,
    headers: {
      ...target.headers,
      ...(sends ? { Origin: origin, 'Content-Type': type } : {}),
      ...partial,
      ...header,
    },
    body: !sends ? null : target.json ? jsonOf(pairs, lot, inBody) : new URLSearchParams(pairs).toString(),
  }
}
