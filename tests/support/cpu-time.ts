/** Milliseconds of processor time that a call takes: a busy machine does not make it longer. */
export function cpuTime(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
