import { inflateRawSync } from 'node:zlib'
import { childrenOf, type Element, parseXml, textAt } from './xml.ts'

/** The files in a zip, by its central directory; nothing of the library that wrote it is used. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameSize] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + size)
    files.set(name, (method === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return files
}

const columnOf = (reference: string): number =>
  Array.from(reference.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) -
  1

function valueOf(cell: Element): string | number | boolean | null {
  if (childrenOf(cell, 'f').length > 0) throw new Error('a formula')
  const [inline] = childrenOf(cell, 'is')
  if (inline) return textAt(inline, 't')
  const text = textAt(cell, 'v')
  if (cell.attributes['t'] === 'b') return text === '1'
  if (cell.attributes['t'] === undefined || cell.attributes['t'] === 'n')
    return text === '' ? null : Number(text)
  throw new Error(`a cell of type ${cell.attributes['t']}`)
}

/** The cells of the only sheet of a workbook, by row; every part of it must be well-formed. */
export async function sheetOf(bytes: Uint8Array): Promise<(string | number | boolean | null)[][]> {
  const files = unzip(bytes)
  const parsed = new Map([...files].map(([name, text]) => [name, parseXml(text)]))
  for (const part of ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/styles.xml'])
    if (!parsed.has(part)) throw new Error(`there is no ${part}`)
  const sheet = parsed.get('xl/worksheets/sheet1.xml')
  const data = sheet && childrenOf(sheet, 'sheetData')[0]
  if (!data) throw new Error('there is no sheet')
  return childrenOf(data, 'row').map((row) => {
    const cells: (string | number | boolean | null)[] = []
    for (const cell of childrenOf(row, 'c')) cells[columnOf(cell.attributes['r'] ?? '')] = valueOf(cell)
    return Array.from(cells, (cell) => cell ?? null)
  })
}
