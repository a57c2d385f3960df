import type { FC } from 'hono/jsx'
import type { Month } from '../../src/core/period.ts'
import { countMap } from '../../src/core/overview.ts'
import { trendOf } from '../../src/core/trend.ts'
import { paths } from '../../src/paths.ts'
import { TrendChart } from '../components/trend-chart.tsx'
import type { Counted } from './facet-panel.tsx'
import { Panel } from './panel.tsx'

/** How many were reported each month; what came after `tot` is not drawn as nothing. */
export const TrendPanel: FC<Counted & { now: Month }> = ({ counted, filter, now }) => {
  const last = filter.tot !== undefined && filter.tot < now ? filter.tot : now
  const trend = trendOf(countMap(counted, 'maand'), last)
  if (trend.points.length < 2) return null
  return (
    <Panel id="trend" title="Hoeveel per maand?">
      <TrendChart
        trend={trend}
        label="Casussen per maand waarin ze zijn gemeld"
        running={last === now}
        href={(month) => paths.cases({ ...filter, vanaf: month, tot: month })}
      />
    </Panel>
  )
}
