import { createHash } from 'node:crypto'
import type { SnapshotStore } from '../core/snapshot.ts'

const encoder = new TextEncoder()

// Small writes are slow; a bucket takes them all the same, but a folder would make one of each record.
const pieceSize = 64 * 1024

/** Writes records to a file and says what it became: its hash is made on the way, so it is never whole in memory. */
export async function writeMeasured(
  store: SnapshotStore,
  name: string,
  records: AsyncIterable<string>,
): Promise<{ records: number; bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  const written = { records: 0, bytes: 0 }
  const measured = (text: string) => {
    const piece = encoder.encode(text)
    hash.update(piece)
    written.bytes += piece.length
    return piece
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let text = ''
    for await (const record of records) {
      text += record
      written.records += 1
      if (text.length < pieceSize) continue
      yield measured(text)
      text = ''
    }
    if (text !== '') yield measured(text)
  }
  await store.write(name, pieces())
  return { ...written, sha256: hash.digest('hex') }
}
