import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { beginning } from '../cases/card.tsx'
import { Badge } from '../components/badge.tsx'
import { longDate } from '../dates.ts'
import { casussen } from '../numbers.ts'
import { AddressBadge, type NamedAddress } from './address-list.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'

export type BottleneckCardProps = {
  bottleneck: Bottleneck
  addresses: readonly NamedAddress[]
  cases: number
}

/** One knelpunt in a list: what it is about, and who is silent. */
export const BottleneckCard: FC<BottleneckCardProps & { taxonomy: Taxonomy; today: Day }> = (props) => {
  const { bottleneck, addresses, cases, taxonomy, today } = props
  const { slug, title, summary, boundary, barrier, state, updatedAt } = bottleneck
  return (
    <article class="case-card">
      <h2 class="nl-heading nl-heading--level-3">
        <a class="nl-link" href={paths.bottleneck(slug)}>
          {title}
        </a>
      </h2>
      <p class="badge-row">
        <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
        <Badge tone="primary">{boundaryLabel(boundary, taxonomy)}</Badge>
        <Badge>{taxonomy.barrier.get(barrier)?.short ?? barrier}</Badge>
      </p>
      <p class="nl-paragraph case-card__story">{beginning(summary)}</p>
      {addresses.length === 0 ? (
        <p class="nl-paragraph">Nog aan geen instantie gevraagd.</p>
      ) : (
        <ul class="asked-list">
          {addresses.map((address) => (
            <li class="asked-list__item">
              <span class="asked-list__name">{address.name}</span> <AddressBadge {...{ address, today }} />
            </li>
          ))}
        </ul>
      )}
      <p class="case-card__meta">
        {casussen(cases)} · bijgewerkt op {longDate(updatedAt)}
      </p>
    </article>
  )
}
