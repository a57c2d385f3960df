import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Matrix } from '../../src/core/overview.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { HeatTable } from '../components/heat-table.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = {
  shell: Shell
  matrix: Matrix
  total: number
  byBarrier: { barrier: string; count: number }[]
  byBoundary: { boundary: string; count: number }[]
  taxonomy: Taxonomy
}

export const OverviewPage: FC<Props> = ({ shell, matrix, total, byBarrier, byBoundary, taxonomy }) => {
  const barrier = (key: string) => taxonomy.barrier.get(key)
  return (
    <Layout shell={shell} title="Overzicht" wide>
      <h1 class="nl-heading nl-heading--level-1">Overzicht</h1>
      <p class="nl-paragraph nl-paragraph--lead">
        Waar loopt het vast, en waardoor?{' '}
        {total === 1 ? 'Er is 1 casus' : `Er zijn ${total.toLocaleString('nl-NL')} casussen`} gepubliceerd.
        Elk getal leidt naar de casussen zelf.
      </p>
      {total === 0 ? (
        <p class="nl-paragraph">
          Er is nog niets gepubliceerd. Zodra de eerste casus er staat, zie je hem hier.
        </p>
      ) : (
        <>
          <HeatTable
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
              href: paths.cases({ schot: key }),
            }))}
            cell={(boundary, barriere) => ({
              count: matrix.count(boundary, barriere),
              href: paths.cases({ schot: boundary, barriere }),
              label: `${boundaryLabel(boundary, taxonomy)}, ${barrier(barriere)?.short ?? barriere}`,
            })}
            totals={{
              rows: Object.fromEntries(byBoundary.map((row) => [row.boundary, row.count])),
              columns: Object.fromEntries(byBarrier.map((row) => [row.barrier, row.count])),
              all: total,
            }}
          />
          <p class="nl-paragraph nl-paragraph--small">
            Een casus over drie wetten staat in drie rijen: bij elk paar van wetten. Daarom is de som van een
            kolom soms hoger dan het totaal. In de totalen telt elke casus één keer.
          </p>
        </>
      )}
    </Layout>
  )
}
