const parts = (version: string): number[] => version.split(/[^0-9]+/).map(Number)

/** Older versions first: `2026-11`, `2026-11.1`, `2026-11.10`, `2026-12`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    // A version without a number there is the one the others were made from.
    const difference = (left[i] ?? -1) - (right[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The version of the software that a version was made from: `2026-11` for `2026-11.3`. */
export const shippedPart = (version: string): string => version.split('.')[0] ?? version

/** What the next version made here is called: `2026-11` → `2026-11.1` → `2026-11.2`. */
export function nextVersion(version: string): string {
  const [shipped = version, made = '0'] = version.split('.')
  return `${shipped}.${Number(made) + 1}`
}
