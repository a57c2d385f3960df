import type { Word } from './words.ts'

/** Small words that stand in every Dutch text; none of them is common in English, French, German, Polish or Turkish. */
const small = new Set(
  (
    'de het een en van dat niet voor met zijn er aan ook om maar bij nog naar uit wordt worden ik hij zij wij ze ' +
    'je ons onze geen dan wel als of te op daar hier deze dit moet kan mag heeft hebben krijgt mijn haar hun wie ' +
    'zorg gemeente door over tot'
  ).split(' '),
)
const leastShare = 0.15
const leastWords = 3

/** Whether a text is Dutch enough to say something about: the share of small words tells, also with many typos. */
export function isDutch(words: readonly Word[]): boolean {
  const found = words.filter(({ form }) => small.has(form)).length
  return words.length >= leastWords && found / words.length >= leastShare
}
