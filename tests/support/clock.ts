import { startOfTests } from './moment.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Time stands still until a test moves it. */
export function testClock() {
  let now = startOfTests.getTime()
  return {
    now: () => new Date(now),
    advance: (milliseconds: number) => {
      now += milliseconds
    },
    set: (moment: Date) => {
      now = moment.getTime()
    },
  }
}
