import type { Snapshot, SnapshotStore } from '../../src/core/snapshot.ts'
import { startOfTests } from './moment.ts'

/** A place for snapshots that forgets everything. */
export function memoryStore(): SnapshotStore & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>()
  async function* bytesOf(file: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size)
  }
  return {
    files,
    write: async (name, pieces) => {
      const parts: Uint8Array[] = []
      for await (const piece of pieces) parts.push(piece)
      files.set(name, Buffer.concat(parts))
    },
    read: async (name) => {
      const file = files.get(name)
      return file ? bytesOf(file) : null
    },
    remove: async (name) => {
      files.delete(name)
    },
  }
}

export const publicUrl = 'https://schottenmelder.example'
export const snapshot: Snapshot = {
  quarter: '2025-k4',
  rows: 1234,
  bytes: 2_345_678,
  sha256: 'ab12'.repeat(16),
  taxonomyVersion: '2025-11',
  madeAt: new Date('2026-01-01T00:05:00Z'),
  revisedAt: startOfTests,
  errata: [],
}
export const erratum = {
  at: Date.parse('2026-02-03T12:00:00Z'),
  removed: [7, 9],
  corrected: [12],
  sha256: 'cd34'.repeat(16),
}
