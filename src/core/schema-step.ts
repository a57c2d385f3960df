/**
 * How the schema of a database stands to that of this program, by the moments its migrations were made at. `strange`:
 * a step was run that this program does not have, so that it is not known what the tables look like.
 */
export function compareSchema(
  known: readonly number[],
  run: readonly number[],
): { is: 'same' | 'strange' } | { is: 'older' | 'newer'; steps: number } {
  const newest = Math.max(0, ...known)
  const later = run.filter((step) => step > newest)
  if (run.some((step) => step <= newest && !known.includes(step))) return { is: 'strange' }
  if (later.length > 0) return { is: 'newer', steps: later.length }
  const missing = known.filter((step) => !run.includes(step)).length
  return missing > 0 ? { is: 'older', steps: missing } : { is: 'same' }
}

/**
 * So many steps a program may be behind its database and still serve: that is how one goes back a version. A test holds
 * every migration to it: a step only adds what an older program can do without.
 */
export const mostStepsBack = 1
