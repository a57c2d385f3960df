import { indexStories } from './similarity.ts'
import type { WordVectors } from './similarity/word-vectors.ts'
import type { Pattern } from './pattern.ts'

/** A public casus that stands in no knelpunt yet. */
export type LooseCase = {
  number: number
  title: string
  story: string
  region: string
  boundaries: readonly string[]
  barrier: string
}

/** Cases on one boundary with one barrier that may have one cause. */
export type Bundle = Pattern & {
  cases: LooseCase[]
  /** Words that most of them share; none when only boundary and barrier bring them together. */
  words: string[]
}

/** Below this two stories have little more in common than being about care (as in seen-before). */
const leastScore = 0.15
const neighbours = 8
const fewest = 2
const mostWords = 6
const shortestWord = 4

/** Proposals to bundle, those that tell the same first, then the rest of each pattern; the largest on top. */
export function proposeBundles(cases: readonly LooseCase[], vectors?: WordVectors): Bundle[] {
  const alike = likenessOf(cases, vectors)
  const bundles = [...cellsOf(cases)].flatMap(([cell, inCell]) => {
    const [boundary = '', barrier = ''] = cell.split('/')
    const { told, rest } = toldAlike(inCell, alike)
    const left = rest.length >= fewest ? [{ cases: rest, words: [] }] : []
    return [...told, ...left].map((bundle) => ({ boundary, barrier, ...bundle }))
  })
  const rank = ({ words, cases: bundled }: Bundle) => (words.length > 0 ? 1_000_000 : 0) + bundled.length
  return bundles.toSorted((a, b) => rank(b) - rank(a))
}

/** Each casus once: on the one of its boundaries where most cases with its barrier stand. */
function cellsOf(cases: readonly LooseCase[]): Map<string, LooseCase[]> {
  const cell = (boundary: string, { barrier }: LooseCase) => `${boundary}/${barrier}`
  const sizes = new Map<string, number>()
  for (const one of cases)
    for (const boundary of one.boundaries)
      sizes.set(cell(boundary, one), (sizes.get(cell(boundary, one)) ?? 0) + 1)
  const cells = new Map<string, LooseCase[]>()
  for (const one of cases) {
    const [largest] = one.boundaries
      .map((boundary) => cell(boundary, one))
      .toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
    if (largest === undefined) continue
    cells.set(largest, [...(cells.get(largest) ?? []), one])
  }
  return cells
}

type Likeness = ReadonlyMap<number, ReadonlyMap<number, string[]>>

function likenessOf(cases: readonly LooseCase[], vectors: WordVectors | undefined): Likeness {
  const stories = cases.map(({ number, title, story }) => ({ id: String(number), title, text: story }))
  const index = indexStories(stories, vectors ? { vectors } : {})
  return new Map(
    stories.map((story) => [
      Number(story.id),
      new Map(
        index
          .similar(story, neighbours)
          .filter(({ score }) => score >= leastScore)
          .map(({ id, words }) => [Number(id), words.filter((word) => word.length >= shortestWord)]),
      ),
    ]),
  )
}

/** The casus with most like it first, with all that are like it; then the next among those that are left. */
function toldAlike(cell: readonly LooseCase[], alike: Likeness) {
  const told: { cases: LooseCase[]; words: string[] }[] = []
  let rest = [...cell]
  for (;;) {
    const [best] = rest
      .map((seed) => ({ seed, others: rest.filter(({ number }) => isLike(alike, seed.number, number)) }))
      .toSorted((a, b) => b.others.length - a.others.length)
    if (!best || best.others.length === 0) return { told, rest }
    const { seed, others } = best
    const words = others.flatMap(({ number }) => alike.get(seed.number)?.get(number) ?? [])
    told.push({ cases: [seed, ...others], words: mostShared(words) })
    rest = rest.filter((one) => one !== seed && !others.includes(one))
  }
}

const isLike = (alike: Likeness, a: number, b: number) =>
  (alike.get(a)?.get(b)?.length ?? 0) >= fewest || (alike.get(b)?.get(a)?.length ?? 0) >= fewest

function mostShared(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words.map((one) => one.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([word]) => word)
}
