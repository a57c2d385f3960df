import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { BottleneckState } from '../../src/core/bottleneck.ts'
import { detailFields } from '../../src/core/details.ts'
import type { EndorsementCounts } from '../../src/core/endorsement.ts'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Signpost, Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { BundledIn } from '../bottlenecks/bundled-in.tsx'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { DataList } from '../components/data-list.tsx'
import { LinkList } from '../components/link-list.tsx'
import { longDate } from '../dates.ts'
import { EndorsedCase } from '../endorsements/counts.tsx'
import { facetLabels, kindLabels, outcomeLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { beginning } from './card.tsx'
import { ToDossier } from './dossier-link.tsx'

type Props = {
  publicCase: PublicCase
  /** The casus that tells the same, when a moderator merged the two. */
  mergedInto: number | null
  /** The knelpunt it stands in. */
  bottleneck: { slug: string; title: string; state: BottleneckState } | null
  endorsements: EndorsementCounts
  taxonomy: Taxonomy
  signposts: Signpost[]
  now: Date
  shell: Shell
}

export const CasePage: FC<Props> = (props) => {
  const { publicCase, mergedInto, taxonomy, signposts, shell } = props
  const { number, title, story, boundaries, barriers, kind, outcome, publishedAt } = publicCase
  return (
    <Layout shell={shell} title={title} description={beginning(story, 150)} barrier={barriers[0]}>
      <Breadcrumbs items={[{ href: paths.cases(), label: 'Casussen' }]} current={`Casus ${number}`} />
      <article>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="badge-row">
          {boundaries.map((key) => (
            <Badge tone="primary">{boundaryLabel(key, taxonomy)}</Badge>
          ))}
          <Badge tone={outcome === 'bestaande_route' ? 'ok' : 'neutral'}>{outcomeLabels[outcome]}</Badge>
          {kind === 'uitsluiting' && <Badge tone="warning">{kindLabels[kind]}</Badge>}
        </p>
        <p class="case-card__meta">
          Casus {number}, gepubliceerd op {longDate(publishedAt)}
        </p>
        <ToDossier shell={shell} number={number} />
        {mergedInto !== null && (
          <Alert kind="info" title="Samengevoegd">
            <p class="nl-paragraph">
              Deze casus vertelt hetzelfde als{' '}
              <a class="nl-link" href={paths.case(mergedInto)}>
                casus {mergedInto}
              </a>{' '}
              en telt daar mee.
            </p>
          </Alert>
        )}
        <div class="story prose">{story}</div>
        {mergedInto === null && <BundledIn {...props} />}
        {publicCase.organisationReply !== null && (
          <section aria-labelledby="weerwoord">
            <h2 id="weerwoord" class="nl-heading nl-heading--level-2">
              Weerwoord van de genoemde organisatie
            </h2>
            <div class="story prose">{publicCase.organisationReply}</div>
          </section>
        )}
        <Answer publicCase={publicCase} taxonomy={taxonomy} />
        <EndorsedCase {...{ number, mergedInto }} counts={props.endorsements} />
        <Facts publicCase={publicCase} taxonomy={taxonomy} />
        <section aria-labelledby="wegen">
          <h2 id="wegen" class="nl-heading nl-heading--level-2">
            Misschien bestaat er al een weg
          </h2>
          {signposts.length === 0 ? (
            <p class="nl-paragraph">
              We kennen nog geen wegwijzer die past bij{' '}
              {taxonomy.barrier.get(barriers[0])?.label.toLowerCase() ?? 'deze barrière'}.
            </p>
          ) : (
            <LinkList
              items={signposts.map((s) => ({
                href: paths.signpost(s.key),
                label: s.source_year === null ? s.name : `${s.name} (${s.source_year})`,
                description: s.caution ?? undefined,
              }))}
            />
          )}
        </section>
        <p class="nl-paragraph">
          Klopt er iets niet aan deze casus, of is er iemand te herkennen?{' '}
          <a class="nl-link" href={paths.notice(paths.case(number))}>
            Laat het weten
          </a>
          .
        </p>
      </article>
    </Layout>
  )
}

const Answer: FC<{ publicCase: PublicCase; taxonomy: Taxonomy }> = ({ publicCase, taxonomy }) => {
  const { outcome, explanation, signpost } = publicCase
  if (explanation === '' && signpost === null) return null
  const way = taxonomy.signpost.get(signpost ?? '')
  return (
    <Alert
      kind={outcome === 'bestaande_route' ? 'ok' : 'info'}
      title={outcome === 'bestaande_route' ? 'Het kan al' : 'Toelichting van de moderator'}
    >
      <p class="nl-paragraph story">{explanation}</p>
      {way && (
        <p class="nl-paragraph">
          <a class="nl-link" href={paths.signpost(way.key)}>
            {way.name}
          </a>
        </p>
      )}
    </Alert>
  )
}

const Facts: FC<{ publicCase: PublicCase; taxonomy: Taxonomy }> = ({ publicCase: c, taxonomy: t }) => {
  const linked = (href: string, label: string | undefined) => (
    <a class="nl-link" href={href}>
      {label}
    </a>
  )
  const list = (items: unknown[]) => (
    <ul class="plain-list">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
  const details = detailFields.flatMap(({ facet, vocabulary }) =>
    c.facets[facet].length === 0
      ? []
      : [
          {
            key: facetLabels[facet],
            value: c.facets[facet].map((key) => t.term[vocabulary].get(key)?.label ?? key).join(', '),
          },
        ],
  )
  const refusal = c.kind === 'uitsluiting' && [
    { key: 'Wie zei nee', value: t.body.get(c.refusedBy ?? '')?.name ?? 'Onbekend' },
    { key: 'Reden', value: t.term.refusal_ground.get(c.refusalGround ?? '')?.label ?? 'Onbekend' },
    ...(c.viaParty ? [{ key: 'Moest via', value: c.viaParty }] : []),
  ]
  return (
    <section aria-labelledby="kenmerken">
      <h2 id="kenmerken" class="nl-heading nl-heading--level-2">
        Kenmerken
      </h2>
      <DataList
        items={[
          {
            key: 'Soort barrière',
            value: list(c.barriers.map((b) => linked(paths.cases({ barriere: b }), t.barrier.get(b)?.label))),
          },
          {
            key: 'Wetten of potjes',
            value: list(c.domains.map((d) => linked(paths.cases({ domein: d }), t.domain.get(d)?.label))),
          },
          { key: 'Regio', value: linked(paths.cases({ regio: c.region }), t.region.get(c.region)?.name) },
          { key: 'Gemeld door', value: t.term.reporter_role.get(c.role)?.label ?? '' },
          { key: 'Gemeld op', value: longDate(new Date(c.reportedOn)) },
          ...tagItems(c, t),
          ...(refusal || []),
          ...details,
          ...(c.temporarySince === null
            ? []
            : [{ key: 'Tijdelijk geld sinds', value: String(c.temporarySince) }]),
        ]}
      />
    </section>
  )
}

const tagItems = (c: PublicCase, t: Taxonomy) => {
  const labels = (keys: string[], rows: { key: string; label: string }[]) =>
    keys.map((key) => rows.find((row) => row.key === key)?.label ?? key).join(', ')
  return [
    { key: 'Knelpunt uit het IZA', value: labels(c.tags.iza_bottleneck, t.iza_bottlenecks) },
    { key: 'Aandachtsgebied', value: labels(c.tags.attention_area, t.attention_areas) },
    {
      key: 'Vraag over samenwerken',
      value: labels(c.tags.collaboration_question, t.collaboration_questions),
    },
  ].filter(({ value }) => value !== '')
}
