import type { PublicCase } from './public-case.ts'

/** Of a public case as much as an example needs. */
export type CaseExample = Pick<
  PublicCase,
  'number' | 'title' | 'story' | 'region' | 'outcome' | 'publishedAt'
> & {
  /** A moderator calls it a good example of its pattern. */
  picked: boolean
}

/** How many examples stand beside numbers. */
export const exampleCount = 5
