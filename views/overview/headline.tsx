import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { countMap } from '../../src/core/overview.ts'
import { paths } from '../../src/paths.ts'
import { monthLabel } from '../../src/core/month.ts'
import { Figures } from '../components/figures.tsx'
import type { Counted } from './facet-panel.tsx'

export type HeadlineProps = Counted & {
  /** Real barriers reported over half a year ago, with the filter that lists them. */
  longOpen: { count: number; filter: CaseFilter } | null
  /** In days, over the latest public cases; null when it is not known or not about this filter. */
  medianFirstLook: number | null
}

/** The figures on top; what was answered and solved stands below them, by knelpunt. */
export const Headline: FC<HeadlineProps> = ({ counted, filter, longOpen, medianFirstLook }) => {
  const outcomes = countMap(counted, 'uitkomst')
  const outcome = (uitkomst: string) => ({
    value: outcomes.get(uitkomst) ?? 0,
    href: paths.cases({ ...filter, uitkomst }),
  })
  return (
    <Figures
      figures={[
        { label: 'gepubliceerde casussen', value: counted.total, href: paths.cases(filter) },
        ...(filter.uitkomst === undefined
          ? [
              { label: 'met een echte barrière', ...outcome('knelpunt') },
              { label: 'waar al een weg voor is', ...outcome('bestaande_route') },
            ]
          : []),
        ...(longOpen
          ? [
              {
                label: 'met een echte barrière, langer dan een half jaar open',
                value: longOpen.count,
                href: paths.cases(longOpen.filter),
                note: `Gemeld tot en met ${monthLabel(longOpen.filter.tot ?? '')}.`,
              },
            ]
          : []),
        ...(medianFirstLook === null
          ? []
          : [
              {
                label: 'tot een moderator kijkt',
                value: medianFirstLook < 1 ? 'minder dan 1' : medianFirstLook,
                unit: medianFirstLook <= 1 ? 'dag' : 'dagen',
                note: 'De helft van de laatste casussen ging sneller.',
              },
            ]),
      ]}
    />
  )
}
