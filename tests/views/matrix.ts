import type { HeatTotals } from '../../views/components/heat-table.tsx'

const SHORT = [
  'Wie moet betalen?',
  'Voordeel zit bij een ander',
  'Geen betaling voor dit werk',
  'Geld is tijdelijk',
  'Te klein om mee te doen',
  'Contract, plafond of tarief',
  'Hulp stopt bij een overstap',
  'Potjes mogen niet samen',
  'Vast in eigen organisatie',
  'Dubbele papieren',
  'Gegevens delen lukt niet',
  'Hangt af van je woonplaats',
  'Eigen betaling remt',
  'Eigen belang gaat voor',
]

const ROWS = [
  'Wlz en Zvw',
  'Wlz en Wmo',
  'Wlz en Jeugdwet',
  'Wlz en wonen',
  'Zvw en Wmo',
  'Zvw en preventie',
  'Zvw en werk of inkomen',
  'Wmo en Jeugdwet',
  'Jeugdwet en onderwijs',
]

const columns = SHORT.map((short, index) => ({ key: `b${index}`, label: `${short} (soort barrière)`, short }))
const rows = ROWS.map((label, index) => ({ key: `r${index}`, label, href: `/casussen?grens=r${index}` }))

/** Uneven on purpose: many noughts, one row with nothing, one big cell. */
const count = (row: number, column: number): number => {
  if (row === 3) return 0
  if (row === 0 && column === 0) return 128
  const mixed = (row * 7 + column * 5) % 11
  return mixed < 5 ? 0 : mixed * mixed - 20
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

const totals: HeatTotals = {
  rows: Object.fromEntries(
    rows.map(({ key }, row) => [key, sum(columns.map((_, column) => count(row, column)))]),
  ),
  columns: Object.fromEntries(
    columns.map(({ key }, column) => [key, sum(rows.map((_, row) => count(row, column)))]),
  ),
  all: 1204,
}

export const matrix = {
  caption: 'Aantal casussen per schot en soort barrière',
  corner: 'Schot',
  columns,
  rows,
  cell: (rowKey: string, columnKey: string) => ({
    count: count(Number(rowKey.slice(1)), Number(columnKey.slice(1))),
    href: `/patronen/${rowKey}/${columnKey}`,
    label: `${rowKey}, ${columnKey}`,
  }),
  totals,
}
