import type { FC } from 'hono/jsx'
import { valueLabel } from '../../src/core/case-filter.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { type FacetCounts, countMap, valuesOf } from '../../src/core/overview.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { CountBars } from '../components/count-bars.tsx'
import { Panel } from './panel.tsx'

export type Counted = { counted: FacetCounts; filter: CaseFilter; taxonomy: Taxonomy }

/** Facets that the overview shows as a list with bars. */
type BarFacet =
  | 'regio'
  | 'doelgroep'
  | 'gevolg'
  | 'tijdelijkSinds'
  | 'iza'
  | 'aandachtsgebied'
  | 'samenwerkingsvraag'

type FacetPanelProps = Counted & {
  facet: BarFacet
  title: string
  head: string
  intro?: string
  /** Years stand in the order of time, all else with the most frequent first. */
  inOrder?: boolean
  note?: (value: string) => string | undefined
}

/** The rows of a facet; none when the filter already says which. */
export function barsOf({ counted, filter, taxonomy }: Counted, facet: BarFacet, inOrder = false) {
  if (filter[facet] !== undefined) return []
  const values = valuesOf(counted, facet)
  return (inOrder ? values.toSorted(([a], [b]) => a.localeCompare(b)) : values).map(([value, count]) => ({
    value,
    label: valueLabel(facet, value, taxonomy) ?? value,
    count,
    href: paths.cases({ ...filter, [facet]: value }),
  }))
}

export const FacetPanel: FC<FacetPanelProps> = ({ facet, title, head, intro, inOrder, note, ...counted }) => {
  const bars = barsOf(counted, facet, inOrder)
  if (bars.length === 0) return null
  return (
    <Panel id={`per-${facet.toLowerCase()}`} title={title} intro={intro}>
      <CountBars
        caption={title}
        hideCaption
        head={head}
        rows={bars.map((bar) => ({ ...bar, note: note?.(bar.value) }))}
      />
    </Panel>
  )
}

/** How many casussen there are per value, for a map. */
export const facetMap = ({ counted }: Counted, facet: BarFacet) => countMap(counted, facet)
