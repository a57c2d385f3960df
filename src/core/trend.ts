import { addMonths, type Month, monthsOf, type Period } from './period.ts'

export type TrendPoint = { month: Month; count: number }
export type Trend = {
  points: TrendPoint[]
  /** The top of the scale, a round number at or above every point. */
  top: number
  /** What was counted before the first month that is shown. */
  before: number
}

/** More months than this do not fit on a telephone. */
const mostMonths = 48

/** The months in a row, with a nought where nothing was reported; `last` is the month it is now. */
export function trendOf(counts: ReadonlyMap<Month, number>, last: Month): Trend {
  const first = [...counts.keys()].reduce((min, month) => (month < min ? month : min), last)
  const earliest = addMonths(last, 1 - mostMonths)
  const from = first < earliest ? earliest : first
  const points = monthsOf({ from, to: last }).map((month) => ({ month, count: counts.get(month) ?? 0 }))
  const before = [...counts].reduce((sum, [month, count]) => (month < from ? sum + count : sum), 0)
  return { points, top: roundTop(Math.max(1, ...points.map(({ count }) => count))), before }
}

/** The smallest of 2, 4, 6, 8, 10, 20, 40 … that is not below it: half of each is whole. */
function roundTop(count: number): number {
  const power = 10 ** Math.floor(Math.log10(count))
  const step = [1, 2, 4, 6, 8, 10].find((s) => s * power >= count) ?? 10
  return Math.max(2, step * power)
}

/** What is compared: whole months only, because the one that runs is not over. */
export type Comparison = { recent: Period; past: Period }

const recentMonths = 3
const pastMonths = 12

/** The last three whole months beside the twelve before; or the months that a reader asks for beside twelve before. */
export function comparisonOf(now: Month, asked: { vanaf?: string; tot?: string } = {}): Comparison {
  const lastWhole = addMonths(now, -1)
  const to = asked.tot !== undefined && asked.tot < lastWhole ? asked.tot : lastWhole
  // Who asks for the month that runs, or for months in the wrong order, gets the last ones that are whole.
  const from = asked.vanaf !== undefined && asked.vanaf <= to ? asked.vanaf : addMonths(to, 1 - recentMonths)
  return { recent: { from, to }, past: { from: addMonths(from, -pastMonths), to: addMonths(from, -1) } }
}
