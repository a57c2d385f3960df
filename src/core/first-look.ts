/** What a reporter is promised: within so many days a moderator has looked at the melding. */
export const firstLookDays = 7

const day = 86_400_000

export const firstLookBy = (receivedAt: Date): Date => new Date(receivedAt.getTime() + firstLookDays * day)

export const isFirstLookLate = (report: { receivedAt: Date; firstLookAt: Date | null }, now: Date): boolean =>
  report.firstLookAt === null && firstLookBy(report.receivedAt) < now

/** The middle of how long the first look took, in days with one decimal; null when nothing was looked at yet. */
export function medianFirstLookDays(
  looks: readonly { receivedAt: Date; firstLookAt: Date }[],
): number | null {
  const days = looks
    .map(({ receivedAt, firstLookAt }) => (firstLookAt.getTime() - receivedAt.getTime()) / day)
    .toSorted((a, b) => a - b)
  const middle = Math.floor(days.length / 2)
  const [low, high] = [days[days.length % 2 === 0 ? middle - 1 : middle], days[middle]]
  if (low === undefined || high === undefined) return null
  return Math.round(((low + high) / 2) * 10) / 10
}
