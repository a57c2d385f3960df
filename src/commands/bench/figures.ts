import type { Measured } from './load.ts'

const ms = (value: number) => value.toFixed(1).padStart(8)

export const tellHeading = (cases: number): void =>
  console.log(`\n${cases} cases`.padEnd(35), 'con     req/s   median      p95      p99    bytes')

/** One line to read, and one line of JSON to keep. */
export function tell(cases: number, what: string, connections: number, measured: Measured): void {
  const { perSecond, median, p95, p99, bytes } = measured
  const line = [what.padEnd(34), String(connections).padStart(3), perSecond.toFixed(0).padStart(7)]
  console.log([...line, ms(median), ms(p95), ms(p99), String(bytes).padStart(8)].join(' '))
  console.log(JSON.stringify({ cases, what, connections, ...measured }))
}

/** A figure of another kind, such as `{ firstByteMs: 12 }`. */
export function tellOther(cases: number, what: string, figures: Record<string, number>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toFixed(2))}`)
  console.log(`${what.padEnd(38)} ${told.join(', ')}`)
  console.log(JSON.stringify({ cases, what, ...figures }))
}
