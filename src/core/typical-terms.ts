import { stem } from './classifier/stem.ts'
import { words } from './classifier/words.ts'
import { beyondChance } from './rate-ratio.ts'
import { stopWords, tells } from './similarity/words.ts'

/** A casus as the index of the search holds it: its stems in a row, and the text they were made from. */
export type TermSource = { title: string; story: string; stems: string }

/** A word as people write it here, and in how many of the cases that were read. */
export type TypicalTerm = { word: string; count: number }

export type TypicalTerms = {
  terms: TypicalTerm[]
  /** How many cases were read, and with how many others they were compared. */
  read: number
  compared: number
}

/** So many of the newest cases are read: enough to tell, and few enough for a page that is made while one waits. */
export const termReach = { own: 60, others: 240 }

/** What fewer cases say is no pattern, and might point to somebody. */
export const leastCases = 3
const mostTerms = 10

// Words that bind a story together without being what it is about; a form of one (niets, hebt) is no better.
const binding = `
vanaf waarvan waarom waarbij waarin waardoor waarmee waaraan daarvan daarbij daarin daardoor daarmee hierdoor zon zulk hebt zoals echter
telkens meteen straks bijna ongeveer samen apart anders minder meeste eerste laatste volgende tweede derde vorige nieuw goed groot klein
vind hoor hoort bestaat erbij ermee eraan wijs weet zie ziet zien neem geef geeft geven houd houdt houden breng lijk lijkt begin begon
vraag vraagt vragen krijg moest mocht
konden wilde hele half plaats geval manier`
const saysNothing = new Set(
  [...stopWords, ...binding.trim().split(/\s+/)].flatMap((word) => [word, stem(word)]),
)

const mayTell = (found: string) => found.length > 2 && tells(found) && !saysNothing.has(found)

/**
 * The words that stand in more of these cases than of the others, beyond chance. Each is tested with Dunning's
 * log-likelihood ratio (1993) on how many cases hold it, not on how often it is said: one long story proves nothing.
 * Of the words that are left after Benjamini and Hochberg at most one in a hundred is expected there by chance.
 */
export function typicalTerms(own: readonly TermSource[], others: readonly { stems: string }[]): TypicalTerms {
  const telling = [...casesWith(own)].filter(([found, count]) => count >= leastCases && mayTell(found))
  const elsewhere = casesWith(others)
  const tested = telling.map(([found, count]) => {
    const ratio = logLikelihood(
      { count, of: own.length },
      { count: elsewhere.get(found) ?? 0, of: others.length },
    )
    return { found, count, ratio, p: chanceOf(ratio) }
  })
  const typical = beyondChance(tested, 0.01).toSorted((a, b) => b.ratio - a.ratio || b.count - a.count)
  const forms = formsOf(new Set(typical.map(({ found }) => found)), own)
  const terms = typical
    .map(({ found, count }) => ({ word: commonest(forms.get(found)), count }))
    // A part of compounds that is never a word of its own has nothing to be called by.
    .filter(({ word }) => word !== '')
  return { terms: terms.slice(0, mostTerms), read: own.length, compared: others.length }
}

type Share = { count: number; of: number }

/** Dunning's G² of two shares, below nought when the first is not the larger one. */
export function logLikelihood(one: Share, other: Share): number {
  const all = one.of + other.of
  const holding = one.count + other.count
  const part = (seen: number, row: number, column: number) =>
    seen === 0 ? 0 : seen * Math.log((seen * all) / (row * column))
  const ratio =
    2 *
    (part(one.count, one.of, holding) +
      part(one.of - one.count, one.of, all - holding) +
      part(other.count, other.of, holding) +
      part(other.of - other.count, other.of, all - holding))
  return one.count * other.of > other.count * one.of ? ratio : -ratio
}

/** How probable a G² at least this large is by chance: chi-square with one degree of freedom. */
export function chanceOf(ratio: number): number {
  if (ratio <= 0) return 1
  // The complementary error function (Abramowitz and Stegun 7.1.26), good to seven decimals.
  const x = Math.sqrt(ratio / 2)
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}

function casesWith(sources: readonly { stems: string }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of sources)
    for (const one of new Set(stems.split(' '))) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** How these stems are written. */
function formsOf(stems: ReadonlySet<string>, sources: readonly TermSource[]) {
  const forms = new Map<string, Map<string, number>>()
  if (stems.size === 0) return forms
  for (const { title, story } of sources) {
    const text = `${title}\n${story}`
    for (const { form, start, end } of words(text)) {
      const root = stem(form)
      if (!stems.has(root)) continue
      const written = forms.get(root) ?? new Map<string, number>()
      const word = asWritten(text, start, end)
      forms.set(root, written.set(word, (written.get(word) ?? 0) + 1))
    }
  }
  return forms
}

// Wmo and Twente keep their capitals; that of the first word of a sentence says nothing.
function asWritten(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  const begins = /(?:^|[.!?:;\n"“‘'])\s*$/.test(text.slice(Math.max(0, start - 3), start))
  return begins && !/\p{Lu}.*\p{Lu}/u.test(word) ? word.toLowerCase() : word
}

const commonest = (written: ReadonlyMap<string, number> | undefined): string =>
  [...(written ?? [])].toSorted(
    ([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1),
  )[0]?.[0] ?? ''
