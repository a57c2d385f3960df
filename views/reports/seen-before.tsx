import type { FC } from 'hono/jsx'
import type { WritingHelp } from '../../src/core/writing-help.ts'
import { paths } from '../../src/paths.ts'

/** Public cases that tell nearly the same, with the words they share. */
export const SeenBeforeList: FC<{ seen: WritingHelp['seen'] }> = ({ seen }) =>
  seen.length > 0 && (
    <div id="s-gezien" class="suggestions__row">
      <h3 class="suggestions__label">Lijkt dit erop?</h3>
      <p class="nl-paragraph nl-paragraph--small">
        Deze casussen zijn al gemeld. Meld jouw situatie gerust ook: hoe meer, hoe sterker.
      </p>
      <ul class="suggestions__list">
        {seen.map(({ told, words }) => (
          <li id={`s-casus-${told.number}`}>
            <a class="nl-link" href={paths.case(told.number)} target="_blank" rel="noopener">
              {told.title}
              <span class="visually-hidden"> (opent in een nieuw tabblad)</span>
            </a>
            <span class="suggestions__why">dezelfde woorden: {words.slice(0, 4).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
