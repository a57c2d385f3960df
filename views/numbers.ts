const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** 1204 → "1.204", 2.25 → "2,3". */
export const number = (value: number): string => whole.format(value)

/** "1 casus", "1.204 casussen". */
export const casussen = (count: number): string => (count === 1 ? '1 casus' : `${number(count)} casussen`)
