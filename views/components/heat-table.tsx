import type { FC, PropsWithChildren } from 'hono/jsx'
import { Details } from './details.tsx'

export type HeatColumn = { key: string; label: string; short: string }
export type HeatRow = { key: string; label: string; href?: string }
/** `label` says which casussen: the link reads "12 casussen: …". */
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
  /** So many rows at once, the largest; the others when they are opened, under these words. */
  fold?: { shown: number; summary: (others: number) => string }
}

/** 0 stays 0; the rest in five steps along the square root, so that one big cell does not bleach all others. */
export const heatStep = (count: number, max: number): number =>
  count <= 0 ? 0 : Math.max(1, Math.round(5 * Math.sqrt(count / Math.max(count, max))))

/** A card, on small screens, leaves out what is nought; so only the others carry the name of their column. */
const Cell: FC<{ column: string; cell: HeatCell; max: number }> = ({ column, cell, max }) =>
  cell.count === 0 ? (
    <td class="heat__cell heat-0">0</td>
  ) : (
    <td class={`heat__cell heat-${heatStep(cell.count, max)}`} data-label={column}>
      <a class="heat__link" href={cell.href}>
        {cell.count}
        <span class="visually-hidden">
          {' '}
          {cell.count === 1 ? 'casus' : 'casussen'}: {cell.label}
        </span>
      </a>
    </td>
  )

const ColumnName: FC<HeatColumn> = ({ label, short }) =>
  label === short ? (
    <span class="heat__short">{short}</span>
  ) : (
    <>
      <span class="heat__short" aria-hidden="true">
        {short}
      </span>
      <span class="visually-hidden">{label}</span>
    </>
  )

const Head: FC<Pick<HeatTableProps, 'corner' | 'columns' | 'totals'>> = ({ corner, columns, totals }) => (
  <thead class="heat__head">
    <tr>
      <th scope="col" class="heat__corner">
        {corner}
      </th>
      {columns.map((column) => (
        <th scope="col" class="heat__column">
          <ColumnName {...column} />
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
      {columns.map(({ key, short }) => (
        <td class={`heat__cell heat__total${totals.columns[key] ? '' : ' heat-0'}`} data-label={short}>
          <Total>{totals.columns[key] ?? 0}</Total>
        </td>
      ))}
      <td class="heat__cell heat__total heat__total--all" data-label="Alles samen">
        <Total>{totals.all}</Total>
      </td>
    </tr>
  </tfoot>
)

/** More columns than these fill the width by themselves. */
const mostFew = 5

type GridRow = { row: HeatRow; cells: HeatCell[] }
type GridProps = Omit<HeatTableProps, 'rows' | 'cell' | 'fold'> & {
  grid: GridRow[]
  max: number
  /** Whether the sums of the columns stand below. */
  foot: boolean
}

const Grid: FC<GridProps> = ({ caption, hideCaption, corner, columns, totals, grid, max, foot }) => (
  <table class={columns.length <= mostFew ? 'heat heat--few' : 'heat'}>
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
            return found && <Cell column={column.short} cell={found} max={max} />
          })}
          {totals && (
            <td class="heat__cell heat__total heat__total--row">
              <Total>{totals.rows[row.key] ?? 0}</Total>
            </td>
          )}
        </tr>
      ))}
    </tbody>
    {totals && foot && <Foot columns={columns} totals={totals} />}
  </table>
)

export const HeatTable: FC<HeatTableProps> = ({ rows, cell, fold, ...table }) => {
  const grid = rows.map((row) => ({ row, cells: table.columns.map((column) => cell(row.key, column.key)) }))
  const max = Math.max(0, ...grid.flatMap(({ cells }) => cells.map(({ count }) => count)))
  const { first, others } = folded(grid, fold?.shown)
  return (
    <>
      <Grid {...table} grid={first} max={max} foot />
      {fold && others.length > 0 && (
        <Details summary={fold.summary(others.length)}>
          <Grid {...table} grid={others} max={max} foot={false} hideCaption />
        </Details>
      )}
    </>
  )
}

/** The largest rows and the others, each in the order they came in. */
function folded(grid: GridRow[], shown = grid.length): { first: GridRow[]; others: GridRow[] } {
  const size = ({ cells }: GridRow) => cells.reduce((sum, { count }) => sum + count, 0)
  // A table that is only a little longer need not be unfolded.
  if (grid.length <= shown + 2) return { first: grid, others: [] }
  const largest = new Set(grid.toSorted((a, b) => size(b) - size(a)).slice(0, shown))
  return { first: grid.filter((row) => largest.has(row)), others: grid.filter((row) => !largest.has(row)) }
}
