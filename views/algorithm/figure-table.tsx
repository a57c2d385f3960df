import type { Child, FC } from 'hono/jsx'
import type { Interval } from '../../src/core/model-card.ts'
import { between, percent } from './numbers.ts'

export type FigureRow = { name: Child; cells: Child[] }
type Props = { caption: string; head: readonly string[]; rows: readonly FigureRow[] }

/** A table of figures; on a small screen each row is a card in which every figure has its name. */
export const FigureTable: FC<Props> = ({ caption, head, rows }) => (
  <table class="figure-table">
    <caption class="figure-table__caption">{caption}</caption>
    <thead class="figure-table__head">
      <tr>
        {head.map((label) => (
          <th scope="col">{label}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, cells }) => (
        <tr class="figure-table__row">
          <th scope="row" class="figure-table__name">
            {name}
          </th>
          {cells.map((cell, at) => (
            <td class="figure-table__cell" data-label={head[at + 1]}>
              <div>{cell}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** A share with the interval it lies in, and the same as a drawing from nothing to all. */
export const Figure: FC<{ value: Interval }> = ({ value }) => (
  <>
    <strong>{percent(value.mean)}</strong> <span class="figure-table__interval">({between(value)})</span>
    <Range value={value} />
  </>
)

const Range: FC<{ value: Interval }> = ({ value: { mean, low, high } }) => (
  <svg class="range" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="range__all" x="0" y="3" width="100" height="2" />
    <rect
      class="range__sure"
      x={String(low * 100)}
      y="2"
      width={String(Math.max(0.5, (high - low) * 100))}
      height="4"
    />
    <rect class="range__mean" x={String(Math.max(0, mean * 100 - 0.75))} y="0" width="1.5" height="8" />
  </svg>
)
