import type { FC } from 'hono/jsx'
import type { CaseExample } from '../../src/core/case-example.ts'
import { filterSentence } from '../../src/core/case-filter.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { Growth } from '../../src/core/growth.ts'
import type { Pattern } from '../../src/core/pattern.ts'
import type { Month } from '../../src/core/period.ts'
import type { Signpost } from '../../src/core/taxonomy.ts'
import type { Comparison } from '../../src/core/trend.ts'
import { paths } from '../../src/paths.ts'
import { ExampleCases } from '../cases/examples.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import type { Counted } from '../overview/facet-panel.tsx'
import { TrendPanel } from '../overview/trend.tsx'
import { Definition } from '../patterns/definition.tsx'
import { patternTitle } from '../patterns/title.ts'
import { WaysOut } from '../patterns/ways-out.tsx'
import { WhoCouldAct } from '../patterns/who-could-act.tsx'
import { BriefTables } from './brief-tables.tsx'
import { KeyPoints } from './key-points.tsx'
import { Sources } from './sources.tsx'

export type BriefProps = Counted & {
  /** Set when the filter says both boundary and barrier. */
  pattern: Pattern | null
  longOpen: { count: number; filter: CaseFilter } | null
  growth: { comparison: Comparison; all: Growth }
  examples: CaseExample[]
  signposts: Signpost[]
  now: Month
  date: Date
  /** The address of the site, so that paper leads back. */
  publicUrl: string
}

/** Any filter on a few sheets of A4, with its date and sources. */
export const BriefPage: FC<BriefProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { counted, filter, taxonomy, pattern, examples, signposts, now, date, publicUrl } = props
  const title = titleOf(props)
  return (
    <Layout shell={shell} title={`Beleidsbrief: ${title}`} noindex>
      <article class="brief">
        <p class="brief__kind">
          Beleidsbrief · <time datetime={date.toISOString().slice(0, 10)}>{longDate(date)}</time>
        </p>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="nl-paragraph brief__screen">
          Print deze pagina of bewaar haar als pdf: kies in je browser ‘Afdrukken’.{' '}
          <a class="nl-link" href={paths.overviewOf(filter)}>
            Terug naar het overzicht
          </a>
        </p>
        {pattern && <Definition {...{ pattern, taxonomy }} />}
        {counted.total === 0 ? (
          <p class="nl-paragraph">Er zijn geen casussen bij deze keuze.</p>
        ) : (
          <>
            <KeyPoints {...props} />
            <TrendPanel {...{ counted, filter, taxonomy, now }} />
            <BriefTables {...{ counted, filter, taxonomy }} />
            <ExampleCases {...{ examples, filter, taxonomy }} total={counted.total} />
          </>
        )}
        {pattern && <WhoCouldAct {...{ pattern, taxonomy }} />}
        {pattern && <WaysOut signposts={signposts} />}
        <Sources {...{ filter, taxonomy, date, publicUrl }} />
      </article>
    </Layout>
  )
}

function titleOf({ filter, pattern, taxonomy }: BriefProps): string {
  if (!pattern) {
    const sentence = filterSentence(filter, taxonomy)
    return sentence ? `Schotten in de zorg: casussen ${sentence}` : 'Schotten in de zorg: alle casussen'
  }
  const { schot: _boundary, barriere: _barrier, ...rest } = filter
  const sentence = filterSentence(rest, taxonomy)
  return sentence ? `${patternTitle(pattern, taxonomy)}, ${sentence}` : patternTitle(pattern, taxonomy)
}
