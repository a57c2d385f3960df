import type { Child, FC } from 'hono/jsx'
import { countMap, valuesOf } from '../../src/core/overview.ts'
import { monthLabel } from '../../src/core/month.ts'
import { patternCounts } from '../../src/core/pattern.ts'
import { monthSpan } from '../dates.ts'
import { casussen, number } from '../numbers.ts'
import { conclusion } from '../overview/times-as-many.ts'
import { Panel } from '../overview/panel.tsx'
import { patternTitle } from '../patterns/title.ts'
import type { BriefProps } from './show.tsx'

/** What somebody must know who reads nothing else. */
export const KeyPoints: FC<BriefProps> = (props) => (
  <Panel id="kern" title="In het kort">
    <ul class="utrecht-unordered-list">
      {points(props).map((point) => (
        <li class="utrecht-unordered-list__item">{point}</li>
      ))}
    </ul>
  </Panel>
)

function points({ counted, filter, taxonomy, longOpen, growth, pattern }: BriefProps): Child[] {
  const { total } = counted
  const routes = countMap(counted, 'uitkomst').get('bestaande_route') ?? 0
  const [region] = valuesOf(counted, 'regio')
  const [largest] = patternCounts(valuesOf(counted, 'patroon'))
  const regions = valuesOf(counted, 'regio').length
  return [
    `${total === 1 ? 'Er is 1 casus' : `Er zijn ${casussen(total)}`} gepubliceerd.`,
    ...(filter.uitkomst === undefined && routes > 0
      ? [`Bij ${number(routes)} daarvan bestaat al een weg. De andere hebben een echte barrière.`]
      : []),
    ...(longOpen && longOpen.count > 0
      ? [
          `${longOpen.count === 1 ? '1 casus met een echte barrière is' : `${casussen(longOpen.count)} met een echte barrière zijn`} langer dan een half jaar open: gemeld tot en met ${monthLabel(longOpen.filter.tot ?? '')}.`,
        ]
      : []),
    ...(growth.all.recent + growth.all.past > 0
      ? [
          `In ${monthSpan(growth.comparison.recent)} kwamen er ${number(growth.all.recent)} bij. Naar het jaar daarvoor waren er ${number(growth.all.expected)} te verwachten. ${conclusion(growth.all)}`,
        ]
      : []),
    ...(!pattern && filter.schot === undefined && largest
      ? [`Het grootste patroon is ${patternTitle(largest, taxonomy)} (${casussen(largest.count)}).`]
      : []),
    ...(filter.regio === undefined && region && regions > 1
      ? [
          `De casussen komen uit ${number(regions)} regio’s. De meeste uit ${taxonomy.region.get(region[0])?.name} (${number(region[1])}).`,
        ]
      : []),
  ]
}
