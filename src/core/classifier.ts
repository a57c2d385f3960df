/** Where a word stands in the text that was classified, as UTF-16 offsets. */
export type Span = { start: number; end: number }

export type Suggestion = {
  key: string
  /** The probability that a reader of the text would give this label, 0 to 1. */
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
