import type { FC } from 'hono/jsx'
import { valuesOf } from '../../src/core/overview.ts'
import { patternCounts } from '../../src/core/pattern.ts'
import { paths } from '../../src/paths.ts'
import { type CountBar, CountBars } from '../components/count-bars.tsx'
import { barsOf, type Counted } from '../overview/facet-panel.tsx'
import { Panel } from '../overview/panel.tsx'
import { patternTitle } from '../patterns/title.ts'

const shown = 6

/** The largest of each kind; on paper nobody unfolds the rest. */
export const BriefTables: FC<Counted> = (props) => {
  const tables: { caption: string; head: string; rows: CountBar[] }[] = [
    { caption: 'Grootste patronen', head: 'Patroon', rows: patternBars(props) },
    { caption: 'Soorten barrières', head: 'Soort barrière', rows: barrierBars(props) },
    { caption: 'Regio’s met de meeste casussen', head: 'Regio', rows: barsOf(props, 'regio') },
    { caption: 'Doelgroepen', head: 'Doelgroep', rows: barsOf(props, 'doelgroep') },
    { caption: 'Gevolgen', head: 'Gevolg', rows: barsOf(props, 'gevolg') },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <Panel id="aantallen" title="De aantallen">
      <div class="panels brief__tables">
        {tables.map(({ rows, ...table }) => (
          <CountBars {...table} rows={rows.slice(0, shown)} />
        ))}
      </div>
      <p class="nl-paragraph nl-paragraph--small">
        Van elke lijst staan hoogstens {shown} rijen hier. Een casus kan over meer grenzen, doelgroepen en
        gevolgen gaan.
      </p>
    </Panel>
  )
}

// Within one boundary the patterns are its barriers.
const patternBars = ({ counted, filter, taxonomy }: Counted): CountBar[] =>
  filter.schot !== undefined
    ? []
    : patternCounts(valuesOf(counted, 'patroon')).map((pattern) => ({
        label: patternTitle(pattern, taxonomy),
        count: pattern.count,
        href: paths.pattern(pattern.boundary, pattern.barrier, filter),
      }))

const barrierBars = ({ counted, filter, taxonomy }: Counted): CountBar[] =>
  filter.schot === undefined || filter.barriere !== undefined
    ? []
    : valuesOf(counted, 'barriere').map(([barriere, count]) => ({
        label: taxonomy.barrier.get(barriere)?.short ?? barriere,
        count,
        href: paths.cases({ ...filter, barriere }),
      }))
