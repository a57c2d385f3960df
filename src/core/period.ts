/** A month of reporting, such as `2026-03`; in the order of text they are in the order of time. */
export type Month = string

export type Period = { from: Month; to: Month }

const index = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

export const addMonths = (month: Month, by: number): Month => {
  const at = index(month) + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

export const monthOf = (day: string): Month => day.slice(0, 7)

/** How many months a period holds, both ends included; 0 when it ends before it begins. */
export const monthsIn = ({ from, to }: Period): number => Math.max(0, index(to) - index(from) + 1)

export const monthsOf = (period: Period): Month[] =>
  Array.from({ length: monthsIn(period) }, (_, i) => addMonths(period.from, i))

export const isWithin = (month: Month, { from, to }: Period): boolean => from <= month && month <= to
