import type { FC } from 'hono/jsx'
import { boundaryLabel } from '../../src/core/boundary.ts'
import type { CountOnlyCell } from '../../src/core/count-only.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { longDate } from '../dates.ts'
import { number } from '../numbers.ts'
import { Panel } from './panel.tsx'

type CountOnlyProps = { until: Day; cells: CountOnlyCell[]; taxonomy: Taxonomy }

/** The one place where meldingen of people who want no public casus show. */
export const CountOnlyPanel: FC<CountOnlyProps> = ({ until, cells, taxonomy }) => (
  <Panel id="meetellen" title="Wat telt er nog meer mee?">
    <p class="nl-paragraph">
      Sommige melders willen geen openbare casus. Hun meldingen staan alleen in deze tabel, en in geen enkel
      ander getal. Dit is de stand van {longDate(new Date(`${until}T12:00:00Z`))}, voor heel Nederland. Elk
      kwartaal tellen we opnieuw, en we ronden af naar beneden op tientallen.
    </p>
    <table class="plain-table growth">
      <caption class="visually-hidden">Meldingen die alleen meetellen, per grens en barrière</caption>
      <thead>
        <tr>
          <th scope="col">Grens</th>
          <th scope="col">Soort barrière</th>
          <th scope="col" class="plain-table__number">
            Minstens
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ boundary, barrier, atLeast }) => (
          <tr>
            <th scope="row">{boundaryLabel(boundary, taxonomy)}</th>
            <td>{taxonomy.barrier.get(barrier)?.short ?? barrier}</td>
            <td class="plain-table__number">{number(atLeast)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
)
