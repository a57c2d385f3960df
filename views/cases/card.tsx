import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { longDate } from '../dates.ts'

/** One casus in a list: enough to know whether to open it. */
export const CaseCard: FC<{ publicCase: PublicCase; taxonomy: Taxonomy }> = ({ publicCase, taxonomy }) => {
  const { number, title, story, boundaries, barriers, region, outcome, kind, publishedAt } = publicCase
  return (
    <article class="case-card">
      <h2 class="nl-heading nl-heading--level-3">
        <a class="nl-link" href={paths.case(number)}>
          {title}
        </a>
      </h2>
      <p class="badge-row">
        {boundaries.map((key) => (
          <Badge tone="primary">{boundaryLabel(key, taxonomy)}</Badge>
        ))}
        <Badge>{taxonomy.barrier.get(barriers[0])?.short}</Badge>
        {kind === 'uitsluiting' && <Badge tone="warning">Uitgesloten</Badge>}
        {outcome === 'bestaande_route' && <Badge tone="ok">Er is al een weg</Badge>}
      </p>
      <p class="nl-paragraph case-card__story">{beginning(story)}</p>
      <p class="case-card__meta">
        Casus {number} · {taxonomy.region.get(region)?.name} · {longDate(publishedAt)}
      </p>
    </article>
  )
}

/** The first sentences of a story, cut at a word. */
export function beginning(story: string, length = 220): string {
  if (story.length <= length) return story
  const cut = story.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
