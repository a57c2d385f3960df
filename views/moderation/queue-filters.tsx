import type { FC } from 'hono/jsx'
import { type QueueFilter, type QueueGroup, queueGroups } from '../../src/core/queue-filter.ts'
import { paths } from '../../src/paths.ts'
import { kindLabels, visibilityLabels } from '../labels.ts'

export const groupLabels: Record<QueueGroup, string> = {
  nieuw: 'Nieuw',
  bezig: 'In behandeling',
  wacht: 'Wacht op de melder',
}

type Props = { filter: QueueFilter; counts: Record<QueueGroup, number> }

/** Links, not a form: one tap each, and the address can be kept. */
export const QueueFilters: FC<Props> = ({ filter, counts }) => {
  const { stand: _any, ...rest } = filter
  return (
    <nav class="queue-filters" aria-label="Welke meldingen">
      <ul class="chips">
        <Choice href={paths.queue(rest)} current={filter.stand === undefined}>
          {`Te doen (${counts.nieuw + counts.bezig})`}
        </Choice>
        {queueGroups.map((group) => (
          <Choice href={paths.queue({ ...filter, stand: group })} current={filter.stand === group}>
            {`${groupLabels[group]} (${counts[group]})`}
          </Choice>
        ))}
      </ul>
      <ul class="chips">
        <Toggle filter={filter} name="van" value="mij" label="Door mij opgepakt" />
        <Toggle filter={filter} name="van" value="niemand" label="Door niemand opgepakt" />
        <Toggle filter={filter} name="soort" value="uitsluiting" label={kindLabels.uitsluiting} />
        <Toggle filter={filter} name="openbaarheid" value="meetellen" label={visibilityLabels.meetellen} />
      </ul>
    </nav>
  )
}

const Choice: FC<{ href: string; current: boolean; children: string }> = ({ href, current, children }) => (
  <li>
    <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  </li>
)

type ToggleProps = { filter: QueueFilter; name: keyof QueueFilter; value: string; label: string }

/** On when chosen; choosing it again takes it off. */
const Toggle: FC<ToggleProps> = ({ filter, name, value, label }) => {
  const { [name]: chosen, ...rest } = filter
  const on = chosen === value
  return (
    <Choice href={paths.queue(on ? rest : { ...rest, [name]: value })} current={on}>
      {label}
    </Choice>
  )
}
