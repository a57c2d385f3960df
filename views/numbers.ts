const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** 1204 → "1.204", 2.25 → "2,3". */
export const number = (value: number): string => whole.format(value)

/** "1 casus", "1.204 casussen". */
export const casussen = (count: number): string => (count === 1 ? '1 casus' : `${number(count)} casussen`)

const small =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  )

/** 7 → "zeven": as a person writes it; from twenty-one on in figures. */
export const inWords = (count: number): string => small[count] ?? number(count)

/** 15 → "een kwartier", 60 → "een uur", 1440 → "24 uur". */
export function spanInWords(minutes: number): string {
  if (minutes === 15) return 'een kwartier'
  if (minutes === 60) return 'een uur'
  return minutes % 60 === 0 ? `${number(minutes / 60)} uur` : `${number(minutes)} minuten`
}
