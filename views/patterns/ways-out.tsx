import type { FC } from 'hono/jsx'
import type { Signpost } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { LinkList } from '../components/link-list.tsx'
import { signpostStatusLabels } from '../labels.ts'
import { Panel } from '../overview/panel.tsx'

/** Ways that exist already in law, rules or subsidies. */
export const WaysOut: FC<{ signposts: Signpost[] }> = ({ signposts }) => (
  <Panel id="wegen" title="Wat kan er al?">
    {signposts.length === 0 ? (
      <p class="nl-paragraph">Hiervoor kennen we nog geen wegwijzer.</p>
    ) : (
      <LinkList
        items={signposts.map(({ key, name, summary, status, source_year }) => ({
          href: paths.signpost(key),
          label: name,
          description: `${summary} ${signpostStatusLabels[status]}${source_year === null ? '' : `, bron uit ${source_year}`}.`,
        }))}
      />
    )}
  </Panel>
)
