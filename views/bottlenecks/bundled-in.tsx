import type { FC } from 'hono/jsx'
import type { BottleneckState } from '../../src/core/bottleneck.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import { daysBetween } from '../../src/core/response-term.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'

type Props = {
  publicCase: PublicCase
  bottleneck: { slug: string; title: string; state: BottleneckState } | null
  now: Date
}

/** Which knelpunt a casus is part of; what is in none says so, and for how long. */
export const BundledIn: FC<Props> = ({ publicCase, bottleneck, now }) => {
  if (bottleneck) {
    const { slug, title, state } = bottleneck
    return (
      <div class="callout">
        <p class="nl-paragraph">
          Deze casus hoort bij het knelpunt{' '}
          <a class="nl-link" href={paths.bottleneck(slug)}>
            {title}
          </a>
          . Daar lees je wie een antwoord moet geven.
        </p>
        <p class="badge-row">
          <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
        </p>
      </div>
    )
  }
  // Where there is a way already, nobody needs to answer.
  if (publicCase.outcome !== 'knelpunt') return null
  const days = daysBetween(dayOf(publicCase.publishedAt), dayOf(now))
  const since = days < 1 ? '' : days === 1 ? ', sinds gisteren' : `, al ${days} dagen`
  return (
    <p class="nl-paragraph">
      <Badge tone="accent">Nog niet gebundeld{since}</Badge>{' '}
      <a class="nl-link" href={paths.bottlenecks()}>
        Wat is een knelpunt?
      </a>
    </p>
  )
}
