import type { Classification } from './classifier.ts'
import type { SeenBefore, Told } from './seen-before.ts'
import type { Signpost } from './taxonomy.ts'

/** What somebody who writes a melding is shown beside it. */
export type WritingHelp = {
  suggestions: Classification
  /** Public cases that tell nearly the same. */
  seen: SeenBefore<Told & { number: number }>[]
  /** Ways that exist already and may fit. */
  signposts: Signpost[]
}
