const names = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
)

/** `2026-03` in words: "maart 2026". */
export const monthLabel = (month: string): string =>
  `${names[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`.trim()
