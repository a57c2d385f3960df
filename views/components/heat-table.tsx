import type { FC, PropsWithChildren } from 'hono/jsx'

export type HeatColumn = { key: string; label: string; short: string }
export type HeatRow = { key: string; label: string; href?: string }
/** `label` says what is counted, without the number: the link reads "12 casussen over …". */
export type HeatCell = { count: number; href: string; label: string }
/** Given, not added up here: one case can stand in several rows. */
export type HeatTotals = { rows: Record<string, number>; columns: Record<string, number>; all: number }

type HeatTableProps = {
  caption: string
  /** Where a heading right above says the same. */
  hideCaption?: boolean
  corner: string
  columns: HeatColumn[]
  rows: HeatRow[]
  cell: (rowKey: string, columnKey: string) => HeatCell
  totals?: HeatTotals
}

/** 0 stays 0; the rest in five steps along the square root, so that one big cell does not bleach all others. */
export const heatStep = (count: number, max: number): number =>
  count <= 0 ? 0 : Math.max(1, Math.round(5 * Math.sqrt(count / Math.max(count, max))))

const Cell: FC<{ column: string; cell: HeatCell; max: number }> = ({ column, cell, max }) => (
  <td class={`heat__cell heat-${heatStep(cell.count, max)}`} data-label={column}>
    {cell.count === 0 ? (
      '0'
    ) : (
      <a class="heat__link" href={cell.href}>
        {cell.count}
        <span class="visually-hidden"> {cell.label}</span>
      </a>
    )}
  </td>
)

const Head: FC<Pick<HeatTableProps, 'corner' | 'columns' | 'totals'>> = ({ corner, columns, totals }) => (
  <thead class="heat__head">
    <tr>
      <th scope="col" class="heat__corner">
        {corner}
      </th>
      {columns.map(({ label, short }) => (
        <th scope="col" class="heat__column">
          <span class="heat__short" aria-hidden="true">
            {short}
          </span>
          <span class="visually-hidden">{label}</span>
        </th>
      ))}
      {totals && (
        <th scope="col" class="heat__column">
          <span class="heat__short">Totaal</span>
        </th>
      )}
    </tr>
  </thead>
)

const Total: FC<PropsWithChildren> = ({ children }) => <span class="heat__number">{children}</span>

const Foot: FC<{ columns: HeatColumn[]; totals: HeatTotals }> = ({ columns, totals }) => (
  <tfoot>
    <tr class="heat__row">
      <th scope="row" class="heat__name">
        Totaal
      </th>
      {columns.map(({ key, label }) => (
        <td class={`heat__cell heat__total${totals.columns[key] ? '' : ' heat-0'}`} data-label={label}>
          <Total>{totals.columns[key] ?? 0}</Total>
        </td>
      ))}
      <td class="heat__cell heat__total heat__total--all" data-label="Alles samen">
        <Total>{totals.all}</Total>
      </td>
    </tr>
  </tfoot>
)

export const HeatTable: FC<HeatTableProps> = ({
  caption,
  hideCaption,
  corner,
  columns,
  rows,
  cell,
  totals,
}) => {
  const grid = rows.map((row) => ({ row, cells: columns.map((column) => cell(row.key, column.key)) }))
  const max = Math.max(0, ...grid.flatMap(({ cells }) => cells.map(({ count }) => count)))
  return (
    <table class="heat">
      <caption class={hideCaption ? 'visually-hidden' : 'heat__caption'}>{caption}</caption>
      <Head corner={corner} columns={columns} totals={totals} />
      <tbody>
        {grid.map(({ row, cells }) => (
          <tr class="heat__row">
            <th scope="row" class="heat__name">
              {row.href ? <a href={row.href}>{row.label}</a> : row.label}
            </th>
            {columns.map((column, index) => {
              const found = cells[index]
              return found && <Cell column={column.label} cell={found} max={max} />
            })}
            {totals && (
              <td class="heat__cell heat__total" data-label="Totaal">
                <Total>{totals.rows[row.key] ?? 0}</Total>
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {totals && <Foot columns={columns} totals={totals} />}
    </table>
  )
}
