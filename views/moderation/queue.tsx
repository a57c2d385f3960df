import type { FC } from 'hono/jsx'
import type { ReportKind, ReportState, Visibility } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { daysAgo } from '../dates.ts'
import { kindLabels, stateLabels, visibilityLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'

export type QueueRow = {
  id: string
  reference: string
  kind: ReportKind
  visibility: Visibility
  state: ReportState
  title: string
  region: string
  receivedAt: Date
}

type Props = { shell: Shell; items: QueueRow[]; total: number; taxonomy: Taxonomy; now: Date }

export const QueuePage: FC<Props> = ({ shell, items, total, taxonomy, now }) => (
  <Layout shell={shell} title="Te beoordelen meldingen" noindex wide>
    <h1 class="nl-heading nl-heading--level-1">Te beoordelen meldingen</h1>
    <p class="nl-paragraph">
      {total === 0 && 'Er wacht geen melding. Alles is beoordeeld.'}
      {total === 1 && 'Er wacht 1 melding.'}
      {total > 1 && `Er wachten ${total.toLocaleString('nl-NL')} meldingen. De oudste staat bovenaan.`}
      {total > items.length && ` Je ziet de eerste ${items.length}.`}
    </p>
    <ol class="queue">
      {items.map((item) => (
        <li class="queue__item">
          <h2 class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={paths.moderationReport(item.id)}>
              {item.title}
            </a>
          </h2>
          <p class="badge-row">
            <Badge tone={item.state === 'ontvangen' ? 'accent' : 'neutral'}>{stateLabels[item.state]}</Badge>
            {item.kind === 'uitsluiting' && <Badge tone="warning">{kindLabels.uitsluiting}</Badge>}
            {item.visibility === 'meetellen' && <Badge>{visibilityLabels.meetellen}</Badge>}
          </p>
          <p class="case-card__meta">
            {item.reference} · {taxonomy.region.get(item.region)?.name} · ontvangen{' '}
            {daysAgo(item.receivedAt, now)}
          </p>
        </li>
      ))}
    </ol>
  </Layout>
)
