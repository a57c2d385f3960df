const interval = 50

/**
 * How long this process is behind, in milliseconds. Work here is done in turns, so the clock itself comes late when
 * there is too much of it; within a long turn it is later with everything that is done.
 */
export function watchWaitingTime(): () => number {
  let due = performance.now() + interval
  let late = 0
  setInterval(() => {
    late = Math.max(0, performance.now() - due)
    due = performance.now() + interval
  }, interval).unref()
  return () => Math.max(late, performance.now() - due)
}
