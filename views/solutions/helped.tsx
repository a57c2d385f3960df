import type { FC } from 'hono/jsx'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { LinkList } from '../components/link-list.tsx'
import { Panel } from '../overview/panel.tsx'

type What = { text: string; signpost: string | null; organisationName: string | null }

/** What helped: in words, which way that existed, and whose decision. */
export const Help: FC<{ help: What; taxonomy: Taxonomy }> = ({ help, taxonomy }) => {
  const way = taxonomy.signpost.get(help.signpost ?? '')
  return (
    <>
      <div class="story prose">{help.text}</div>
      {(way || help.organisationName !== null) && (
        <p class="case-card__meta">
          {help.organisationName !== null && `Besluit van ${help.organisationName}. `}
          {way && (
            <>
              Wegwijzer:{' '}
              <a class="nl-link" href={paths.signpost(way.key)}>
                {way.name}
              </a>
              .
            </>
          )}
        </p>
      )}
    </>
  )
}

export type Helped = What & { slug: string; title: string }

/** On the page of a pattern: what solved knelpunten like these, confirmed by those who ran into them. */
export const HelpedPanel: FC<{ helped: readonly Helped[]; taxonomy: Taxonomy }> = ({ helped, taxonomy }) =>
  helped.length === 0 ? null : (
    <Panel id="hielp" title="Dit hielp">
      <LinkList
        items={helped.map((one) => ({
          href: paths.bottleneck(one.slug),
          label: one.title,
          description: <Help help={one} taxonomy={taxonomy} />,
        }))}
      />
    </Panel>
  )
