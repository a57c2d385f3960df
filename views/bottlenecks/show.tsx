import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import type { EndorsementCounts } from '../../src/core/endorsement.ts'
import type { OfficialResponse } from '../../src/core/official-response.ts'
import type { ShownClaim } from '../../src/core/solution.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { beginning } from '../cases/card.tsx'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { LinkList } from '../components/link-list.tsx'
import { longDate } from '../dates.ts'
import { EndorsedBottleneck } from '../endorsements/counts.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { casussen } from '../numbers.ts'
import { patternTitle } from '../patterns/title.ts'
import { Solutions } from '../solutions/shown.tsx'
import { AddressList, type NamedAddress } from './address-list.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'
import { Responses } from './responses.tsx'
import { Timeline, type TimelineProps } from './timeline.tsx'

export type ShownCase = {
  number: number
  title: string
  story: string
  region: string
  outcome: 'knelpunt' | 'bestaande_route'
  publishedAt: Date
}

type Linked = { id: number; slug: string; title: string; mergedInto: number | null }

export type BottleneckProps = {
  bottleneck: Bottleneck
  addresses: (NamedAddress & { mailDomain: string | null })[]
  cases: ShownCase[]
  others: Linked[]
  timeline: TimelineProps['items']
  responses: OfficialResponse[]
  claims: ShownClaim[]
  endorsements: EndorsementCounts
  taxonomy: Taxonomy
  today: Day
}

export const BottleneckPage: FC<BottleneckProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { bottleneck, addresses, cases, others, timeline, responses, claims, endorsements, taxonomy, today } =
    props
  const { slug, title, summary, boundary, barrier, state, publishedAt, question } = bottleneck
  const pattern = { boundary, barrier }
  return (
    <Layout
      shell={shell}
      title={title}
      description={beginning(summary, 150)}
      feed={paths.bottleneckFeed(slug)}
      feedTitle={`Knelpunt: ${title}`}
      barrier={barrier}
    >
      <Breadcrumbs items={[{ href: paths.bottlenecks(), label: 'Knelpunten' }]} current={title} />
      <article>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="badge-row">
          <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
          <Badge tone="primary">{boundaryLabel(boundary, taxonomy)}</Badge>
          <Badge>{taxonomy.barrier.get(barrier)?.short ?? barrier}</Badge>
        </p>
        <p class="case-card__meta">
          Knelpunt {bottleneck.id}, openbaar sinds {longDate(publishedAt)}. Patroon:{' '}
          <a class="nl-link" href={paths.pattern(boundary, barrier)}>
            {patternTitle(pattern, taxonomy)}
          </a>
        </p>
        <Twin {...{ bottleneck, others }} />
        <div class="story prose">{summary}</div>
        <Law {...bottleneck} />
        <section aria-labelledby="vraag">
          <h2 id="vraag" class="nl-heading nl-heading--level-2">
            De vraag
          </h2>
          <div class="story prose callout">{question}</div>
        </section>
        <section aria-labelledby="instanties">
          <h2 id="instanties" class="nl-heading nl-heading--level-2">
            Aan wie is het gevraagd?
          </h2>
          {addresses.length === 0 ? (
            <p class="nl-paragraph">Nog aan niemand. Een moderator kiest wie een antwoord moet geven.</p>
          ) : (
            <AddressList {...{ addresses, today }} />
          )}
        </section>
        <Responses {...{ responses, addresses, today }} />
        <Solutions {...{ bottleneck, claims, taxonomy }} />
        <EndorsedBottleneck {...{ bottleneck, others, taxonomy }} counts={endorsements} />
        <Cases {...{ cases, taxonomy }} />
        <Timeline items={timeline} feed={paths.bottleneckFeed(slug)} />
        <p class="nl-paragraph">
          Klopt er iets niet aan dit knelpunt?{' '}
          <a class="nl-link" href={paths.notice(paths.bottleneck(slug))}>
            Laat het weten
          </a>
          .
        </p>
      </article>
    </Layout>
  )
}

const Twin: FC<Pick<BottleneckProps, 'bottleneck' | 'others'>> = ({ bottleneck, others }) => {
  const twin = others.find(({ id }) => id === bottleneck.mergedInto)
  const merged = others.filter(({ mergedInto }) => mergedInto === bottleneck.id)
  if (!twin && merged.length === 0) return null
  return (
    <Alert kind="info" title="Samengevoegd">
      {twin && (
        <p class="nl-paragraph">
          Dit knelpunt vertelt hetzelfde als{' '}
          <a class="nl-link" href={paths.bottleneck(twin.slug)}>
            {twin.title}
          </a>{' '}
          en telt daar mee.
        </p>
      )}
      {merged.map(({ slug, title }) => (
        <p class="nl-paragraph">
          Ook{' '}
          <a class="nl-link" href={paths.bottleneck(slug)}>
            {title}
          </a>{' '}
          hoort hierbij.
        </p>
      ))}
    </Alert>
  )
}

/** Laws change: an article is shown with the day on which it was read. */
const Law: FC<Bottleneck> = ({ lawArticle, lawUrl, lawReadOn }) =>
  lawArticle === null || lawUrl === null || lawReadOn === null ? null : (
    <p class="nl-paragraph">
      <strong>Dit hangt aan:</strong>{' '}
      <a class="nl-link" href={lawUrl} rel="noopener">
        {lawArticle}
      </a>{' '}
      (gelezen op {longDate(new Date(lawReadOn))}).
    </p>
  )

const Cases: FC<Pick<BottleneckProps, 'cases' | 'taxonomy'>> = ({ cases, taxonomy }) => (
  <section aria-labelledby="casussen">
    <h2 id="casussen" class="nl-heading nl-heading--level-2">
      {cases.length === 0 ? 'Casussen' : casussen(cases.length)}
    </h2>
    {cases.length === 0 ? (
      <p class="nl-paragraph">Er hoort nu geen zichtbare casus bij dit knelpunt.</p>
    ) : (
      <LinkList
        items={cases.map(({ number, title, story, region, publishedAt, outcome }) => ({
          href: paths.case(number),
          label: title,
          description: (
            <>
              <p class="nl-paragraph">{beginning(story, 160)}</p>
              <p class="case-card__meta">
                Casus {number} · {taxonomy.region.get(region)?.name} · {longDate(publishedAt)}
                {outcome === 'bestaande_route' && ' · Er is al een weg'}
              </p>
            </>
          ),
        }))}
      />
    )}
  </section>
)
