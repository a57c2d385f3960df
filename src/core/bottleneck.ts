import type { Day } from './working-days.ts'

/** The life of a knelpunt (design §3): solved is only what those who ran into it confirm. */
export const bottleneckStates = ['open', 'opgelost_gemeld', 'opgelost', 'heropend'] as const
export type BottleneckState = (typeof bottleneckStates)[number]

const steps: Readonly<Record<BottleneckState, readonly BottleneckState[]>> = {
  open: ['opgelost_gemeld'],
  // Not confirmed: back to where it was.
  opgelost_gemeld: ['opgelost', 'open', 'heropend'],
  opgelost: ['heropend'],
  heropend: ['opgelost_gemeld'],
}

export const bottleneckCanBecome = (from: BottleneckState, to: BottleneckState): boolean =>
  steps[from].includes(to)

/** A named, addressed bundle of cases with one cause. */
export type Bottleneck = {
  id: number
  slug: string
  title: string
  /** What goes wrong, in plain words. */
  summary: string
  /** What is asked of the instanties. */
  question: string
  boundary: string
  barrier: string
  /** The law article it hangs on, its address, and on which day it was read. */
  lawArticle: string | null
  lawUrl: string | null
  lawReadOn: Day | null
  state: BottleneckState
  /** The knelpunt that tells the same; this one then counts no more and points there. */
  mergedInto: number | null
  publishedAt: Date
  updatedAt: Date
  /** The seq of the last audit event of this knelpunt. */
  version: number
  demo: boolean
}
