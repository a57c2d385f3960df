import { z } from 'zod'

const interval = z.object({ mean: z.number(), low: z.number(), high: z.number() })
const quality = z.object({ domains: interval, first: interval, three: interval })
const perLabel = z.object({
  key: z.string(),
  /** How many situations have it. */
  texts: z.number(),
  precision: interval,
  recall: interval,
  f1: interval,
})
const reliability = z.object({
  bins: z.array(z.object({ claims: z.number(), said: z.number(), true: z.number() })),
  gap: z.number(),
  chanceGap: z.number(),
})
const calibration = z.object({ slope: z.number(), shift: z.array(z.number()).readonly() })
const curve = z.array(z.object({ least: z.number(), answered: z.number(), right: z.number() }))

/** When and on which code it was measured, and how fast; not part of what the weights follow from. */
const run = z.object({
  commit: z.string(),
  date: z.iso.datetime(),
  /** A text of 200 words, after warm-up. */
  msPerText: z.number(),
  msToLoad: z.number(),
})

/** Everything `npm run evaluate` measures; the page about the classifier is written from it and from nothing else. */
export const measurementsSchema = z.object({
  ...run.shape,
  data: z.string(),
  taxonomy: z.string(),
  repeats: z.number(),
  folds: z.number(),
  seed: z.number(),
  examples: z.record(z.string(), z.number()),
  groups: z.number(),
  threshold: z.number(),
  readers: z.object({ domains: z.number(), first: z.number() }),
  real: quality,
  unread: quality,
  recipe: quality,
  easy: z.object({ domains: z.number(), first: z.number(), three: z.number() }),
  spread: z.object({ domains: z.number(), first: z.number(), three: z.number() }),
  labels: z.object({ domain: z.array(perLabel), barrier: z.array(perLabel) }),
  /** How often, on average over the repeats, a true first barrier type (row) was taken for another (column). */
  confusion: z.array(z.array(z.number())),
  reliability: z.object({ domain: reliability, barrier: reliability }),
  abstention: z.object({ domain: curve, barrier: curve }),
  byLength: z.array(
    z.object({
      upTo: z.number(),
      texts: z.number(),
      domains: z.number(),
      first: z.number(),
      three: z.number(),
    }),
  ),
  calibration: z.object({ domain: calibration, barrier: calibration }),
})

export type Measurements = z.infer<typeof measurementsSchema>

/** What stays the same when the same data are measured again. */
export const figuresOf = ({
  commit: _commit,
  date: _date,
  msPerText: _msPerText,
  msToLoad: _msToLoad,
  ...figures
}: Measurements) => figures
