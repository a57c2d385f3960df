import type { FC } from 'hono/jsx'
import type { CaseExample } from '../../src/core/case-example.ts'
import { countMap, valuesOf } from '../../src/core/overview.ts'
import { patternCounts } from '../../src/core/pattern.ts'
import type { Month } from '../../src/core/period.ts'
import type { Region } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { AnswersPanel, type AnswersView } from '../bottlenecks/answers-panel.tsx'
import { ExampleCases } from '../cases/examples.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { CountBars } from '../components/count-bars.tsx'
import { DataList } from '../components/data-list.tsx'
import { TakeAway } from '../components/take-away.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { casussen } from '../numbers.ts'
import { type Counted, FacetPanel } from '../overview/facet-panel.tsx'
import { Panel } from '../overview/panel.tsx'
import { TrendPanel } from '../overview/trend.tsx'
import { patternTitle } from '../patterns/title.ts'

type Props = Counted & {
  shell: Shell
  region: Region
  examples: CaseExample[]
  answers: AnswersView | null
  now: Month
}

const shown = 10

export const RegionPage: FC<Props> = ({ shell, region, examples, answers, now, ...props }) => {
  const { counted, filter, taxonomy } = props
  const outcomes = countMap(counted, 'uitkomst')
  return (
    <Layout
      shell={shell}
      title={region.name}
      description={`Waar zorg en hulp in de regio ${region.name} vastlopen tussen wetten, en wie er iets aan kan doen.`}
      wide
    >
      <Breadcrumbs
        items={[
          { href: paths.overview, label: 'Overzicht' },
          { href: paths.regions, label: 'Regio’s' },
        ]}
        current={region.name}
      />
      <h1 class="nl-heading nl-heading--level-1">{region.name}</h1>
      <DataList
        items={[
          {
            key: 'Casussen',
            value:
              counted.total === 0 ? (
                'Nog geen'
              ) : (
                <a class="nl-link" href={paths.cases(filter)}>
                  {casussen(counted.total)}
                </a>
              ),
          },
          ...(counted.total === 0
            ? []
            : [
                {
                  key: 'Waar al een weg voor is',
                  value: casussen(outcomes.get('bestaande_route') ?? 0),
                },
              ]),
          ...(region.mandate_municipality
            ? [{ key: 'Mandaatgemeente', value: region.mandate_municipality }]
            : []),
        ]}
      />
      {counted.total === 0 ? (
        <p class="nl-paragraph">
          Uit deze regio is nog niets gepubliceerd.{' '}
          <a class="nl-link" href={paths.report}>
            Meld wat vastloopt
          </a>
          .
        </p>
      ) : (
        <>
          <p class="overview-tools">
            <a class="nl-link" href={paths.overviewOf(filter)}>
              Bekijk het hele overzicht van deze regio
            </a>
            <a class="nl-link" href={paths.brief(filter)}>
              Maak een beleidsbrief om te printen
            </a>
          </p>
          <AnswersPanel answers={answers} />
          <Panel id="patronen" title="De grootste patronen">
            <CountBars
              caption="Patronen in deze regio"
              hideCaption
              head="Patroon"
              rows={patternCounts(valuesOf(counted, 'patroon'))
                .slice(0, shown)
                .map((pattern) => ({
                  label: patternTitle(pattern, taxonomy),
                  count: pattern.count,
                  href: paths.pattern(pattern.boundary, pattern.barrier, filter),
                }))}
            />
          </Panel>
          <TrendPanel {...props} now={now} />
          <ExampleCases {...{ examples, filter, taxonomy }} total={counted.total} />
          <div class="panels">
            <FacetPanel {...props} facet="doelgroep" title="Om wie gaat het?" head="Doelgroep" />
            <FacetPanel {...props} facet="gevolg" title="Wat is het gevolg?" head="Gevolg" />
          </div>
          <TakeAway filter={filter} />
        </>
      )}
    </Layout>
  )
}
