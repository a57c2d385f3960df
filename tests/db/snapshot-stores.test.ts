import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { SnapshotStore } from '../../src/core/snapshot.ts'
import { type Bucket, isBucket, snapshotBucket } from '../../src/snapshot-bucket.ts'
import { snapshotFolder } from '../../src/snapshot-folder.ts'
import { collected } from '../support/collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'schottenmelder-snapshots-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mebibyte = 1024 * 1024

/** As R2 does it: parts of one size but for the last, and nothing there before all is complete. */
function bucket() {
  const objects = new Map<string, Buffer>()
  const sizes: number[] = []
  async function* once(body: Buffer) {
    yield body
  }
  const made: Bucket = {
    createMultipartUpload: async (name) => {
      const parts: Buffer[] = []
      return {
        uploadPart: async (partNumber, value) => {
          parts[partNumber - 1] = Buffer.from(value)
          sizes.push(value.length)
          return { partNumber, etag: String(partNumber) }
        },
        complete: async (given) => {
          if (given.length !== parts.length) throw new Error('not every part was named')
          objects.set(name, Buffer.concat(parts))
        },
        abort: async () => undefined,
      }
    },
    get: async (name) => {
      const body = objects.get(name)
      return body ? { body: once(body) } : null
    },
    delete: async (name) => {
      objects.delete(name)
    },
  }
  return { made, objects, sizes }
}

const r2 = bucket()
const stores: [string, SnapshotStore, () => string[]][] = [
  [
    'a folder',
    snapshotFolder(join(folder, 'momentopnamen')),
    () => readdirSync(join(folder, 'momentopnamen')),
  ],
  ['a bucket', snapshotBucket(r2.made), () => [...r2.objects.keys()]],
]

async function* content(pieces: number, fails = false) {
  for (let piece = 0; piece < pieces; piece += 1) yield new Uint8Array(mebibyte).fill(piece)
  if (fails) throw new Error('halfway')
}

const readAll = async (store: SnapshotStore, name: string) => {
  const pieces = await store.read(name)
  return pieces && Buffer.concat(await collected(pieces))
}

describe.each(stores)('%s', (_, store, names) => {
  test('keeps what it was given, byte for byte', async () => {
    await store.write('2026-k1-0.csv', content(20))
    const read = await readAll(store, '2026-k1-0.csv')
    expect(read?.equals(Buffer.concat(await collected(content(20))))).toBe(true)
  })

  test('has nothing under a name that was never written, or was removed', async () => {
    await store.write('weg.csv', content(1))
    await store.remove('weg.csv')
    await store.remove('weg.csv')
    for (const name of ['weg.csv', 'nooit.csv']) expect(await store.read(name)).toBeNull()
  })

  test('shows no half file', async () => {
    await expect(store.write('half.csv', content(3, true))).rejects.toThrow('halfway')
    expect(await store.read('half.csv')).toBeNull()
    expect(names()).not.toContain('half.csv')
  })
})

test('parts are of one size, which R2 asks for, but for the last', () => {
  expect(r2.sizes.slice(0, 3)).toEqual([8, 8, 4].map((size) => size * mebibyte))
})

test.each([
  [undefined, false],
  ['SNAPSHOTS', false],
  [null, false],
  [{}, false],
  [r2.made, true],
])('binding %# is a bucket: %s', (binding, is) => {
  expect(isBucket(binding)).toBe(is)
})
