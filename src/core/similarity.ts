import { featuresOf, type Features, type SimilarityOptions, type Story } from './similarity/features.ts'
import { tells, stemOf, wordsOf } from './similarity/words.ts'

export type SimilarStory = {
  id: string
  /** Between 0 and 1; only to order and to leave out what is far off. */
  score: number
  /** The words of the story asked about that stand in the other too, the rarest first. */
  words: string[]
}

export type SimilarityIndex = {
  /** The stories most like this one, never itself. */
  similar: (story: Story, count?: number) => SimilarStory[]
}

type Posting = { row: number; weight: number }

// A story that is a bit like everything is nobody's twin: half of how well it fits in general is taken off.
const hubShare = 0.5
const hubNeighbours = 5
// Beyond this many stories a sample tells how general each is; comparing all with all would cost too much.
const hubSample = 200

class Index implements SimilarityIndex {
  readonly #stories: readonly Story[]
  readonly #options: SimilarityOptions
  readonly #postings = new Map<string, Posting[]>()
  readonly #stems: ReadonlySet<string>[]
  readonly #frequency = new Map<string, number>()
  readonly #dense: readonly number[][]
  readonly #generality: readonly number[]

  constructor(stories: readonly Story[], options: SimilarityOptions) {
    this.#stories = stories
    this.#options = options
    const features = stories.map((story) => featuresOf(story, options))
    for (const { counts } of features) {
      for (const key of counts.keys()) this.#frequency.set(key, (this.#frequency.get(key) ?? 0) + 1)
    }
    features.forEach((feature, row) => {
      for (const [key, weight] of feature.weigh(this.#rarity)) {
        const postings = this.#postings.get(key)
        if (postings === undefined) this.#postings.set(key, [{ row, weight }])
        else postings.push({ row, weight })
      }
    })
    this.#dense = features.map(({ dense }) => dense)
    this.#stems = stories.map((story) => new Set(tellingWords(story).map(({ folded }) => stemOf(folded))))
    this.#generality = this.#measureGenerality(features)
  }

  readonly #rarity = (key: string) =>
    Math.log((this.#stories.length + 1) / ((this.#frequency.get(key) ?? 0) + 0.5))

  #scores(features: Features): Float64Array {
    const scores = new Float64Array(this.#stories.length)
    for (const [key, weight] of features.weigh(this.#rarity)) {
      for (const posting of this.#postings.get(key) ?? []) {
        scores[posting.row] = (scores[posting.row] ?? 0) + weight * posting.weight
      }
    }
    this.#dense.forEach((dense, row) => {
      scores[row] =
        (scores[row] ?? 0) + dense.reduce((sum, value, i) => sum + value * (features.dense[i] ?? 0), 0)
    })
    return scores
  }

  #measureGenerality(features: readonly Features[]): number[] {
    const step = Math.max(1, Math.ceil(features.length / hubSample))
    const nearest: number[][] = features.map(() => [])
    for (let from = 0; from < features.length; from += step) {
      const feature = features[from]
      if (feature === undefined) continue
      this.#scores(feature).forEach((score, row) => {
        if (row !== from) keepHighest(nearest[row] ?? [], score)
      })
    }
    return nearest.map((best) => best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length))
  }

  similar(story: Story, count = 5): SimilarStory[] {
    const scores = this.#scores(featuresOf(story, this.#options))
    const words = tellingWords(story)
    return Array.from(scores, (score, row) => ({
      row,
      score: score - hubShare * (this.#generality[row] ?? 0),
    }))
      .filter(({ row }) => this.#stories[row]?.id !== story.id)
      .toSorted((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, count)
      .map(({ row, score }) => ({
        id: this.#stories[row]?.id ?? '',
        score: Math.round(Math.min(1, Math.max(0, score)) * 10_000) / 10_000,
        words: this.#shared(words, row),
      }))
  }

  #shared(words: readonly { text: string; folded: string }[], row: number): string[] {
    const found = new Map<string, { text: string; rarity: number }>()
    for (const { text, folded } of words) {
      const stem = stemOf(folded)
      if (!found.has(stem) && this.#stems[row]?.has(stem))
        found.set(stem, { text, rarity: this.#rarity(`s ${stem}`) })
    }
    return [...found.values()]
      .toSorted((a, b) => b.rarity - a.rarity)
      .slice(0, 6)
      .map(({ text }) => text)
  }
}

const tellingWords = (story: Story) =>
  wordsOf(`${story.title}\n${story.text}`).filter(({ folded }) => tells(folded))

function keepHighest(best: number[], score: number) {
  if (best.length < hubNeighbours) best.push(score)
  else {
    const lowest = best.indexOf(Math.min(...best))
    if (score > (best[lowest] ?? 0)) best[lowest] = score
  }
}

/** Reads stories once, to be asked for their like many times. */
export const indexStories = (stories: readonly Story[], options: SimilarityOptions = {}): SimilarityIndex =>
  new Index(stories, options)
