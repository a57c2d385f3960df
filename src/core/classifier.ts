import type { Taxonomy } from './taxonomy.ts'

/** Where a word stands in the text that was classified, as UTF-16 offsets. */
export type Span = { start: number; end: number }

export type Suggestion = {
  key: string
  /** How strongly the words speak for it, 0 to 1. */
  p: number
  words: Span[]
}

export type Classification = {
  /** Which method and taxonomy spoke; stored beside what was suggested. */
  version: string
  /** The text the offsets of the words refer to. */
  text: string
  domains: Suggestion[]
  barriers: Suggestion[]
}

export type Classifier = (title: string, story: string) => Classification

const fold = (text: string) =>
  // NFD would shift offsets: fold letter by letter, so that every letter keeps its place.
  Array.from({ length: text.length }, (_, i) => foldLetter(text.charAt(i))).join('')

const foldLetter = (letter: string) => letter.normalize('NFD').charAt(0).toLowerCase().slice(0, 1) || ' '

const isWordLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter)

type Signal = { word: string; weight: number }

const spansOf = (word: string, text: string): Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.charAt(at - 1)
    const end = at + word.length
    const tail = /^\p{L}*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0
    // A short signal (ciz, wlz) must be the whole word; a longer one may have an ending or be a compound's head.
    if ((before === '' || !isWordLetter(before)) && (tail === 0 || word.length >= 6)) {
      spans.push({ start: at, end: end + tail })
    }
  }
  return spans
}

/**
 * Suggestions from the signal words of the taxonomy: explainable and good enough to recognise, not to count on.
 * The reporter chooses; a moderator decides.
 */
export function signalWordClassifier(taxonomy: Taxonomy): Classifier {
  const prepare = (rows: readonly { key: string; signals: readonly string[] }[]) => {
    const owners = new Map<string, number>()
    for (const row of rows) for (const s of row.signals) owners.set(fold(s), (owners.get(fold(s)) ?? 0) + 1)
    // A word that several labels claim says less about each.
    return rows.map((row) => ({
      key: row.key,
      signals: row.signals.map((s): Signal => {
        const word = fold(s)
        return { word, weight: (word.includes(' ') ? 1.6 : 1) / (owners.get(word) ?? 1) }
      }),
    }))
  }
  const domains = prepare(taxonomy.domains.filter((d) => d.key !== 'overig'))
  const barriers = prepare(taxonomy.barriers)
  return (title, story) => {
    const text = `${title}\n${story}`
    const folded = fold(text)
    return {
      version: `signaalwoorden-${taxonomy.version}`,
      text,
      domains: strongest(domains, folded),
      barriers: strongest(barriers, folded),
    }
  }
}

function strongest(rows: readonly { key: string; signals: readonly Signal[] }[], text: string): Suggestion[] {
  return rows
    .map(({ key, signals }) => {
      const hits = signals.map((signal) => ({ ...signal, spans: spansOf(signal.word, text) }))
      const found = hits.filter((hit) => hit.spans.length > 0)
      const score = found.reduce((sum, hit) => sum + hit.weight * (1 + 0.2 * (hit.spans.length - 1)), 0)
      return { key, p: 1 - Math.exp(-score / 2), words: found.flatMap((hit) => hit.spans) }
    })
    .filter((suggestion) => suggestion.words.length > 0)
    .toSorted((a, b) => b.p - a.p)
    .slice(0, 3)
}
