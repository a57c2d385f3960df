import { parted } from './case-facet.ts'
import type { ValueCount } from './count-grid.ts'
import { isWithin, monthsIn } from './period.ts'
import { type RateRatio, rateRatio } from './rate-ratio.ts'
import { leastToTest } from './signal.ts'
import type { Comparison } from './trend.ts'

/** How often something came in the recent months and in those before. */
export type TwoPeriods = { value: string; recent: number; past: number }

export type Growth = TwoPeriods & {
  /** What the recent months would hold if they were as the months before. */
  expected: number
  /** `meer` and `minder` only beyond chance; `te_weinig` when there is nothing to say either way. */
  verdict: 'meer' | 'minder' | 'gelijk' | 'te_weinig'
  ratio: RateRatio
}

export function growthOf(row: TwoPeriods, { recent, past }: Comparison): Growth {
  const spans = { recentSpan: monthsIn(recent), pastSpan: monthsIn(past) }
  const expected = (row.past * spans.recentSpan) / spans.pastSpan
  const ratio = rateRatio({ recent: row.recent, past: row.past, ...spans })
  return { ...row, expected, ratio, verdict: verdictOn(row, expected, ratio) }
}

/** What `barriere|month` was counted says of the two periods; every case has one such value. */
export function growthByBarrier(counted: readonly ValueCount[], { recent, past }: Comparison): TwoPeriods[] {
  const rows = new Map<string, TwoPeriods>()
  for (const [value, n] of counted) {
    const [barrier, month] = parted(value)
    const row = rows.get(barrier) ?? { value: barrier, recent: 0, past: 0 }
    if (isWithin(month, recent)) rows.set(barrier, { ...row, recent: row.recent + n })
    else if (isWithin(month, past)) rows.set(barrier, { ...row, past: row.past + n })
  }
  return [...rows.values()]
}

/** Who grows fastest comes first: by how many more there are than was to be expected. */
export const fastestFirst = (rows: readonly TwoPeriods[], comparison: Comparison): Growth[] =>
  rows
    .map((row) => growthOf(row, comparison))
    .toSorted((a, b) => b.recent - b.expected - (a.recent - a.expected) || b.recent - a.recent)

function verdictOn(row: TwoPeriods, expected: number, { low, high }: RateRatio): Growth['verdict'] {
  if (row.recent + expected < leastToTest) return 'te_weinig'
  if (low > 1) return 'meer'
  return high < 1 ? 'minder' : 'gelijk'
}
