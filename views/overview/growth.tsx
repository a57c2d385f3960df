import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import type { Growth } from '../../src/core/growth.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Comparison } from '../../src/core/trend.ts'
import { paths } from '../../src/paths.ts'
import { monthSpan } from '../dates.ts'
import { casussen, number } from '../numbers.ts'
import { conclusion, timesAsMany } from './times-as-many.ts'
import { Panel } from './panel.tsx'

export type GrowthView = { comparison: Comparison; all: Growth; barriers: Growth[] }
type GrowthProps = GrowthView & { filter: CaseFilter; taxonomy: Taxonomy }

const shown = 8

/** Within a filter: which barrier came more often than before, and whether that says anything. */
export const GrowthPanel: FC<GrowthProps> = ({ comparison, all, barriers, filter, taxonomy }) => {
  if (all.recent + all.past === 0) return null
  const { recent, past } = comparison
  const within = { ...filter, vanaf: recent.from, tot: recent.to }
  const rows = filter.barriere === undefined ? barriers.filter((b) => b.recent + b.past > 0) : []
  return (
    <Panel id="groei" title="Wat groeit het snelst?">
      <p class="nl-paragraph">
        In {monthSpan(recent)} {all.recent === 1 ? 'kwam er' : 'kwamen er'}{' '}
        {all.recent === 0 ? (
          'geen casussen'
        ) : (
          <a class="nl-link" href={paths.cases(within)}>
            {casussen(all.recent)}
          </a>
        )}{' '}
        bij deze keuze. Naar het jaar daarvoor waren er {number(all.expected)} te verwachten.{' '}
        {conclusion(all)}
      </p>
      {rows.length > 0 && (
        <table class="plain-table growth">
          <caption class="visually-hidden">Barrières in {monthSpan(recent)}, de snelste groei eerst</caption>
          <thead>
            <tr>
              <th scope="col">Soort barrière</th>
              <th scope="col" class="plain-table__number">
                Nu
              </th>
              <th scope="col" class="plain-table__number">
                Verwacht
              </th>
              <th scope="col">Verschil per maand</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr>
                <th scope="row">{taxonomy.barrier.get(row.value)?.short ?? row.value}</th>
                <td class="plain-table__number">
                  {row.recent === 0 ? (
                    '0'
                  ) : (
                    <a class="nl-link" href={paths.cases({ ...within, barriere: row.value })}>
                      {number(row.recent)}
                    </a>
                  )}
                </td>
                <td class="plain-table__number">{number(row.expected)}</td>
                <td>{verdictOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="nl-paragraph nl-paragraph--small">
        ‘Verwacht’ is het gemiddelde van {monthSpan(past)}, over evenveel maanden. Tussen haakjes staat het
        betrouwbaarheidsinterval van 95 procent voor één vergelijking. Wie veel rijen vergelijkt, vindt soms
        toeval.
      </p>
    </Panel>
  )
}

const verdictOf = (row: Growth): string => {
  if (row.verdict === 'te_weinig') return 'te weinig om iets over te zeggen'
  return row.verdict === 'gelijk' ? 'geen verschil groter dan toeval' : timesAsMany(row.ratio)
}
