import type { FC } from 'hono/jsx'
import type { CaseExample } from '../../src/core/case-example.ts'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { LinkList } from '../components/link-list.tsx'
import { longDate } from '../dates.ts'
import { casussen } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'
import { beginning } from './card.tsx'

type ExamplesProps = { examples: CaseExample[]; total: number; filter: CaseFilter; taxonomy: Taxonomy }

/** What a moderator picked and the newest few, and the way to the rest. */
export const ExampleCases: FC<ExamplesProps> = ({ examples, total, filter, taxonomy }) =>
  examples.length === 0 ? null : (
    <Panel id="voorbeelden" title={titleOf(examples, total)}>
      <LinkList
        items={examples.map(({ number, title, story, region, outcome, publishedAt, picked }) => ({
          href: paths.case(number),
          label: title,
          description: (
            <>
              <p class="nl-paragraph">{beginning(story)}</p>
              <p class="case-card__meta">
                Casus {number} · {taxonomy.region.get(region)?.name} · {longDate(publishedAt)}
                {outcome === 'bestaande_route' && ' · Er is al een weg'}
                {picked && ' · Gekozen als goed voorbeeld'}
              </p>
            </>
          ),
        }))}
      />
      {examples.length < total && (
        <p class="nl-paragraph brief__screen">
          <a class="nl-link" href={paths.cases(filter)}>
            Bekijk alle {casussen(total)}
          </a>
        </p>
      )}
    </Panel>
  )

function titleOf(examples: readonly CaseExample[], total: number): string {
  if (examples.length === total) return 'De casussen'
  return examples.some(({ picked }) => picked) ? 'Voorbeelden' : 'Nieuwste casussen'
}
