import { firstLookDays } from '../../src/core/first-look.ts'
import { inWords } from '../numbers.ts'
import type { FC } from 'hono/jsx'
import { isFirstLookLate } from '../../src/core/first-look.ts'
import type { QueueFilter, QueueGroup } from '../../src/core/queue-filter.ts'
import type { ReportKind, ReportState, Visibility } from '../../src/core/report.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { daysAgo } from '../dates.ts'
import { kindLabels, visibilityLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { FindReport } from './find-report.tsx'
import { groupLabels, QueueFilters } from './queue-filters.tsx'
import { Shortcuts } from './shortcuts.tsx'

export type QueueRow = {
  id: string
  reference: string
  kind: ReportKind
  visibility: Visibility
  state: ReportState
  title: string
  region: string
  receivedAt: Date
  firstLookAt: Date | null
  group: QueueGroup
  claimedBy: string | null
}

type Props = {
  shell: Shell
  items: QueueRow[]
  counts: Record<QueueGroup, number>
  late: number
  medianFirstLook: number | null
  filter: QueueFilter
  taxonomy: Taxonomy
  now: Date
}

export const QueuePage: FC<Props> = ({
  shell,
  items,
  counts,
  late,
  medianFirstLook,
  filter,
  taxonomy,
  now,
}) => (
  <Layout shell={shell} title="Te beoordelen meldingen" noindex wide>
    <h1 class="nl-heading nl-heading--level-1">Te beoordelen meldingen</h1>
    <p class="nl-paragraph">
      {waiting(counts.nieuw + counts.bezig, items.length)}{' '}
      {late > 0 && (
        <strong>
          {late === 1
            ? `1 melding wacht langer dan de beloofde ${inWords(firstLookDays)} dagen op een eerste blik.`
            : `${late} meldingen wachten langer dan de beloofde ${inWords(firstLookDays)} dagen op een eerste blik.`}
        </strong>
      )}{' '}
      {medianFirstLook !== null &&
        `De laatste 25 meldingen kregen een eerste blik na ${medianFirstLook.toLocaleString('nl-NL')} dagen (de middelste).`}
    </p>
    <QueueFilters filter={filter} counts={counts} />
    <FindReport />
    <Shortcuts
      keys={[
        ['j', 'volgende melding'],
        ['k', 'vorige melding'],
        ['Enter', 'open de melding'],
      ]}
    />
    {items.length === 0 ? (
      <p class="nl-paragraph">Er staat niets in deze lijst.</p>
    ) : (
      <ol class="queue">
        {items.map((item) => (
          <li class="queue__item">
            <QueueEntry item={item} taxonomy={taxonomy} now={now} />
          </li>
        ))}
      </ol>
    )}
  </Layout>
)

const waiting = (total: number, shown: number): string => {
  if (total === 0) return 'Er wacht geen melding op een moderator.'
  const all = total === 1 ? 'Er wacht 1 melding.' : `Er wachten ${total.toLocaleString('nl-NL')} meldingen.`
  return `${all} De oudste staat bovenaan.${total > shown && shown > 0 ? ` Je ziet de eerste ${shown}.` : ''}`
}

const QueueEntry: FC<{ item: QueueRow; taxonomy: Taxonomy; now: Date }> = ({ item, taxonomy, now }) => (
  <>
    <h2 class="nl-heading nl-heading--level-3">
      <a class="nl-link" href={paths.moderationReport(item.id)} data-queue-item="">
        {item.title}
      </a>
    </h2>
    <p class="badge-row">
      <Badge tone={item.group === 'nieuw' ? 'accent' : 'neutral'}>{groupLabels[item.group]}</Badge>
      {item.claimedBy !== null && <Badge tone="primary">{`${item.claimedBy} werkt hieraan`}</Badge>}
      {isFirstLookLate(item, now) && <Badge tone="warning">Te lang gewacht</Badge>}
      {item.kind === 'uitsluiting' && <Badge tone="warning">{kindLabels.uitsluiting}</Badge>}
      {item.visibility === 'meetellen' && <Badge>{visibilityLabels.meetellen}</Badge>}
    </p>
    <p class="case-card__meta">
      {item.reference} · {taxonomy.region.get(item.region)?.name} · ontvangen {daysAgo(item.receivedAt, now)}
    </p>
  </>
)
