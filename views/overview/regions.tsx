import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { CountBars } from '../components/count-bars.tsx'
import { Details } from '../components/details.tsx'
import { TileMap } from '../components/tile-map.tsx'
import { barsOf, type Counted, facetMap } from './facet-panel.tsx'
import { Panel } from './panel.tsx'

const most = 12

/** The regions as tiles and as a table: the largest at once, the rest when opened. */
export const RegionsPanel: FC<Counted> = (props) => {
  const bars = barsOf(props, 'regio')
  // A list that is only a little longer need not be unfolded.
  const shown = bars.length > most + 3 ? most : bars.length
  if (bars.length === 0) return null
  return (
    <Panel
      id="regios"
      title="In welke regio’s?"
      intro="Elke tegel is een IZA-regio, ongeveer op zijn plek op de kaart. Hoe donkerder, hoe meer casussen."
    >
      <div class="panel__sides">
        <TileMap
          label="Casussen per regio"
          counts={facetMap(props, 'regio')}
          href={(region) => paths.cases({ ...props.filter, regio: region })}
          taxonomy={props.taxonomy}
        />
        <div>
          <CountBars caption="Regio’s met de meeste casussen" head="Regio" rows={bars.slice(0, shown)} />
          {bars.length > shown && (
            <Details summary={`Bekijk de andere ${bars.length - shown} regio’s`}>
              <CountBars caption="Andere regio’s" hideCaption head="Regio" rows={bars.slice(shown)} />
            </Details>
          )}
          <p class="nl-paragraph nl-paragraph--small">
            Een regio met veel meldingen heeft niet altijd meer problemen: misschien wordt er meer gemeld.
            Meer over elke regio staat bij{' '}
            <a class="nl-link" href={paths.regions}>
              alle regio’s
            </a>
            .
          </p>
        </div>
      </div>
    </Panel>
  )
}
