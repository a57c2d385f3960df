import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { CaseExample } from '../../src/core/case-example.ts'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { Pattern, relatedPatterns } from '../../src/core/pattern.ts'
import type { Month } from '../../src/core/period.ts'
import type { Signpost } from '../../src/core/taxonomy.ts'
import type { TypicalTerms } from '../../src/core/typical-terms.ts'
import { paths } from '../../src/paths.ts'
import { AnswersPanel, type AnswersView } from '../bottlenecks/answers-panel.tsx'
import { ExampleCases } from '../cases/examples.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { CountBars } from '../components/count-bars.tsx'
import { TakeAway } from '../components/take-away.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { casussen } from '../numbers.ts'
import { type Counted, FacetPanel } from '../overview/facet-panel.tsx'
import { Panel } from '../overview/panel.tsx'
import { RegionsPanel } from '../overview/regions.tsx'
import { TrendPanel } from '../overview/trend.tsx'
import { type Helped, HelpedPanel } from '../solutions/helped.tsx'
import { Definition } from './definition.tsx'
import { patternTitle } from './title.ts'
import { TypicalTermsPanel } from './typical-terms.tsx'
import { WaysOut } from './ways-out.tsx'
import { WhoCouldAct } from './who-could-act.tsx'

type Props = Counted & {
  shell: Shell
  pattern: Pattern
  related: ReturnType<typeof relatedPatterns>
  typical: TypicalTerms
  examples: CaseExample[]
  answers: AnswersView | null
  helped: Helped[]
  signposts: Signpost[]
  now: Month
}

export const PatternPage: FC<Props> = ({ shell, pattern, related, signposts, now, ...props }) => {
  const { counted, filter, taxonomy, typical, examples, answers, helped } = props
  const title = patternTitle(pattern, taxonomy)
  const { schot: _boundary, barriere: _barrier, ...narrower } = filter
  const sentence = filterSentence(narrower, taxonomy)
  return (
    <Layout shell={shell} title={sentence ? `${title}, ${sentence}` : title} barrier={pattern.barrier} wide>
      <Breadcrumbs
        items={[
          { href: paths.overview, label: 'Overzicht' },
          { href: paths.patterns, label: 'Patronen' },
        ]}
        current={title}
      />
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <Definition {...{ pattern, taxonomy }} />
      <p class="nl-paragraph result-count">
        <strong>{casussen(counted.total)}</strong> {sentence ? `${sentence}.` : 'met dit patroon.'}{' '}
        {sentence && (
          <a class="nl-link" href={paths.pattern(pattern.boundary, pattern.barrier)}>
            Bekijk het patroon in heel Nederland
          </a>
        )}
      </p>
      <p class="overview-tools">
        {counted.total > 0 && (
          <a class="nl-link" href={paths.cases(filter)}>
            Lees de casussen
          </a>
        )}
        <a class="nl-link" href={paths.brief(filter)}>
          Maak een beleidsbrief om te printen
        </a>
      </p>
      {counted.total > 0 && <TrendPanel {...props} now={now} />}
      <ExampleCases {...{ examples, filter, taxonomy }} total={counted.total} />
      <TypicalTermsPanel {...{ typical, filter }} />
      <AnswersPanel answers={answers} />
      <WhoCouldAct {...{ pattern, taxonomy }} />
      <HelpedPanel {...{ helped, taxonomy }} />
      <WaysOut signposts={signposts} />
      <RegionsPanel {...props} />
      <div class="panels">
        <FacetPanel {...props} facet="doelgroep" title="Om wie gaat het?" head="Doelgroep" />
        <FacetPanel {...props} facet="gevolg" title="Wat is het gevolg?" head="Gevolg" />
      </div>
      <Related {...{ related, pattern, taxonomy }} />
      {counted.total > 0 && <TakeAway filter={filter} />}
    </Layout>
  )
}

const Related: FC<Pick<Props, 'related' | 'pattern' | 'taxonomy'>> = ({ related, pattern, taxonomy }) => {
  const lists = [
    {
      caption: `Andere barrières op de grens ${boundaryLabel(pattern.boundary, taxonomy)}`,
      head: 'Soort barrière',
      rows: related.sameBoundary.map((p) => ({ ...p, label: taxonomy.barrier.get(p.barrier)?.short })),
    },
    {
      caption: 'Dezelfde barrière op andere grenzen',
      head: 'Grens',
      rows: related.sameBarrier.map((p) => ({ ...p, label: boundaryLabel(p.boundary, taxonomy) })),
    },
  ].filter(({ rows }) => rows.length > 0)
  return lists.length === 0 ? null : (
    <Panel id="verwant" title="Verwante patronen">
      <div class="panels">
        {lists.map(({ caption, head, rows }) => (
          <CountBars
            caption={caption}
            head={head}
            rows={rows.map(({ boundary, barrier, count, label }) => ({
              label: label ?? barrier,
              count,
              href: paths.pattern(boundary, barrier),
            }))}
          />
        ))}
      </div>
    </Panel>
  )
}
