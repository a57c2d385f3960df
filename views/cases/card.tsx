import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Mark } from '../../src/core/marked-text.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Excerpts } from '../components/excerpts.tsx'
import { MarkedText } from '../components/marked-text.tsx'
import { longDate } from '../dates.ts'

/** One casus in a list: enough to know whether to open it. */
type Props = { publicCase: PublicCase; taxonomy: Taxonomy; marksIn?: ((text: string) => Mark[]) | undefined }

export const CaseCard: FC<Props> = ({ publicCase, taxonomy, marksIn }) => {
  const { number, title, story, boundaries, barriers, region, outcome, kind, publishedAt } = publicCase
  return (
    <article class="case-card">
      <h2 class="nl-heading nl-heading--level-3">
        <a class="nl-link" href={paths.case(number)}>
          {marksIn ? <MarkedText text={title} marks={marksIn(title)} says="gevonden" /> : title}
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
      <Told story={story} marks={marksIn?.(story) ?? []} />
      <p class="case-card__meta">
        Casus {number} · {taxonomy.region.get(region)?.name} · {longDate(publishedAt)}
      </p>
    </article>
  )
}

/** The sentences that hold what was looked for, or else the first ones. */
const Told: FC<{ story: string; marks: Mark[] }> = ({ story, marks }) =>
  marks.length === 0 ? (
    <p class="nl-paragraph case-card__story">{beginning(story)}</p>
  ) : (
    <Excerpts text={story} marks={marks} says="gevonden" most={2} />
  )

/** The first sentences of a story, cut at a word. */
export function beginning(story: string, length = 220): string {
  if (story.length <= length) return story
  const cut = story.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
