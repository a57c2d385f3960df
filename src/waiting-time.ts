const interval = 50

/**
 * How long what comes now has waited in this turn of the process, in milliseconds. Work here is done in turns, so the
 * clock itself comes late in a long one. What waited while the process stood still, as for a lock, begins a new turn.
 */
export function watchWaitingTime(): () => number {
  let due = performance.now() + interval
  setInterval(() => (due = performance.now() + interval), interval).unref()
  return () => performance.now() - due
}
