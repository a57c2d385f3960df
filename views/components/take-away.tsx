import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { paths } from '../../src/paths.ts'

const files = [
  ['.xlsx', 'Excel', 'om te lezen'],
  ['-excel.csv', 'CSV voor Excel', 'om in een ouder rekenblad te lezen'],
  ['.csv', 'CSV', 'om mee te rekenen'],
  ['.json', 'JSON', 'voor programma’s'],
  ['.jsonl', 'JSON Lines', 'met op elke regel een casus'],
  ['.atom', 'Atom', 'om nieuwe casussen te volgen'],
] as const

/** Where the panel stands on its page; a long page has a link to it on top. */
export const takeAwayAnchor = '#neem-mee'

/** The cases of a filter to take along, whatever page shows them. */
export const TakeAway: FC<{ filter: CaseFilter }> = ({ filter }) => (
  <nav class="take-away" aria-labelledby="neem-mee">
    <h2 id="neem-mee">Neem mee</h2>
    <ul class="take-away__list">
      {files.map(([ending, name, use]) => (
        <li>
          <a class="nl-link" href={paths.caseFile(ending, filter)}>
            {name}
            <span class="visually-hidden"> {use}</span>
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a class="nl-link" href={paths.data}>
        Alle bestanden, en hoe we tellen
      </a>
    </p>
  </nav>
)
