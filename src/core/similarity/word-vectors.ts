import { z } from 'zod'

/** What words mean beside each other, learnt from the training cases: a few numbers for each stem. */
export type WordVectors = { dimensions: number; of: (stem: string) => Int8Array | undefined }

const wordVectorsFile = z.object({
  version: z.string(),
  trained_on: z.int(),
  dimensions: z.int().positive(),
  stems: z.string(),
  /** Four bits a number, two in a byte, base64: the file has to stay small enough for a Worker. */
  values: z.base64(),
})

export type WordVectorsFile = z.infer<typeof wordVectorsFile>

const half = 8

export function packNumbers(numbers: readonly number[]): string {
  let bytes = ''
  for (let i = 0; i < numbers.length; i += 2) {
    bytes += String.fromCharCode((((numbers[i] ?? 0) + half) << 4) | ((numbers[i + 1] ?? 0) + half))
  }
  return btoa(bytes)
}

export function readWordVectors(json: unknown): WordVectors {
  const file = wordVectorsFile.parse(json)
  const bytes = atob(file.values)
  const numberAt = (i: number) => {
    const byte = bytes.charCodeAt(i >> 1)
    return (i % 2 === 0 ? byte >> 4 : byte & 15) - half
  }
  const vectors = new Map(
    file.stems
      .split(' ')
      .map((stem, row) => [
        stem,
        Int8Array.from({ length: file.dimensions }, (_, i) => numberAt(row * file.dimensions + i)),
      ]),
  )
  return { dimensions: file.dimensions, of: (stem) => vectors.get(stem) }
}
