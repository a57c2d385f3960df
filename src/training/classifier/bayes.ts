import type { Lesson, Weights } from './logistic.ts'

const smoothing = 0.1
/** How strongly the share of a label counts, as against its words. */
const shareWeight = 0.6

/**
 * Naive Bayes over the same vectors: the log of how much more often a term stands in texts with the label than in
 * texts without. Cruder than logistic regression and wrong in other places, so that the mean of both is better.
 */
export function learnBayes(lessons: readonly Lesson[], terms: number, constant: number): Weights {
  const labels = lessons[0]?.targets.length ?? 0
  const count = tally(lessons, terms, labels)
  const values = new Float64Array((terms + 1) * labels)
  const smooth = (seen: number, all: number) => (seen + smoothing) / (all + smoothing * (terms + 1))
  for (let label = 0; label < labels; label++) {
    const withAll = count.withTotal[label] ?? 0
    const withoutAll = count.withoutTotal[label] ?? 0
    for (let term = 0; term < terms; term++) {
      const at = term * labels + label
      values[at] = Math.log(smooth(count.with[at] ?? 0, withAll) / smooth(count.without[at] ?? 0, withoutAll))
    }
    const share = Math.log(((count.texts[label] ?? 0) + 1) / ((count.others[label] ?? 0) + 1))
    values[terms * labels + label] = (shareWeight * share) / constant
  }
  return { labels, values }
}

function tally(lessons: readonly Lesson[], terms: number, labels: number) {
  const zeros = (size: number) => new Float64Array(size)
  const count = {
    with: zeros(terms * labels),
    without: zeros(terms * labels),
    withTotal: zeros(labels),
    withoutTotal: zeros(labels),
    texts: zeros(labels),
    others: zeros(labels),
  }
  const add = (to: Float64Array, at: number, more: number) => {
    to[at] = (to[at] ?? 0) + more
  }
  for (const { vector, targets, weight } of lessons) {
    targets.forEach((target, label) => {
      if (target === null) return
      add(count.texts, label, weight * target)
      add(count.others, label, weight * (1 - target))
      // The last place is the constant: it says nothing about words.
      for (let i = 0; i < vector.at.length - 1; i++) {
        const at = (vector.at[i] ?? 0) * labels + label
        const size = (vector.value[i] ?? 0) * weight
        add(count.with, at, size * target)
        add(count.without, at, size * (1 - target))
        add(count.withTotal, label, size * target)
        add(count.withoutTotal, label, size * (1 - target))
      }
    })
  }
  return count
}
