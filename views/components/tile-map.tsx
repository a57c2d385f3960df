import type { FC } from 'hono/jsx'
import { everywhere, tiles } from '../../src/core/region-map.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { number } from '../numbers.ts'
import { heatStep } from './heat-table.tsx'

type TileMapProps = {
  label: string
  counts: ReadonlyMap<string, number>
  href: (region: string) => string
  taxonomy: Taxonomy
}

/** Each region a tile of the same size, roughly where it lies, so that a small region is not overlooked. */
export const TileMap: FC<TileMapProps> = ({ label, counts, href, taxonomy }) => {
  const max = Math.max(0, ...tiles.map(({ region }) => counts.get(region) ?? 0))
  const country = counts.get(everywhere) ?? 0
  return (
    <nav class="tile-map" aria-label={label}>
      <ul class="tile-map__tiles">
        {tiles.map(({ region, short, column, row }) => {
          const count = counts.get(region) ?? 0
          const name = taxonomy.region.get(region)?.name ?? region
          return (
            <li class={`tile-map__place tile-column-${column} tile-row-${row}`}>
              <Tile {...{ name, short, count, max, href: href(region) }} />
            </li>
          )
        })}
      </ul>
      {country > 0 && (
        <p class="tile-map__country">
          <a class="nl-link" href={href(everywhere)}>
            {taxonomy.region.get(everywhere)?.name}: {number(country)}
          </a>
        </p>
      )}
    </nav>
  )
}

type TileProps = { name: string; short: string; count: number; max: number; href: string }

const Tile: FC<TileProps> = ({ name, short, count, max, href }) => {
  const text = (
    <>
      <span class="tile__short" aria-hidden="true">
        {short}
      </span>
      <span class="tile__name">{name.replaceAll('/', '/\u200b')}</span>
      <span class="tile__count">{number(count)}</span>
    </>
  )
  const look = `tile heat-${heatStep(count, max)}`
  return count === 0 ? (
    <span class={look}>{text}</span>
  ) : (
    <a class={look} href={href} title={name}>
      {text}
    </a>
  )
}
