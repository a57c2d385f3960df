import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import { matrixOf } from '../../src/core/overview.ts'
import { paths } from '../../src/paths.ts'
import { HeatTable } from '../components/heat-table.tsx'
import type { Counted } from './facet-panel.tsx'
import { Panel } from './panel.tsx'

const shown = 10

/** Boundary × primary barrier; each cell leads to its pattern, within the same filter. */
export const MatrixPanel: FC<Counted> = ({ counted, filter, taxonomy }) => {
  if (filter.schot !== undefined && filter.barriere !== undefined) return null
  const matrix = matrixOf(counted, filter, taxonomy)
  const barrier = (key: string) => taxonomy.barrier.get(key)
  return (
    <Panel
      id="patronen"
      title="Waar loopt het vast, en waardoor?"
      intro="Elk vak is een patroon: één grens tussen wetten met één belangrijkste barrière. Klik op een getal voor de uitleg, de trend en de casussen."
    >
      <HeatTable
        hideCaption
        caption="Casussen per grens tussen wetten en per belangrijkste barrière"
        corner="Grens"
        columns={matrix.barriers.map((key) => ({
          key,
          label: barrier(key)?.label ?? key,
          short: barrier(key)?.short ?? key,
        }))}
        rows={matrix.boundaries.map((key) => ({
          key,
          label: boundaryLabel(key, taxonomy),
          href: paths.cases({ ...filter, schot: key }),
        }))}
        cell={(boundary, barriere) => ({
          count: matrix.count(boundary, barriere),
          href: paths.pattern(boundary, barriere, filter),
          label: `${boundaryLabel(boundary, taxonomy)}, ${barrier(barriere)?.short ?? barriere}`,
        })}
        totals={matrix.totals}
        fold={{ shown, summary: (others) => `Bekijk de andere ${others} grenzen` }}
      />
      <p class="nl-paragraph nl-paragraph--small">
        Een casus over drie wetten staat in drie rijen: bij elk paar van wetten. Daarom is de som van een
        kolom soms hoger dan het totaal. De totalen gaan over alle grenzen en tellen elke casus één keer.
      </p>
    </Panel>
  )
}
