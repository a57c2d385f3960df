import { type Month, monthsIn } from './period.ts'
import { beyondChance, chanceOf, type RateRatio, rateRatio } from './rate-ratio.ts'
import type { Comparison } from './trend.ts'

/** What may stand out: everything together, a pattern (`zvw-wmo|afbakening`), a barrier or a region. */
export const signalFacets = ['alle', 'patroon', 'barriere', 'regio'] as const
export type SignalFacet = (typeof signalFacets)[number]

/** What is known of one of them: in all, and in the two periods that are compared. */
export type Observed = {
  facet: SignalFacet
  value: string
  total: number
  recent: number
  past: number
  /** The first month within the periods, or null when it is older than those. */
  since: Month | null
}

/** A pattern and its very first month. */
export type Standing = { value: string; total: number; since: Month }

type Subject = { facet: SignalFacet; value: string }

export type Change = Subject & RateRatio & { kind: 'verandering'; p: number; recent: number; past: number }
export type FirstSeen = Subject & { kind: 'nieuw'; total: number; since: Month }
export type Oldest = Subject & { kind: 'oudste'; total: number; since: Month }
export type Signal = Change | FirstSeen | Oldest

export type Signals = { changes: Change[]; firstSeen: FirstSeen[]; oldest: Oldest[]; tested: number }

/** Below this nothing is said: neither the recent ones and what was to be expected, nor a new pattern, are enough. */
export const leastToTest = 8
const leastNew = 3
/** An old pattern with one or two casussen is an incident that nobody repeated. */
const leastOld = 5
const mostOfAKind = 5

/** What stands out now. A number that is only large is no signal; one that changed beyond chance is. */
export function signalsIn(
  { observed, largest }: { observed: readonly Observed[]; largest: readonly Standing[] },
  periods: Comparison,
): Signals {
  const spans = { recentSpan: monthsIn(periods.recent), pastSpan: monthsIn(periods.past) }
  const tested = observed
    .filter(({ since, recent, past }) => since === null && isEnough(recent, past, spans))
    .map(({ facet, value, recent, past }) => {
      return { facet, value, recent, past, p: chanceOf({ recent, past, ...spans }) }
    })
  return {
    changes: beyondChance(tested)
      .toSorted(mostTellingFirst)
      .slice(0, mostOfAKind)
      .map((kept) => ({ kind: 'verandering', ...kept, ...rateRatio({ ...kept, ...spans }) })),
    firstSeen: observed
      .flatMap(({ facet, value, total, since }): FirstSeen[] =>
        facet === 'patroon' && since !== null && since >= periods.recent.from && total >= leastNew
          ? [{ kind: 'nieuw', facet, value, total, since }]
          : [],
      )
      .toSorted((a, b) => b.total - a.total)
      .slice(0, mostOfAKind),
    oldest: largest
      .filter(({ total }) => total >= leastOld)
      .toSorted((a, b) => a.since.localeCompare(b.since) || b.total - a.total)
      .slice(0, 3)
      .map((pattern) => ({ kind: 'oudste', facet: 'patroon', ...pattern })),
    tested: tested.length,
  }
}

const isEnough = (recent: number, past: number, spans: { recentSpan: number; pastSpan: number }): boolean =>
  recent + (past * spans.recentSpan) / spans.pastSpan >= leastToTest

// Everything together first: it tells how to read the rest.
type Tested = Pick<Change, 'facet' | 'p'>
const mostTellingFirst = (a: Tested, b: Tested): number =>
  Number(b.facet === 'alle') - Number(a.facet === 'alle') || a.p - b.p
