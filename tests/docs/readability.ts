/** What was measured of one or more pieces of running text. */
export type Readability = {
  words: number
  sentences: number
  /** Flesch-Douma: 100 is very easy, 0 is law. */
  score: number
  wordsPerSentence: number
  /** Words of four syllables or more, in every hundred. */
  longWords: number
  /** Sentences in the passive voice, in every hundred. */
  passive: number
  longest: { words: number; sentence: string }
}

// Written as two letters or three, said as one sound. A mark on the second letter (coördinatie) begins a new one.
const sounds =
  /[aeo]{1,2}i|aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g

/** How many syllables a Dutch word has, by its vowels as they sound. An abbreviation in capitals is said as one word. */
export function syllables(word: string): number {
  if (/^[\p{Lu}\d]+$/u.test(word)) return 1
  return Math.max(1, word.toLowerCase().match(sounds)?.length ?? 1)
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? []

const address = /\S+@\S+\w|https?:\S+\w|\S*\/\S*\w|\S+\.(?:nl|csv|json)\b/g
/** A full stop in these ends no sentence. */
const abbreviated = /\b(?:bijv|nr|art|dhr|mevr|jl|ca|nov|incl|excl)\./gi

/**
 * The sentences of a piece of text; its end is an end, with or without a full stop. What follows a colon or semicolon
 * belongs to the sentence. One or two words are a label, not a sentence.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(address, 'adres')
    .replace(abbreviated, 'afkorting')
    .split(/(?<=[.!?…]["”’)]*)\s+|\s[–•·]\s|\n\n+/u)
    .filter((sentence) => wordsOf(sentence).length > 2)

// "wordt gelezen", "zijn … aangepast": a form of worden with a past participle somewhere in the sentence.
const becoming = /\b(?:word|wordt|worden|werd|werden|geworden)\b/i
const participle = /\b(?:\p{L}{0,6}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t|en))\b/iu
const isPassive = (sentence: string) => becoming.test(sentence) && participle.test(sentence)

/**
 * How hard Dutch running text is to read. The score is that of W.H. Douma, De leesbaarheid van landbouwbladen
 * (Wageningen, 1960): 206.835 − 0.93 × words a sentence − 77 × syllables a word, Flesch's formula made right for Dutch.
 * `known` are long words that cannot be avoided and are explained; they count as a word, but not as a hard one.
 */
export function measure(texts: readonly string[], known: ReadonlySet<string> = new Set()): Readability {
  const sentences = texts.flatMap(sentencesOf).map((sentence) => ({ sentence, words: wordsOf(sentence) }))
  const words = sentences.flatMap((sentence) => sentence.words)
  const counted = words.filter((word) => !known.has(word.toLowerCase()))
  const said = counted.map(syllables)
  const per = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const wordsPerSentence = per(words.length, sentences.length)
  const sum = said.reduce((all, n) => all + n, 0)
  const longest = sentences.toSorted((a, b) => b.words.length - a.words.length)[0]
  return {
    words: words.length,
    sentences: sentences.length,
    score: 206.835 - 0.93 * wordsPerSentence - 77 * per(sum, counted.length),
    wordsPerSentence,
    longWords: 100 * per(said.filter((n) => n > 3).length, words.length),
    passive: 100 * per(sentences.filter(({ sentence }) => isPassive(sentence)).length, sentences.length),
    longest: { words: longest?.words.length ?? 0, sentence: longest?.sentence ?? '' },
  }
}
