import type { PersonalData } from './kinds.ts'

/** The text just before a place, in lower case. Bounded, so that looking back costs the same everywhere. */
export const before = (text: string, at: number, length: number) =>
  text.slice(Math.max(0, at - length), at).toLowerCase()

export const after = (text: string, at: number, length: number) => text.slice(at, at + length).toLowerCase()

export const digitsOf = (text: string) => text.replace(/\D/g, '')

/** The last of the sorted fragments that begins before a place. A binary search: a hostile text may hold thousands. */
export function lastBefore(sorted: readonly PersonalData[], at: number): PersonalData | undefined {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
