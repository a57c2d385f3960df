import type { FC } from 'hono/jsx'
import type { BottleneckFilter } from '../../src/core/bottleneck-filter.ts'
import type { BottleneckState } from '../../src/core/bottleneck.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Figures } from '../components/figures.tsx'
import { Panel } from '../overview/panel.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'

export type AnswersView = {
  counts: { total: number; overdue: number; answered: number; promised: number; solved: number }
  filter: BottleneckFilter
  newest: { slug: string; title: string; state: BottleneckState; overdue: boolean }[]
}

/** Whether anything moves: what was asked, what was answered, and who is silent. */
export const AnswersPanel: FC<{ answers: AnswersView | null }> = ({ answers }) => {
  if (!answers) return null
  const { counts, filter, newest } = answers
  const to = (more: BottleneckFilter) => paths.bottlenecks({ ...filter, ...more })
  return (
    <Panel
      id="antwoorden"
      title="Beweegt er iets?"
      intro="Casussen met dezelfde oorzaak zijn één knelpunt. Eén knelpunt kan op meer plekken meetellen."
    >
      <Figures
        figures={[
          { label: counts.total === 1 ? 'knelpunt' : 'knelpunten', value: counts.total, href: to({}) },
          { label: 'waar de termijn voorbij is', value: counts.overdue, href: to({ antwoord: 'te_laat' }) },
          { label: 'met een antwoord', value: counts.answered, href: to({ antwoord: 'beantwoord' }) },
          { label: 'met een toezegging', value: counts.promised, href: to({ antwoord: 'toegezegd' }) },
          { label: 'opgelost', value: counts.solved, href: to({ stand: 'opgelost' }) },
        ]}
      />
      <ul class="asked-list">
        {newest.map(({ slug, title, state, overdue }) => (
          <li class="asked-list__item">
            <a class="nl-link asked-list__name" href={paths.bottleneck(slug)}>
              {title}
            </a>
            {overdue && <Badge tone="warning">Termijn voorbij</Badge>}
            <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
          </li>
        ))}
      </ul>
      {counts.total > newest.length && (
        <p class="nl-paragraph">
          <a class="nl-link" href={to({})}>
            Bekijk alle knelpunten
          </a>
        </p>
      )}
    </Panel>
  )
}
