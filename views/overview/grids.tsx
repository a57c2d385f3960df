import type { FC } from 'hono/jsx'
import { valueLabel } from '../../src/core/case-filter.ts'
import { type CaseFilter, type FilterKey, filters } from '../../src/core/filter-table.ts'
import { gridOf, sumsOf } from '../../src/core/count-grid.ts'
import { parted } from '../../src/core/case-facet.ts'
import { valuesOf } from '../../src/core/overview.ts'
import { paths } from '../../src/paths.ts'
import { HeatTable } from '../components/heat-table.tsx'
import type { Counted } from './facet-panel.tsx'
import { Panel } from './panel.tsx'

type Cross = {
  facet: 'uitsluiting' | 'geldstroom'
  rows: FilterKey
  columns: FilterKey
  corner: string
  caption: string
  title: string
  intro: string
  /** Only right where a case stands in one cell. */
  totals: boolean
}

const CrossPanel: FC<Counted & { cross: Cross }> = ({ counted, filter, taxonomy, cross }) => {
  const values = valuesOf(counted, cross.facet).filter(([value]) => fits(value, filter, cross))
  if (values.length === 0) return null
  const order = (key: FilterKey) => filters[key].values.choices(taxonomy).map(({ value }) => value)
  const row = (key: string) => valueLabel(cross.rows, key, taxonomy) ?? key
  const column = (key: string) => valueLabel(cross.columns, key, taxonomy) ?? key
  // Who pays is often a law, and the name of a law fills a column.
  const short = (key: string) => taxonomy.domain.get(key)?.short ?? column(key)
  const grid = gridOf(values, { rows: order(cross.rows), columns: order(cross.columns) })
  const all = values.reduce((sum, [, n]) => sum + n, 0)
  return (
    <Panel id={cross.facet} title={cross.title} intro={cross.intro}>
      <HeatTable
        hideCaption
        caption={cross.caption}
        corner={cross.corner}
        columns={grid.columns.map((key) => ({ key, label: column(key), short: short(key) }))}
        rows={grid.rows.map((key) => ({ key, label: row(key) }))}
        cell={(r, c) => ({
          count: grid.count(r, c),
          href: paths.cases({ ...filter, [cross.rows]: r, [cross.columns]: c }),
          label: `${row(r)}, ${column(c)}`,
        })}
        totals={cross.totals ? { rows: sumsOf(values, 0), columns: sumsOf(values, 1), all } : undefined}
      />
    </Panel>
  )
}

// Where a case may carry several, the filter's own value is the only one that a link could ask for.
const fits = (value: string, filter: CaseFilter, { rows, columns }: Cross): boolean => {
  const [row, column] = parted(value)
  return (filter[rows] ?? row) === row && (filter[columns] ?? column) === column
}

export const ExclusionPanel: FC<Counted> = (props) => (
  <CrossPanel
    {...props}
    cross={{
      facet: 'uitsluiting',
      rows: 'organisatiegrootte',
      columns: 'weigeringsgrond',
      corner: 'Grootte van de organisatie',
      caption: 'Uitgesloten van financiering: grootte van de organisatie en reden van de afwijzing',
      title: 'Wie wordt uitgesloten, en waarom?',
      intro:
        'Alleen meldingen van organisaties die geen geld of contract kregen, en die hun grootte en de reden noemden.',
      totals: true,
    }}
  />
)

export const MoneyFlowPanel: FC<Counted> = (props) => (
  <CrossPanel
    {...props}
    cross={{
      facet: 'geldstroom',
      rows: 'betaalt',
      columns: 'heeftVoordeel',
      corner: 'Wie betaalt',
      caption: 'Wie betaalt, en wie het voordeel heeft',
      title: 'Wie betaalt, en wie heeft het voordeel?',
      intro:
        'De kosten en het voordeel liggen hier bij een ander. De rij zegt wie betaalt, de kolom wie het voordeel heeft. Een casus met meer betalers of voordelen staat in meer vakken.',
      totals: false,
    }}
  />
)
