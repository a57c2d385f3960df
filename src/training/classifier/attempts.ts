import { z } from 'zod'

/** Nothing where an attempt was about the other axis. */
const figure = z.number().min(0).max(1).nullable()

/** What was tried on the way, with the figures the attempt gave at the time. */
export const attemptsSchema = z.object({
  note: z.string(),
  tried: z.array(
    z.object({ what: z.string(), domains: figure, first: figure, three: figure, taught: z.string() }),
  ),
})
