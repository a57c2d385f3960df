import { indexStories } from '../core/similarity.ts'
import type { SimilarityOptions } from '../core/similarity/features.ts'
import { readWordVectors } from '../core/similarity/word-vectors.ts'
import { learnWordVectors } from './learn-word-vectors.ts'
import { sameNumbers, shuffled } from './same-numbers.ts'
import { lessonOf, readStories, storyFiles, type TrainingStory } from './stories.ts'

const [folds, corpora, size] = [5, 4, 160]

type Pair = readonly [TrainingStory, TrainingStory]

const random = sameNumbers(Number(process.argv[2] ?? 12345))
const all = storyFiles.flatMap(readStories)
const byId = new Map(all.map((story) => [story.id, story]))
const pairs: Pair[] = shuffled(
  all.flatMap((story): Pair[] => {
    const twin = byId.get(story.same_as ?? '')
    return twin === undefined ? [] : [[story, twin]]
  }),
  random,
)
const paired = new Set(pairs.flat().map(({ id }) => id))
const others = shuffled(
  all.filter(({ id }) => !paired.has(id)),
  random,
)

function twinFound(
  corpus: readonly TrainingStory[],
  twins: readonly Pair[],
  options: SimilarityOptions,
): number {
  const index = indexStories(corpus, options)
  const asked = twins.flatMap(([a, b]): Pair[] => [
    [a, b],
    [b, a],
  ])
  const found = asked.filter(([story, twin]) => index.similar(story, 3).some(({ id }) => id === twin.id))
  return found.length / asked.length
}

/** Neither the pairs nor the stories around them were seen by the vectors that are measured. */
function measure(fold: number): { plain: number; learnt: number } {
  const twins = pairs.filter((_, i) => i % folds === fold)
  const around = others.filter((_, i) => i % folds === fold)
  const held = new Set([...twins.flat(), ...around].map(({ id }) => id))
  const lessons = all.filter(({ id }) => !held.has(id)).map(lessonOf)
  const vectors = readWordVectors(learnWordVectors(lessons, 'evaluation'))
  const shares = Array.from({ length: corpora }, () => {
    const filling = shuffled(around, random).slice(0, size - 2 * twins.length)
    const corpus = shuffled([...twins.flat(), ...filling], random)
    return { plain: twinFound(corpus, twins, {}), learnt: twinFound(corpus, twins, { vectors }) }
  })
  return { plain: mean(shares.map(({ plain }) => plain)), learnt: mean(shares.map(({ learnt }) => learnt)) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function line(name: string, values: readonly number[]): string {
  const middle = mean(values)
  const deviation = Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (values.length - 1))
  const half = (1.96 * deviation) / Math.sqrt(values.length)
  return `${name.padEnd(22)} ${middle.toFixed(3)} ± ${half.toFixed(3)}   by fold ${values.map((v) => v.toFixed(2)).join(' ')}`
}

const figures = Array.from({ length: folds }, (_, fold) => measure(fold))
console.log(`twin among the first three, ${pairs.length} pairs in corpora of ${size}`)
console.log(
  line(
    'without word vectors',
    figures.map(({ plain }) => plain),
  ),
)
console.log(
  line(
    'with word vectors',
    figures.map(({ learnt }) => learnt),
  ),
)
