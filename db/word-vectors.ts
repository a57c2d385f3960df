import { readWordVectors, type WordVectors } from '../src/core/similarity/word-vectors.ts'
import json from './training/word-vectors.json' with { type: 'json' }

let vectors: WordVectors | undefined

/** The word vectors this version of the software ships with, unpacked at their first use. */
export const shippedWordVectors = (): WordVectors => (vectors ??= readWordVectors(json))
