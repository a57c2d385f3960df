import type { FC } from 'hono/jsx'
import type { BottleneckFilter, BottleneckFilterKey } from '../../src/core/bottleneck-filter.ts'
import { type BottleneckState, bottleneckStates } from '../../src/core/bottleneck.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Pagination } from '../components/pagination.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { number } from '../numbers.ts'
import { BottleneckCard, type BottleneckCardProps } from './card.tsx'
import { BottleneckFilterForm } from './filter-form.tsx'
import { bottleneckStateLabels } from './labels.ts'

export type BottlenecksProps = {
  items: BottleneckCardProps[]
  counts: { total: number; byState: Partial<Record<BottleneckState, number>>; overdue: number }
  asked: { key: string; name: string }[]
  filter: BottleneckFilter
  unknown: BottleneckFilterKey[]
  newer: number | null
  older: number | null
  taxonomy: Taxonomy
  today: Day
}

export const BottlenecksPage: FC<BottlenecksProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { items, counts, asked, filter, unknown, newer, older, taxonomy, today } = props
  const extra = (key: string, id: number | null) =>
    id === null ? undefined : paths.bottlenecks(filter, { [key]: String(id) })
  return (
    <Layout shell={shell} title="Knelpunten" feed={paths.bottlenecksFeed(filter)} feedTitle="Knelpunten">
      <h1 class="nl-heading nl-heading--level-1">Knelpunten</h1>
      <p class="nl-paragraph nl-paragraph--lead">
        Casussen met dezelfde oorzaak horen bij één knelpunt. Aan de instanties die erover gaan, zoals een
        gemeente of een ministerie, vragen we een antwoord binnen een termijn. Blijft het stil, dan zie je
        hier hoelang.
      </p>
      {unknown.length > 0 && (
        <Alert kind="warning" title="Deze keuze kennen we niet">
          <p class="nl-paragraph">Het filter {unknown.join(' en ')} klopt niet. We tonen de rest.</p>
        </Alert>
      )}
      <BottleneckFilterForm {...{ filter, taxonomy, asked }} />
      <States {...{ counts, filter }} />
      <p class="nl-paragraph result-count" role="status">
        <strong>{knelpunten(counts.total)}</strong>
        {Object.keys(filter).length > 0 ? ' bij deze keuze.' : '.'}
      </p>
      {items.length === 0 ? (
        <Empty narrowed={Object.keys(filter).length > 0} />
      ) : (
        <ul class="case-list">
          {items.map((item) => (
            <li>
              <BottleneckCard {...item} {...{ taxonomy, today }} />
            </li>
          ))}
        </ul>
      )}
      <Pagination newer={extra('na', newer)} older={extra('voor', older)} />
      <p class="nl-paragraph">
        Op de hoogte blijven?{' '}
        <a class="nl-link" href={paths.bottlenecksFeed(filter)}>
          Volg deze lijst met Atom
        </a>
        .
      </p>
    </Layout>
  )
}

const knelpunten = (count: number): string => (count === 1 ? '1 knelpunt' : `${number(count)} knelpunten`)

/** How many there are of each, within the rest of the filter. */
const States: FC<Pick<BottlenecksProps, 'counts' | 'filter'>> = ({ counts, filter }) => {
  const { stand: _state, antwoord: _answer, ...rest } = filter
  const all = Object.values(counts.byState).reduce((sum, n) => sum + n, 0)
  if (all === 0) return null
  const chips = [
    { label: 'Alle', n: all, to: rest, here: filter.stand === undefined && filter.antwoord === undefined },
    {
      label: 'Termijn voorbij',
      n: counts.overdue,
      to: { ...rest, antwoord: 'te_laat' },
      here: filter.antwoord === 'te_laat',
    },
    ...bottleneckStates.map((stand) => ({
      label: bottleneckStateLabels[stand],
      n: counts.byState[stand] ?? 0,
      to: { ...rest, stand },
      here: filter.stand === stand,
    })),
  ]
  return (
    <nav aria-label="Stand">
      <ul class="chips">
        {chips
          .filter(({ n, here }) => n > 0 || here)
          .map(({ label, n, to, here }) => (
            <li>
              <a class="chip" href={paths.bottlenecks(to)} aria-current={here ? 'true' : undefined}>
                {label} ({number(n)})
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

const Empty: FC<{ narrowed: boolean }> = ({ narrowed }) => (
  <p class="nl-paragraph">
    {narrowed
      ? 'Er is geen knelpunt bij deze keuze. Kies minder filters, of bekijk de '
      : 'Er zijn nog geen knelpunten. Zodra moderators casussen met dezelfde oorzaak bundelen, zie je ze hier. Bekijk tot dan de '}
    <a class="nl-link" href={paths.cases()}>
      casussen
    </a>
    .
  </p>
)
