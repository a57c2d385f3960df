import type { Interval } from '../../src/core/model-card.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

export const integer = (value: number): string => whole.format(value)
export const decimal = (value: number): string => tenths.format(value)
export const percent = (share: number): string => `${whole.format(share * 100)}%`
export const percentTenths = (share: number): string => `${tenths.format(share * 100)}%`
export const between = ({ low, high }: Interval): string =>
  `${whole.format(low * 100)} tot ${whole.format(high * 100)}%`
