import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { PatternCount } from '../../src/core/pattern.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { CountBars } from '../components/count-bars.tsx'
import { Details } from '../components/details.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { number } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'
import { patternTitle } from './title.ts'

const largest = 12

type Props = { shell: Shell; patterns: PatternCount[]; taxonomy: Taxonomy }

export const PatternsPage: FC<Props> = ({ shell, patterns, taxonomy }) => (
  <Layout shell={shell} title="Patronen">
    <Breadcrumbs items={[{ href: paths.overview, label: 'Overzicht' }]} current="Patronen" />
    <h1 class="nl-heading nl-heading--level-1">Patronen</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Een patroon is één grens tussen wetten met één belangrijkste barrière. Je leest wat het is en sinds
      wanneer het speelt. Ook lees je wie er iets aan kan doen, en wat er al kan.
    </p>
    {patterns.length === 0 ? (
      <p class="nl-paragraph">Er is nog niets gepubliceerd.</p>
    ) : (
      <>
        <Panel id="grootste" title="De grootste patronen">
          <CountBars
            caption="De grootste patronen"
            hideCaption
            head="Patroon"
            rows={patterns.slice(0, largest).map((pattern) => ({
              label: patternTitle(pattern, taxonomy),
              count: pattern.count,
              href: paths.pattern(pattern.boundary, pattern.barrier),
            }))}
          />
        </Panel>
        <Panel id="per-barriere" title="Alle patronen, per soort barrière">
          {taxonomy.known.barriers.map(({ key, label }) => (
            <PerBarrier {...{ label, taxonomy }} patterns={patterns.filter((p) => p.barrier === key)} />
          ))}
        </Panel>
      </>
    )}
  </Layout>
)

const PerBarrier: FC<{ label: string; patterns: PatternCount[]; taxonomy: Taxonomy }> = (props) => {
  const { label, patterns, taxonomy } = props
  if (patterns.length === 0) return null
  return (
    <Details summary={`${label} (${number(patterns.length)})`}>
      <CountBars
        caption={label}
        hideCaption
        head="Grens"
        rows={patterns.map(({ boundary, barrier, count }) => ({
          label: boundaryLabel(boundary, taxonomy),
          count,
          href: paths.pattern(boundary, barrier),
        }))}
      />
    </Details>
  )
}
