import { findPersonalData } from './personal-data/find.ts'
import { type Day, dayOf } from './working-days.ts'

/** A public casus with the labels a moderator decided on, in the words of that day. */
export type ConfirmedCase = {
  number: number
  title: string
  story: string
  domains: readonly string[]
  /** The primary one first. */
  barriers: readonly string[]
  taxonomyVersion: string
  publishedAt: Date
}

/** One line of the file that training reads. */
export type ConfirmedLine = {
  id: string
  title: string
  text: string
  domains: readonly string[]
  barriers: readonly string[]
  taxonomy: string
  published: Day
}

export const skipReasons = ['no-labels', 'personal-data'] as const
export type SkipReason = (typeof skipReasons)[number]

/** The line of a casus, or why it stays out. When in doubt about personal data a text does not come along. */
export function exportLine(confirmed: ConfirmedCase): ConfirmedLine | { skipped: SkipReason } {
  const { number, title, story, domains, barriers, taxonomyVersion, publishedAt } = confirmed
  if (domains.length === 0 || barriers.length === 0) return { skipped: 'no-labels' }
  if (findPersonalData(`${title}\n${story}`).length > 0) return { skipped: 'personal-data' }
  return {
    id: `casus-${number}`,
    title,
    text: story,
    domains,
    barriers,
    taxonomy: taxonomyVersion,
    published: dayOf(publishedAt),
  }
}

/** What an export holds, for the person who reviews it. */
export type ExportSummary = {
  texts: number
  skipped: Record<SkipReason, number>
  domains: Map<string, number>
  /** By the primary one. */
  barriers: Map<string, number>
}

export const emptySummary = (): ExportSummary => ({
  texts: 0,
  skipped: { 'no-labels': 0, 'personal-data': 0 },
  domains: new Map(),
  barriers: new Map(),
})

/** Counts one more casus. */
export function count(summary: ExportSummary, line: ReturnType<typeof exportLine>): void {
  if ('skipped' in line) {
    summary.skipped[line.skipped] += 1
    return
  }
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  summary.texts += 1
  for (const key of line.domains) add(summary.domains, key)
  for (const key of line.barriers.slice(0, 1)) add(summary.barriers, key)
}
