import type { FC } from 'hono/jsx'
import { ownersOf, type Pattern } from '../../src/core/pattern.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Badge } from '../components/badge.tsx'
import { DataList } from '../components/data-list.tsx'
import { Panel } from '../overview/panel.tsx'

/** By the owner table of the taxonomy, which nobody checked yet: that is always said. */
export const WhoCouldAct: FC<{ pattern: Pattern; taxonomy: Taxonomy }> = ({ pattern, taxonomy }) => {
  const owners = ownersOf(pattern, taxonomy)
  if (!owners) return null
  const names = (keys: string[]) => keys.map((key) => taxonomy.body.get(key)?.name ?? key).join(', ')
  const items = [
    { key: 'Kan de regel veranderen', value: names(owners.rule) },
    { key: 'Kan inkopen of betalen', value: names(owners.purchase) },
    { key: 'Kan helpen beslissen', value: names(owners.arbitrate) },
  ].filter(({ value }) => value !== '')
  return (
    <Panel id="wie" title="Wie kan er iets aan doen?">
      <p class="badge-row">
        <Badge tone="warning">Voorstel, niet nagekeken</Badge>
      </p>
      <DataList items={items} />
      <p class="nl-paragraph nl-paragraph--small">
        Dit is een eigen uitleg van wie waarover gaat, geen officiële taakverdeling. Kijk altijd eerst wat in
        de regio zelf kan: de mandaatgemeente is daar een vindbaar adres.
      </p>
    </Panel>
  )
}
