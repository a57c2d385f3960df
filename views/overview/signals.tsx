import type { Child, FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { patternOf } from '../../src/core/pattern.ts'
import { leastToTest, type Signal, type SignalFacet, type Signals } from '../../src/core/signal.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Comparison } from '../../src/core/trend.ts'
import { paths } from '../../src/paths.ts'
import { Details } from '../components/details.tsx'
import { monthLabel } from '../../src/core/month.ts'
import { monthSpan } from '../dates.ts'
import { casussen, number } from '../numbers.ts'
import { timesAsMany } from './times-as-many.ts'
import { Panel } from './panel.tsx'

type SignalsProps = { signals: Signals; comparison: Comparison; taxonomy: Taxonomy }

/** What stands out now, one sentence each. */
export const SignalsPanel: FC<SignalsProps> = ({ signals, comparison, taxonomy }) => {
  const { changes, firstSeen, oldest, tested } = signals
  const all: Signal[] = [...changes, ...firstSeen, ...oldest]
  if (all.length === 0) return null
  return (
    <Panel id="signalen" title="Wat valt nu op?">
      {changes.length === 0 && (
        <p class="nl-paragraph">
          {tested === 0
            ? 'Er zijn nog te weinig casussen om te zien of ergens iets verandert.'
            : `In ${monthSpan(comparison.recent)} zien we geen verandering die groter is dan toeval.`}
        </p>
      )}
      <ul class="signals">
        {all.map((signal) => (
          <li class={`signals__item signals__item--${signal.kind}`}>
            <span class="signals__kind">{kindOf(signal)}</span>
            <Sentence {...{ signal, comparison, taxonomy }} />
          </li>
        ))}
      </ul>
      <Method comparison={comparison} tested={tested} />
    </Panel>
  )
}

const kindOf = (signal: Signal): string => {
  if (signal.kind === 'nieuw') return 'Nieuw'
  if (signal.kind === 'oudste') return 'Het langst zonder antwoord'
  return signal.ratio > 1 ? 'Meer dan eerst' : 'Minder dan eerst'
}

const Sentence: FC<{ signal: Signal; comparison: Comparison; taxonomy: Taxonomy }> = (props) => {
  const { signal, comparison, taxonomy } = props
  const { label, href, filter } = subjects[signal.facet](signal.value, taxonomy)
  const { recent } = comparison
  const numbered = (count: number, within: CaseFilter) => (
    <a class="nl-link" href={paths.cases(within)}>
      {casussen(count)}
    </a>
  )
  const subject = (
    <a class="nl-link" href={href}>
      <strong>{label}</strong>
    </a>
  )
  if (signal.kind === 'nieuw')
    return (
      <>
        {subject}: sinds {monthLabel(signal.since)} kwamen er {numbered(signal.total, filter)} over. Daarvoor
        was er geen enkele.
      </>
    )
  if (signal.kind === 'oudste')
    return (
      <>
        {subject}: de eerste casus is van {monthLabel(signal.since)}. Nu zijn het{' '}
        {numbered(signal.total, filter)}, nog zonder officiële reactie.
      </>
    )
  const months = { vanaf: recent.from, tot: recent.to }
  return (
    <>
      {subject}: {numbered(signal.recent, { ...filter, ...months })} in {monthSpan(recent)}, en{' '}
      {number(signal.past)} in de twaalf maanden daarvoor. Per maand is dat {timesAsMany(signal)}.
    </>
  )
}

type Subject = { label: Child; href: string; filter: CaseFilter }

const barrierName = (key: string, taxonomy: Taxonomy) => taxonomy.barrier.get(key)?.short ?? key

const subjects: Record<SignalFacet, (value: string, taxonomy: Taxonomy) => Subject> = {
  alle: () => ({ label: 'Alles samen', href: paths.cases(), filter: {} }),
  regio: (value, taxonomy) => ({
    label: taxonomy.region.get(value)?.name ?? value,
    href: paths.region(value),
    filter: { regio: value },
  }),
  barriere: (value, taxonomy) => ({
    label: barrierName(value, taxonomy),
    href: paths.overviewOf({ barriere: value }),
    filter: { barriere: value },
  }),
  patroon: (value, taxonomy) => {
    const { boundary, barrier } = patternOf(value)
    return {
      label: `${boundaryLabel(boundary, taxonomy)}: ${barrierName(barrier, taxonomy)}`,
      href: paths.pattern(boundary, barrier),
      filter: { schot: boundary, barriere: barrier },
    }
  },
}

const Method: FC<{ comparison: Comparison; tested: number }> = ({ comparison, tested }) => (
  <Details summary="Hoe bepalen we wat opvalt?">
    <p class="nl-paragraph">
      We vergelijken {monthSpan(comparison.recent)} met {monthSpan(comparison.past)}, naar de maand van
      melden. De maand die nog loopt doet niet mee. We kijken naar patronen, barrières en regio’s die al
      langer bestaan en genoeg casussen hebben. We tellen wat er kwam en wat er te verwachten was: samen
      minstens {leastToTest}. Nu zijn dat er {number(tested)}.
    </p>
    <p class="nl-paragraph">
      Met een exacte toets voor twee Poisson-aantallen (voorwaardelijk binomiaal) rekenen we uit hoe groot de
      kans is dat zo’n verschil toeval is. Wie veel vergelijkt, vindt altijd wel iets. Daarom corrigeren we
      met de methode van Benjamini en Hochberg. Van alle veranderingen die hier staan, is dan naar verwachting
      hoogstens 1 op de 20 toeval. Het bereik tussen haakjes is het betrouwbaarheidsinterval van 95 procent
      (Clopper en Pearson).
    </p>
    <p class="nl-paragraph">
      Let op: meer meldingen betekent niet altijd meer knelpunten. Verandert ‘alles samen’ mee, dan wordt er
      vooral meer of minder gemeld. En casussen die nog op een moderator wachten, tellen nog niet mee.
    </p>
  </Details>
)
