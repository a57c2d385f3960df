import { closest } from './seen-before.ts'
import type { Signpost, Taxonomy } from './taxonomy.ts'

/** Whether a way out is meant for one of these boundaries; `wlz-zvw-wmo` fits when all three pairs are there. */
const fitsBoundary = (signpost: Signpost, boundaries: readonly string[]) =>
  signpost.boundaries.some(
    (key) =>
      key === '*' ||
      boundaries.includes(key) ||
      (key === 'wlz-zvw-wmo' && ['wlz-zvw', 'wlz-wmo', 'zvw-wmo'].every((pair) => boundaries.includes(pair))),
  )

type Asked = {
  boundaries: readonly string[]
  barriers: readonly string[]
  title?: string
  story?: string
}

/**
 * The few ways out that fit a story, those for its primary barrier first, open ones before the rest; among equals
 * those whose own words stand in the story.
 */
export function fittingSignposts(
  { boundaries, barriers, title = '', story = '' }: Asked,
  taxonomy: Taxonomy,
  most = 3,
): Signpost[] {
  const rank = (s: Signpost) =>
    Math.min(...s.barriers.map((b) => barriers.indexOf(b)).filter((i) => i >= 0)) * 2 +
    (s.status === 'open' ? 0 : 1)
  const fitting = taxonomy.signposts
    .filter((s) => s.status !== 'gesloten')
    .filter((s) => s.barriers.some((b) => barriers.includes(b)) && fitsBoundary(s, boundaries))
  const told = fitting.map((s) => ({ key: s.key, title: s.name, story: s.summary }))
  const nearest = closest({ title, story }, told, told.length).map(({ key }) => key)
  const place = ({ key }: Signpost) => (nearest.includes(key) ? nearest.indexOf(key) : nearest.length)
  return fitting.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b)).slice(0, most)
}
