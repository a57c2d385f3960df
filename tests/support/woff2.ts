import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

// Of the tags that WOFF2 writes as a number (section 4.1), those whose place we need.
const cmap = 0
const name = 5
const outlines = [10, 11]
const fvar = 47
const spelledOut = 63

/** The tables of a WOFF2 file that we read, as they stand in it. */
export type FontTables = { characters: Buffer; names: Buffer; axes: Buffer }

/** Reads the directory and takes the tables out; all are compressed as one. */
export function openFont(file: string): FontTables {
  const bytes = readFileSync(file)
  let at = 48
  const length = (): number => {
    let value = 0
    for (;;) {
      const byte = bytes.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const sizes: { tag: number; size: number }[] = []
  for (let table = 0; table < bytes.readUInt16BE(12); table += 1) {
    const flags = bytes.readUInt8(at++)
    const tag = flags & 63
    if (tag === spelledOut) at += 4
    const original = length()
    const isChanged = outlines.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0
    sizes.push({ tag, size: isChanged ? length() : original })
  }
  const all = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)))
  const table = (wanted: number): Buffer => {
    const place = sizes.findIndex(({ tag }) => tag === wanted)
    const start = sizes.slice(0, place).reduce((sum, { size }) => sum + size, 0)
    return all.subarray(start, start + (sizes[place]?.size ?? 0))
  }
  return { characters: table(cmap), names: table(name), axes: table(fvar) }
}

/** Every character of the basic plane that has a sign of its own (cmap, format 4). */
export function charactersOf({ characters }: FontTables): string[] {
  const records = Array.from({ length: characters.readUInt16BE(2) }, (_, at) =>
    characters.readUInt32BE(8 + 8 * at),
  )
  const map = characters.subarray(records.find((start) => characters.readUInt16BE(start) === 4) ?? NaN)
  const width = map.readUInt16BE(6)
  const found: string[] = []
  for (let segment = 14; segment < 14 + width; segment += 2) {
    const [first, last] = [map.readUInt16BE(segment + width + 2), map.readUInt16BE(segment)]
    for (let code = first; code <= last && code < 0xffff; code += 1)
      if (glyphOf(map, { code, first, segment, width }) !== 0) found.push(String.fromCharCode(code))
  }
  return found
}

type Asked = { code: number; first: number; segment: number; width: number }

function glyphOf(map: Buffer, { code, first, segment, width }: Asked): number {
  const shift = map.readUInt16BE(segment + 2 * width + 2)
  const place = segment + 3 * width + 2
  const offset = map.readUInt16BE(place)
  if (offset === 0) return (code + shift) % 0x10000
  const glyph = map.readUInt16BE(place + offset + 2 * (code - first))
  return glyph === 0 ? 0 : (glyph + shift) % 0x10000
}

/** The one axis of the typeface: the weights it can be drawn in. */
export function weightsOf({ axes }: FontTables) {
  const axis = axes.readUInt16BE(4)
  const [min, standard, max] = [4, 8, 12].map((at) => axes.readInt32BE(axis + at) / 0x10000)
  return { axis: axes.toString('latin1', axis, axis + 4), min, standard, max }
}

/** A text that the file carries about itself, by its number (name table). */
export function nameOf({ names }: FontTables, wanted: number): string | undefined {
  const texts = names.readUInt16BE(4)
  for (let at = 6; at < 6 + 12 * names.readUInt16BE(2); at += 12) {
    if (names.readUInt16BE(at + 6) !== wanted) continue
    const start = texts + names.readUInt16BE(at + 10)
    return new TextDecoder('utf-16be').decode(names.subarray(start, start + names.readUInt16BE(at + 8)))
  }
  return undefined
}
