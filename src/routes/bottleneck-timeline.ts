import type { FoundBottleneck } from '../../db/bottlenecks.ts'
import { told } from '../../views/bottlenecks/sentence.ts'

/** All that happened to a knelpunt, newest first, with the names of who it was about. */
export const timelineOf = ({ addresses, responses, events, others }: FoundBottleneck) =>
  told(events, {
    organisation: (key) =>
      addresses.find(({ organisation }) => organisation === key)?.name ?? 'een instantie',
    bottleneck: (id) => {
      const other = others.find((one) => one.id === id)
      return other ? `“${other.title}”` : 'een ander knelpunt'
    },
    response: (id) => responses.find((response) => response.id === id) ?? null,
  })
