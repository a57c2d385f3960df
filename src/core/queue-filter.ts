import { reportKinds, visibilities } from './report.ts'

export const queueGroups = ['nieuw', 'bezig', 'wacht'] as const
/** New, in hand, or waiting for the reporter (an answer, or a yes to the edited text). */
export type QueueGroup = (typeof queueGroups)[number]

export const queueFilterKeys = ['stand', 'soort', 'openbaarheid', 'van'] as const
export type QueueFilterKey = (typeof queueFilterKeys)[number]
export type QueueFilter = Partial<Record<QueueFilterKey, string>>

const queueChoices: Record<QueueFilterKey, readonly string[]> = {
  stand: queueGroups,
  soort: reportKinds,
  openbaarheid: visibilities,
  van: ['mij', 'niemand'],
}

/** Reads the filter of the queue from a URL; what it does not know is left out. */
export function parseQueueFilter(query: Record<string, string | undefined>): QueueFilter {
  const filter: QueueFilter = {}
  for (const key of queueFilterKeys) {
    const value = query[key]
    if (value !== undefined && queueChoices[key].includes(value)) filter[key] = value
  }
  return filter
}
