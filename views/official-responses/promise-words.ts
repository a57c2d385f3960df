import type { PromiseStanding } from '../../src/core/official-response.ts'

const dagen = (days: number) => (days === 1 ? '1 dag' : `${days} dagen`)

/** How a promise stands, in words; silence after the day is said as such. */
export function promiseWords(standing: PromiseStanding): string {
  if (standing.is === 'loopt') return standing.days === 0 ? 'vandaag' : `nog ${dagen(standing.days)}`
  if (standing.is === 'verlopen') return `toezegging verlopen, ${dagen(standing.days)} geleden`
  return words[standing.is]
}

const words = {
  nagekomen: 'nagekomen',
  niet_nagekomen: 'niet nagekomen',
  verlengd: 'verlengd',
  vervangen: 'gecorrigeerd',
} as const

export function promiseTone({ is }: PromiseStanding): 'ok' | 'warning' | 'neutral' {
  if (is === 'nagekomen') return 'ok'
  return is === 'verlopen' || is === 'niet_nagekomen' ? 'warning' : 'neutral'
}
