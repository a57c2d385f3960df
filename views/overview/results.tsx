import type { FC } from 'hono/jsx'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { CountOnlyCell } from '../../src/core/count-only.ts'
import type { Month } from '../../src/core/period.ts'
import type { Signals } from '../../src/core/signal.ts'
import type { Comparison } from '../../src/core/trend.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { AnswersPanel, type AnswersView } from '../bottlenecks/answers-panel.tsx'
import { TakeAway, takeAwayAnchor } from '../components/take-away.tsx'
import { casussen } from '../numbers.ts'
import { CountOnlyPanel } from './count-only.tsx'
import { type Counted, FacetPanel } from './facet-panel.tsx'
import { ExclusionPanel, MoneyFlowPanel } from './grids.tsx'
import { GrowthPanel, type GrowthView } from './growth.tsx'
import { Headline, type HeadlineProps } from './headline.tsx'
import { MatrixPanel } from './matrix.tsx'
import { RegionsPanel } from './regions.tsx'
import { SignalsPanel } from './signals.tsx'
import { TrendPanel } from './trend.tsx'

export type OverviewResultsProps = HeadlineProps & {
  now: Month
  /** Of the whole register; within a filter growth tells what changed. */
  signals: { found: Signals; comparison: Comparison } | null
  growth: GrowthView | null
  /** Only of the whole register; null when no cell is large enough. */
  /** What instanties said to the knelpunten of this choice; null when there are none. */
  answers: AnswersView | null
  countOnly: { until: Day; cells: CountOnlyCell[] } | null
}

/** All that is counted within the filter. */
export const OverviewResults: FC<OverviewResultsProps> = (props) => {
  const { counted, filter, taxonomy, now, signals, growth, countOnly, answers } = props
  const sentence = filterSentence(filter, taxonomy)
  return (
    <>
      <p class="nl-paragraph result-count" id="resultaat" role="status">
        <strong>{casussen(counted.total)}</strong> {sentence || 'in het hele register'}.
      </p>
      {counted.total === 0 ? (
        <p class="nl-paragraph">
          Er zijn geen casussen bij deze keuze. Kies minder filters, of{' '}
          <a class="nl-link" href={paths.report}>
            meld zelf wat vastloopt
          </a>
          .
        </p>
      ) : (
        <>
          <Headline {...props} />
          <p class="overview-tools">
            <a class="nl-link" href={paths.cases(filter)}>
              Lees de casussen
            </a>
            <a class="nl-link" href={paths.brief(filter)}>
              Maak een beleidsbrief om te printen
            </a>
            <a class="nl-link" href={takeAwayAnchor}>
              Neem mee als bestand
            </a>
          </p>
          <AnswersPanel answers={answers} />
          {signals && (
            <SignalsPanel signals={signals.found} {...{ comparison: signals.comparison, taxonomy }} />
          )}
          {growth && <GrowthPanel {...growth} {...{ filter, taxonomy }} />}
          <MatrixPanel {...{ counted, filter, taxonomy }} />
          <TrendPanel {...{ counted, filter, taxonomy, now }} />
          <RegionsPanel {...{ counted, filter, taxonomy }} />
          <ExclusionPanel {...{ counted, filter, taxonomy }} />
          <MoneyFlowPanel {...{ counted, filter, taxonomy }} />
          <BarPanels {...{ counted, filter, taxonomy, now }} />
          <TakeAway filter={filter} />
          {countOnly && <CountOnlyPanel {...countOnly} taxonomy={taxonomy} />}
        </>
      )}
    </>
  )
}

const BarPanels: FC<Counted & { now: Month }> = ({ now, ...counted }) => {
  const thisYear = Number(now.slice(0, 4))
  const years = (since: string) => {
    const count = thisYear - Number(since)
    return count <= 0 ? 'dit jaar begonnen' : `al ${count} jaar`
  }
  const advice = (key: string) => counted.taxonomy.collaboration_questions.find((q) => q.key === key)?.advice
  return (
    <div class="panels">
      <FacetPanel
        {...counted}
        facet="doelgroep"
        title="Om wie gaat het?"
        head="Doelgroep"
        intro="Een casus kan over meer groepen gaan."
      />
      <FacetPanel
        {...counted}
        facet="gevolg"
        title="Wat is het gevolg?"
        head="Gevolg"
        intro="Wat de melder zag gebeuren. Een casus kan meer gevolgen hebben."
      />
      <FacetPanel
        {...counted}
        facet="tijdelijkSinds"
        title="Hoelang al op tijdelijk geld?"
        head="Op tijdelijk geld sinds"
        intro="Het jaar waarin het tijdelijke geld begon, als de melder dat noemde."
        inOrder
        note={years}
      />
      <FacetPanel
        {...counted}
        facet="iza"
        title="Bij welk knelpunt uit het IZA?"
        head="IZA-knelpunt"
        intro="Zoals moderators het lezen. Niet elke casus hoort bij een knelpunt uit het Integraal Zorgakkoord."
      />
      <FacetPanel
        {...counted}
        facet="aandachtsgebied"
        title="In welk aandachtsgebied?"
        head="Aandachtsgebied"
        intro="De gebieden die het netwerk belangrijk vindt, zoals moderators het lezen."
      />
      <FacetPanel
        {...counted}
        facet="samenwerkingsvraag"
        title="Welke vraag over samenwerken?"
        head="Samenwerkingsvraagstuk"
        intro="Met een advies om mee te beginnen."
        note={advice}
      />
    </div>
  )
}
