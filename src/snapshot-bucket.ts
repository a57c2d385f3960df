import type { SnapshotStore } from './core/snapshot.ts'

type Part = { partNumber: number; etag: string }
type Upload = {
  uploadPart: (number: number, value: Uint8Array) => Promise<Part>
  complete: (parts: Part[]) => Promise<unknown>
  abort: () => Promise<void>
}

/** What we use of an R2 bucket. */
export type Bucket = {
  createMultipartUpload: (name: string) => Promise<Upload>
  get: (name: string) => Promise<{ body: AsyncIterable<Uint8Array> } | null>
  delete: (name: string) => Promise<void>
}

// R2 wants parts of one size, at least 5 MiB, but for the last one.
const partSize = 8 * 1024 * 1024

/** Snapshots as objects in an R2 bucket, on Workers. A file is never whole in memory: it goes up in parts. */
export const snapshotBucket = (bucket: Bucket): SnapshotStore => ({
  write: async (name, pieces) => {
    const upload = await bucket.createMultipartUpload(name)
    try {
      const parts: Part[] = []
      for await (const part of inParts(pieces, partSize))
        parts.push(await upload.uploadPart(parts.length + 1, part))
      await upload.complete(parts)
    } catch (error) {
      await upload.abort()
      throw error
    }
  },
  read: async (name) => (await bucket.get(name))?.body ?? null,
  remove: (name) => bucket.delete(name),
})

async function* inParts(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(size)
  let filled = 0
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const taken = piece.subarray(at, at + size - filled)
      part.set(taken, filled)
      filled += taken.length
      at += taken.length
      if (filled < size) continue
      yield part
      part = new Uint8Array(size)
      filled = 0
    }
  }
  if (filled > 0) yield part.subarray(0, filled)
}

/** The binding, when there is one. */
export const isBucket = (binding: unknown): binding is Bucket =>
  typeof binding === 'object' && binding !== null && 'createMultipartUpload' in binding
