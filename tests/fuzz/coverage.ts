/** How often the handler of one route ran, and what it answered. */
export type Row = {
  route: string
  reached: number
  /** Asked as it should be, by who may. */
  valid: number
  /** Of the valid: answered with a page, or taken in. */
  accepted: number
  /** With one field wrong; where nothing is sent, with anything wrong. */
  broken: number
  /** Of the broken: refused. */
  refused: number
  slowestMs: number
}

/** How a request was meant: as it should be, with one field wrong, or to try something else. */
export type Meant = 'valid' | 'broken' | 'other'

export function coverageOf(routes: readonly string[]) {
  const none = { reached: 0, valid: 0, accepted: 0, broken: 0, refused: 0, slowestMs: 0 }
  const rows = new Map<string, Row>(routes.map((route) => [route, { route, ...none }]))
  return {
    rows: () => [...rows.values()],
    ran(route: string, meant: Meant, status: number, ms: number) {
      const row = rows.get(route)
      if (!row) return
      row.reached += 1
      if (meant !== 'other') row[meant] += 1
      if (meant === 'valid' && status < 400) row.accepted += 1
      if (meant === 'broken' && status >= 400) row.refused += 1
      row.slowestMs = Math.max(row.slowestMs, Math.round(ms))
    },
  }
}

/** The rows that were not asked this often, as it should be and with one field wrong, or not accepted this often. */
export const tooSeldom = (rows: readonly Row[], times: number): Row[] =>
  rows.filter(({ valid, broken, accepted }) => valid < times || broken < times || accepted < times)

/** The routes of which nothing was accepted. */
export const notAccepted = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ accepted }) => accepted === 0)
    .map(({ route }) => route)
    .toSorted()

const columns = ['reached', 'valid', 'accepted', 'broken', 'refused', 'slowestMs'] as const

export const tableOf = (rows: readonly Row[]): string =>
  [
    `${'route'.padEnd(66)}${columns.map((name) => name.padStart(10)).join('')}`,
    ...rows.map(
      (row) =>
        `${row.route.slice(0, 65).padEnd(66)}${columns.map((name) => String(row[name]).padStart(10)).join('')}`,
    ),
  ].join('\n')
