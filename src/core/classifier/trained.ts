import type { Classifier, Suggestion } from '../classifier.ts'
import { currentKey } from '../former-key.ts'
import type { Taxonomy } from '../taxonomy.ts'
import { isDutch } from './dutch.ts'
import { hasLetter, wordsFor } from './explain.ts'
import type { AxisModel, Model } from './model.ts'
import { type Scored, scoresOf, weigh, type Weighed } from './score.ts'

const mostSuggestions = 3

/**
 * Suggestions of the trained model, at most three an axis, with the words that led to them. An axis on which it is
 * not sure enough stays empty: *weet ik niet*. So does everything in another language.
 */
export function trainedClassifier(model: Model, taxonomy: Terms): Classifier {
  const version = `model-${model.version}-${taxonomy.version}`
  return (title, story) => {
    const weighed = weigh(model, title, story)
    const { domains, barriers } = scoresOf(model, weighed)
    const { text } = weighed.reading
    if (!isDutch(weighed.reading.words) || !isAboutThis(weighed))
      return { version, text, domains: [], barriers: [] }
    return {
      version,
      text,
      domains: suggest(model, model.domain, offered(domains, taxonomy.domain), weighed),
      barriers: suggest(model, model.barrier, offered(barriers, taxonomy.barrier), weighed),
    }
  }
}

/** Without one word about payers, laws or obstacles the likeliest label is only the commonest one. */
const isAboutThis = ({ reading }: Weighed) =>
  reading.features.some(
    ({ family, words }) => family === 'idea' && words.some((at) => hasLetter(reading.words[at])),
  )

type Terms = Pick<Taxonomy, 'version' | 'domain' | 'barrier'>
type Offered = Scored & { learnt: string }

/** The labels as they are called now. What was split or retired since the model learnt it is not guessed. */
function offered(ranked: readonly Scored[], terms: Taxonomy['domain'] | Taxonomy['barrier']): Offered[] {
  const seen = new Set<string>()
  return ranked.flatMap(({ key: learnt, p }) => {
    const key = currentKey(learnt, terms)
    const term = terms.get(key)
    if (!term || term.retired || seen.has(key)) return []
    seen.add(key)
    return [{ key, p, learnt }]
  })
}

function suggest(model: Model, axis: AxisModel, ranked: readonly Offered[], weighed: Weighed): Suggestion[] {
  const [first] = ranked
  if (!first || first.p < axis.unsure) return []
  return ranked
    .filter(({ p }, rank) => rank === 0 || p >= axis.threshold)
    .slice(0, mostSuggestions)
    .map(({ key, p, learnt }) => ({
      key,
      p,
      words: wordsFor(axis.from + axis.keys.indexOf(learnt), model, weighed),
    }))
}
