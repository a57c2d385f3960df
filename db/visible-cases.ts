import { and, isNull } from 'drizzle-orm'
import { publicCases } from './schema/cases.ts'

/** What the public sees and counts: not withdrawn, not hidden for now, not merged into another casus. */
export const visible = and(
  isNull(publicCases.withdrawnAt),
  isNull(publicCases.hiddenAt),
  isNull(publicCases.mergedInto),
)
