import type { Signpost, Taxonomy } from './taxonomy.ts'

/** Whether a way out is meant for one of these boundaries; `wlz-zvw-wmo` fits when all three pairs are there. */
const fitsBoundary = (signpost: Signpost, boundaries: readonly string[]) =>
  signpost.boundaries.some(
    (key) =>
      key === '*' ||
      boundaries.includes(key) ||
      (key === 'wlz-zvw-wmo' && ['wlz-zvw', 'wlz-wmo', 'zvw-wmo'].every((pair) => boundaries.includes(pair))),
  )

/** The few ways out that fit a casus, those for its primary barrier first, open ones before the rest. */
export function fittingSignposts(
  { boundaries, barriers }: { boundaries: readonly string[]; barriers: readonly string[] },
  taxonomy: Taxonomy,
  most = 3,
): Signpost[] {
  const rank = (s: Signpost) =>
    Math.min(...s.barriers.map((b) => barriers.indexOf(b)).filter((i) => i >= 0)) * 2 +
    (s.status === 'open' ? 0 : 1)
  return taxonomy.signposts
    .filter((s) => s.status !== 'gesloten')
    .filter((s) => s.barriers.some((b) => barriers.includes(b)) && fitsBoundary(s, boundaries))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most)
}
