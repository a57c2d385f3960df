/** Reads CSV by RFC 4180, character by character: nothing of ours is used to read what we wrote. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else if (sign === '"' || sign === '\n' || sign === '\r')
      throw new Error(`a stray ${JSON.stringify(sign)} at ${at}`)
    else cell += sign
  }
  if (quoted || row.length > 0 || cell !== '') throw new Error('the last record does not end')
  return rows
}

/** The records under their headers. */
export function csvObjects(text: string, separator = ','): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text, separator)
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a record of ${row.length} cells`)
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']))
  })
}

/** As a reader takes away the sign that keeps a text from being a formula. */
export const withoutGuard = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')
