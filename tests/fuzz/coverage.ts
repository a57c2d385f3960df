/** How often the handler of one route ran, and what it answered. */
export type Row = {
  route: string
  valid: number
  broken: number
  /** Of the valid: answered with a page, or taken in. */
  accepted: number
  refused: number
  slowestMs: number
}

export function coverageOf(routes: readonly string[]) {
  const rows = new Map<string, Row>(
    routes.map((route) => [route, { route, valid: 0, broken: 0, accepted: 0, refused: 0, slowestMs: 0 }]),
  )
  return {
    rows: () => [...rows.values()],
    ran(route: string, isBroken: boolean, status: number, ms: number) {
      const row = rows.get(route)
      if (!row) return
      row[isBroken ? 'broken' : 'valid'] += 1
      if (!isBroken && status < 400) row.accepted += 1
      if (status >= 400) row.refused += 1
      row.slowestMs = Math.max(row.slowestMs, Math.round(ms))
    },
  }
}

const cells = (row: Row) =>
  [row.valid, row.broken, row.accepted, row.refused, row.slowestMs].map((n) => String(n).padStart(9))

export const tableOf = (rows: readonly Row[]): string =>
  [
    `${'route'.padEnd(66)}${['valid', 'broken', 'accepted', 'refused', 'slowest'].map((name) => name.padStart(9)).join('')}`,
    ...rows.map((row) => `${row.route.slice(0, 65).padEnd(66)}${cells(row).join('')}`),
  ].join('\n')
