import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { paths } from '../../src/paths.ts'

const files = [
  ['.csv', 'CSV', 'om mee te rekenen'],
  ['.xlsx', 'Excel', 'om te lezen'],
  ['.json', 'JSON', 'voor programma’s'],
  ['.atom', 'Atom', 'om nieuwe casussen te volgen'],
] as const

/** The cases of a filter to take along, whatever page shows them. */
export const TakeAway: FC<{ filter: CaseFilter }> = ({ filter }) => (
  <nav class="take-away" aria-labelledby="neem-mee">
    <h2 id="neem-mee" class="take-away__title">
      Neem mee
    </h2>
    <ul class="take-away__list">
      {files.map(([ending, name, use]) => (
        <li>
          <a class="nl-link take-away__link" href={paths.caseFile(ending, filter)}>
            {name}
            <span class="visually-hidden"> {use}</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="take-away__more">
      <a class="nl-link" href={paths.data}>
        Alle bestanden, en hoe we tellen
      </a>
    </p>
  </nav>
)
