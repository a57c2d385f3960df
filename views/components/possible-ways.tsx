import type { FC } from 'hono/jsx'
import type { Signpost } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'

/** Ways that exist already and may fit: the year of the source and what to look out for stand with each. */
export const PossibleWays: FC<{ signposts: Signpost[] }> = ({ signposts }) =>
  signposts.length > 0 && (
    <div id="s-wegen" class="suggestions__row">
      <h3 class="suggestions__label">Misschien kan het al</h3>
      <ul class="suggestions__list">
        {signposts.map((way) => (
          <li id={`s-weg-${way.key}`} class="suggestions__way">
            <a class="nl-link" href={paths.signpost(way.key)} target="_blank" rel="noopener">
              {way.name}
              <span class="visually-hidden"> (opent in een nieuw tabblad)</span>
            </a>
            <span class="suggestions__why">
              {way.source_year === null ? 'Jaar van de bron onbekend' : `Bron uit ${way.source_year}`}
              {way.caution && `. ${way.caution.startsWith('Let op') ? '' : 'Let op: '}${way.caution}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
