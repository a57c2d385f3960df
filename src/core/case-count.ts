import type { CountAxis } from './api-query.ts'
import type { CaseFilter } from './case-filter.ts'

/** How many public cases carry these keys. A case with several keys on one axis is counted at each of them. */
export type CaseCount = { keys: CaseFilter; count: number }

export type CaseCounts = {
  per: CountAxis
  counts: CaseCount[]
  /** Distinct cases. */
  total: number
  /** Those among them that are made up. */
  demo: number
}
