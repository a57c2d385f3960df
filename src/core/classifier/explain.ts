import type { Span } from '../classifier.ts'
import type { Reading } from './features.ts'
import type { Model } from './model.ts'
import type { Weighed } from './score.ts'
import type { Word } from './words.ts'

const mostWords = 6
/** A word that adds less than this share of the strongest is not worth showing. */
const leastShare = 0.2

/**
 * The words that spoke for a label, the strongest first: every known term gives its share of the score to the words
 * it was found in. What is shown is therefore what was counted, not a likely story told afterwards.
 */
export function wordsFor(label: number, model: Model, { reading, values }: Weighed): Span[] {
  const shares = new Float64Array(reading.words.length)
  for (const { place, value, words } of values) {
    const weight = (model.weights[place * model.labels + label] ?? 0) * value
    for (const word of words) shares[word] = (shares[word] ?? 0) + weight / words.length
  }
  const order = [...shares.keys()].toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
  const least = (shares[order[0] ?? 0] ?? 0) * leastShare
  const strong = order.filter(
    (at) => (shares[at] ?? 0) > 0 && (shares[at] ?? 0) >= least && telling(reading.words[at]),
  )
  return joined(strong.slice(0, mostWords), reading)
}

/** Words too common to convince a reader, though the model counts them. */
const common = new Set(
  (
    'de het een en van in is op te dat die voor met zijn er aan niet ook als om maar dan bij nog wel naar uit of ' +
    'door over ze we ik hij zij wij je u hun haar hem mijn ons onze dit deze wat wie waar hoe heeft heb hebben had ' +
    'was waren wordt worden werd kan kunnen mag moet moeten zou zouden al zo nu meer tot'
  ).split(' '),
)
const telling = (word: Word | undefined) =>
  word !== undefined && word.form.length > 1 && hasLetter(word) && !common.has(word.form)

/** A bare number convinces nobody, and may be part of one that says who somebody is. */
export const hasLetter = (word: Word | undefined): boolean => /[a-z]/.test(word?.form ?? '')

/** Neighbours become one span: "eigen risico" is one thing to a reader. */
function joined(strong: readonly number[], { words, text }: Reading): Span[] {
  const left = new Set(strong)
  const touch = (one: Word | undefined, next: Word | undefined) =>
    one !== undefined && next !== undefined && /^[ -]$/.test(text.slice(one.end, next.start))
  const spans: Span[] = []
  for (const at of strong) {
    if (!left.has(at)) continue
    let from = at
    let to = at
    while (left.has(from - 1) && touch(words[from - 1], words[from])) from--
    while (left.has(to + 1) && touch(words[to], words[to + 1])) to++
    for (let i = from; i <= to; i++) left.delete(i)
    const first = words[from]
    const last = words[to]
    if (first && last) spans.push({ start: first.start, end: last.end })
  }
  return spans
}
