import { dictionary, type Example } from './example.ts'
import { seeded, shuffle } from './random.ts'

/** Two texts this alike tell the same situation, also when nobody marked them as twins. */
const alike = 0.22

/**
 * The group of each example. What tells one situation must stay on one side of a split: twins, both halves of a
 * minimal pair, one source, and texts that are nearly the same.
 */
export function groupsOf(examples: readonly Example[]): number[] {
  const parent = examples.map((_, at) => at)
  const root = (at: number): number => {
    const up = parent[at] ?? at
    return up === at ? at : root(up)
  }
  const seen = new Map<string, number>()
  examples.forEach((example, at) => {
    for (const bond of bondsOf(example)) {
      const other = seen.get(bond)
      if (other === undefined) seen.set(bond, at)
      else parent[root(at)] = root(other)
    }
  })
  const real = examples.flatMap(({ origin }, at) => (origin === 'retold' ? [at] : []))
  for (const [a, b] of nearTwins(examples, real)) parent[root(a)] = root(b)
  return examples.map((_, at) => root(at))
}

function bondsOf({ id, sameAs, source, origin }: Example): string[] {
  const pair = /^w8-(\d+)$/.exec(id)?.[1]
  return [
    `id ${id}`,
    ...(sameAs ? [`id ${sameAs}`] : []),
    ...(source && origin === 'retold' ? [`source ${source}`] : []),
    ...(pair ? [`pair ${Math.ceil(Number(pair) / 2)}`] : []),
  ]
}

function nearTwins(examples: readonly Example[], real: readonly number[]): [number, number][] {
  const seen = new Map<number, number>()
  const stems = new Map(real.map((at) => [at, new Set(stemsOf(examples[at]))]))
  for (const set of stems.values()) for (const stem of set) seen.set(stem, (seen.get(stem) ?? 0) + 1)
  const weight = (stem: number) => Math.log((real.length + 1) / (seen.get(stem) ?? 1)) ** 2
  const total = (all: Iterable<number>) => [...all].reduce((sum, stem) => sum + weight(stem), 0)
  const lengths = new Map([...stems].map(([at, set]) => [at, Math.sqrt(total(set))]))
  return real.flatMap((a, i) =>
    real.slice(0, i).flatMap((b): [number, number][] => {
      const shared = [...(stems.get(a) ?? [])].filter((stem) => stems.get(b)?.has(stem))
      return total(shared) > alike * (lengths.get(a) ?? 0) * (lengths.get(b) ?? 0) ? [[a, b]] : []
    }),
  )
}

const stemsOf = (example: Example | undefined): number[] =>
  [...(example?.counted.ids ?? [])].filter((id) => dictionary.entries[id]?.family === 'stem')

/** The fold of each example: whole groups, spread at random. */
export function foldsOf(groups: readonly number[], folds: number, seed: number): number[] {
  const order = shuffle([...new Set(groups)], seeded(seed))
  const fold = new Map(order.map((group, at) => [group, at % folds]))
  return groups.map((group) => fold.get(group) ?? 0)
}
