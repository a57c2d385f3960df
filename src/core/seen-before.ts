import type { Scores } from './classifier/score.ts'
import { stem } from './classifier/stem.ts'
import { words } from './classifier/words.ts'
import { indexStories } from './similarity.ts'
import { tells } from './similarity/words.ts'
import type { WordVectors } from './similarity/word-vectors.ts'

/** Something that was told before, with what was decided or predicted about it. */
export type Told = {
  id: string
  title: string
  story: string
  domains: readonly string[]
  barrier: string | null
}

export type SeenBefore<T extends Told> = {
  told: T
  score: number
  /** Words of the new story that stand in the other too, as they were typed. */
  words: string[]
}

type Asked = { title: string; story: string; scores: Scores }

const most = 3
/** Words of fewer letters are shared by chance. */
const shortestShown = 4
/** Below this two stories have little more in common than being about care. */
const leastScore = 0.15
const leastWords = 2

/** Which of these tell nearly the same, the closest first, at most three. */
export function seenBefore<T extends Told>(
  { title, story, scores }: Asked,
  candidates: readonly T[],
  vectors: WordVectors,
): SeenBefore<T>[] {
  const byId = new Map(candidates.map((told) => [told.id, told]))
  const asked = { id: '', title, text: withoutPlaceholders(story) }
  const index = indexStories(
    candidates.map((told) => ({ id: told.id, title: told.title, text: withoutPlaceholders(told.story) })),
    { vectors, labels: ({ id }) => labelsOf(byId.get(id), scores) },
  )
  return index.similar(asked, most).flatMap(({ id, score, words: shared }) => {
    const told = byId.get(id)
    const shown = shared.filter((word) => word.length >= shortestShown)
    return told && score >= leastScore && shown.length >= leastWords ? [{ told, score, words: shown }] : []
  })
}

/** "[naam]" stands in many stories and says nothing of any. */
const withoutPlaceholders = (story: string) => story.replaceAll(/\[[^\]\n]{1,40}\]/g, ' ')

/** Labels as numbers in one order: what was decided counts whole, what is predicted by its probability. */
function labelsOf(told: Told | undefined, { domains, barriers }: Scores): number[] {
  const inOrder = (scored: Scores['domains']) => scored.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return [
    ...inOrder(domains).map(({ key, p }) => (told ? Number(told.domains.includes(key)) : p)),
    ...inOrder(barriers).map(({ key, p }) => (told ? Number(told.barrier === key) : p)),
  ]
}

const stemsOf = ({ title, story }: { title: string; story: string }) =>
  new Set(
    words(`${title}\n${story}`)
      .filter(({ form }) => tells(form))
      .map(({ form }) => stem(form)),
  )

/** Those that share the rarest words with a story: a cheap look, before a few are compared closely. */
export function closest<T extends { title: string; story: string }>(
  asked: { title: string; story: string },
  others: readonly T[],
  count: number,
): T[] {
  const read = others.map((other) => ({ other, stems: stemsOf(other) }))
  const frequency = new Map<string, number>()
  for (const { stems } of read) for (const one of stems) frequency.set(one, (frequency.get(one) ?? 0) + 1)
  const own = [...stemsOf(asked)]
  const weight = (one: string) => Math.log(1 + others.length / (frequency.get(one) ?? 1))
  return read
    .map(({ other, stems }) => ({
      other,
      score: own.reduce((sum, one) => (stems.has(one) ? sum + weight(one) : sum), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other)
}
