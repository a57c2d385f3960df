import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Signpost, Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { DataList } from '../components/data-list.tsx'
import { signpostStatusLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { type ReportedWay, ReportedWays } from './reported-ways.tsx'

type Props = { shell: Shell; taxonomy: Taxonomy; reported: ReportedWay[] }

export const SignpostsPage: FC<Props> = ({ shell, taxonomy, reported }) => (
  <Layout
    shell={shell}
    title="Wegwijzers"
    description="Wegen die er al zijn in wet, regels of subsidie om zorg over wetten heen te betalen, met bron en jaar."
  >
    <h1 class="nl-heading nl-heading--level-1">Wegwijzers</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Soms kan het al. Dit zijn {taxonomy.signposts.length} wegen die bestaan in wet, regels of subsidies. Bij
      elke weg staat uit welk jaar de bron is en waar je op moet letten.
    </p>
    <nav aria-labelledby="per-barriere">
      <h2 id="per-barriere" class="nl-heading nl-heading--level-3">
        Ga naar een soort barrière
      </h2>
      <ul class="utrecht-unordered-list jump-list">
        {taxonomy.barriers.map((b) => (
          <li class="utrecht-unordered-list__item">
            <a class="nl-link" href={`#barriere-${b.key}`}>
              {b.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {taxonomy.barriers.map((barrier) => {
      // A signpost that helps with several barriers is told once, under the first, so that its link has one target.
      const own = taxonomy.signposts.filter((s) => s.barriers[0] === barrier.key)
      const also = taxonomy.signposts.filter((s) => s.barriers.slice(1).includes(barrier.key))
      return (
        <section aria-labelledby={`barriere-${barrier.key}`}>
          <h2 id={`barriere-${barrier.key}`} class="nl-heading nl-heading--level-2">
            {barrier.label}
          </h2>
          {own.length + also.length === 0 && <p class="nl-paragraph">Hiervoor kennen we nog geen weg.</p>}
          {own.map((signpost) => (
            <SignpostArticle signpost={signpost} taxonomy={taxonomy} />
          ))}
          {also.length > 0 && (
            <p class="nl-paragraph">
              Zie ook:{' '}
              {also.map((s, i) => (
                <>
                  {i > 0 && ', '}
                  <a class="nl-link" href={paths.signpost(s.key)}>
                    {s.name}
                  </a>
                </>
              ))}
              .
            </p>
          )}
        </section>
      )
    })}
    <ReportedWays ways={reported} account={shell.account} />
    <OtherSignposts taxonomy={taxonomy} />
  </Layout>
)

/** What would else be lost: ways out of barrier types that are no longer given, and ways that are no longer offered. */
const OtherSignposts: FC<{ taxonomy: Taxonomy }> = ({ taxonomy }) => {
  const homeless = taxonomy.signposts.filter((s) => !taxonomy.barriers.some((b) => b.key === s.barriers[0]))
  const retired = taxonomy.known.signposts.filter((s) => s.retired)
  const sections = [
    { id: 'andere-wegen', title: 'Andere wegen', signposts: homeless },
    { id: 'vervallen-wegen', title: 'Vervallen wegwijzers', signposts: retired },
  ]
  return (
    <>
      {sections
        .filter(({ signposts }) => signposts.length > 0)
        .map(({ id, title, signposts }) => (
          <section aria-labelledby={id}>
            <h2 id={id} class="nl-heading nl-heading--level-2">
              {title}
            </h2>
            {signposts.map((signpost) => (
              <SignpostArticle signpost={signpost} taxonomy={taxonomy} />
            ))}
          </section>
        ))}
    </>
  )
}

const SignpostArticle: FC<{ signpost: Signpost; taxonomy: Taxonomy }> = ({ signpost: s, taxonomy }) => {
  const everywhere = s.boundaries.includes('*')
  const shown = s.boundaries
    .slice(0, 6)
    .map((key) => (key === 'wlz-zvw-wmo' ? 'Wlz, Zvw en Wmo' : boundaryLabel(key, taxonomy)))
  const rest = s.boundaries.length - shown.length
  return (
    <article class="signpost" id={s.key}>
      {/* A link from before a new key still leads here. */}
      {[...taxonomy.signpost].map(([key, { key: now }]) => now === s.key && key !== now && <span id={key} />)}
      <h3 class="nl-heading nl-heading--level-3">{s.name}</h3>
      <p class="badge-row">
        <Badge tone={s.status === 'open' ? 'ok' : 'neutral'}>{signpostStatusLabels[s.status]}</Badge>
        <Badge>{s.source_year === null ? 'Jaar van de bron onbekend' : `Bron uit ${s.source_year}`}</Badge>
        <Badge tone={s.checked === 'bron gelezen' ? 'neutral' : 'warning'}>
          {s.checked === 'bron gelezen' ? 'Bron gelezen' : 'Bron niet nagekeken'}
        </Badge>
      </p>
      <p class="nl-paragraph">{s.summary}</p>
      {s.caution && (
        <p class="nl-paragraph signpost__caution">
          <strong>Let op:</strong> {s.caution}
        </p>
      )}
      <DataList
        items={[
          {
            key: 'Voor de grens',
            value: everywhere ? 'Alle grenzen' : shown.join('; ') + (rest > 0 ? ` en nog ${rest}` : ''),
          },
          {
            key: 'Wie beslist',
            value: s.decider.map((key) => taxonomy.body.get(key)?.name ?? key).join(', ') || 'Onbekend',
          },
          ...(s.basis ? [{ key: 'Bron', value: s.basis }] : []),
          ...(s.source_url
            ? [
                {
                  key: 'Lees verder',
                  value: (
                    <a class="nl-link" href={s.source_url} rel="noreferrer">
                      {new URL(s.source_url).hostname}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </article>
  )
}
