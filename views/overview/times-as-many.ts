import type { Growth } from '../../src/core/growth.ts'
import type { RateRatio } from '../../src/core/rate-ratio.ts'
import { number } from '../numbers.ts'

const percent = (part: number): string => `${Math.round(part * 100)}`

/** A ratio with its interval in words: "2,3 keer zo veel (tussen 1,1 en 4,7 keer)". */
export function timesAsMany({ ratio, low, high }: RateRatio): string {
  if (ratio === Infinity) return 'nieuw: eerst was er geen enkele'
  if (ratio === 0) return 'niets meer'
  if (ratio < 1) return `nog ${percent(ratio)} procent (tussen ${percent(low)} en ${percent(high)} procent)`
  return `${number(ratio)} keer zo veel (tussen ${number(low)} en ${number(high)} keer)`
}

/** What may be said of a growth, and no more. */
export const conclusion = ({ verdict, ratio }: Growth): string => {
  if (verdict === 'te_weinig') return 'Dat is te weinig om te zeggen of het groeit.'
  if (verdict === 'gelijk') return 'Dat verschil is niet groter dan toeval.'
  return `Per maand is dat ${timesAsMany(ratio)}.`
}
