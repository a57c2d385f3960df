import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/training/classifier/compare.ts'
import { replacementOf } from '../../../src/training/classifier/replacement.ts'
import {
  parseScores,
  printScores,
  type SituationScore,
} from '../../../src/training/classifier/situation-scores.ts'

type Share = { first?: number; three?: number; extra?: number }

/** A hundred situations of which the first so many go well. */
const scores = ({ first = 60, three = 85, extra = 20 }: Share = {}): SituationScore[] =>
  Array.from({ length: 100 }, (_, at) => ({
    id: `r${at}`,
    hit: 2,
    extra: at < extra ? 1 : 0,
    missed: 0,
    first: at < first ? 1 : 0,
    three: at < three ? 1 : 0,
  }))

describe('two models on the same situations', () => {
  test.each<[string, Share, string]>([
    ['the same', {}, 'not-distinguishable'],
    ['two more right', { first: 62 }, 'not-distinguishable'],
    ['many more right', { first: 80 }, 'better'],
    ['many fewer domains too many', { extra: 0 }, 'better'],
    ['many fewer right', { three: 65 }, 'worse'],
    ['much better in one, much worse in another', { first: 80, three: 65 }, 'worse'],
  ])('%s', (_, change, verdict) => {
    expect(compare(scores(), scores(change)).verdict).toBe(verdict)
  })

  test('the differences are new minus old, inside their interval', () => {
    const { differences } = compare(scores(), scores({ first: 80 }))
    expect(differences.first.mean).toBeCloseTo(0.2)
    expect(differences.first.low).toBeLessThan(0.2)
    expect(differences.first.high).toBeGreaterThan(0.2)
    expect(differences.domains).toEqual({ mean: 0, low: 0, high: 0 })
  })

  test('only situations that both were judged on count, in whatever order', () => {
    const old = scores().toReversed()
    expect(compare(old.slice(10), scores()).situations).toBe(90)
    expect(compare(old, scores({ first: 70 }))).toEqual(compare(scores(), scores({ first: 70 })))
  })

  test('nothing in common says nothing', () => {
    expect(compare([], scores())).toMatchObject({ situations: 0, verdict: 'not-distinguishable' })
  })
})

describe('the new weights', () => {
  const old = { evaluation: 'old', situations: scores() }
  const better = { evaluation: 'new', situations: scores({ first: 80 }) }
  const alike = { evaluation: 'new', situations: scores({ first: 61 }) }
  const asked = { first: false, accept: undefined }

  test.each([
    ['better', { ...asked, present: old, next: better }, true, /^Better beyond noise, on 100 situations/],
    ['alike', { ...asked, present: old, next: alike }, false, /^Not distinguishable[^]*--accept/],
    ['worse', { ...asked, present: better, next: { ...old } }, false, /^Worse beyond noise/],
    ['of the same evaluation', { ...asked, present: old, next: old }, true, /same/],
    [
      'beside weights without scores',
      { ...asked, present: { ...old, situations: null }, next: better },
      false,
      /^Not compared: .* shipped weights/,
    ],
    [
      'without scores themselves',
      { ...asked, present: old, next: { ...better, situations: null } },
      false,
      /^Not compared: .* new evaluation/,
    ],
    [
      'accepted by a person',
      { ...asked, accept: 'Learnt the new law.', present: old, next: alike },
      true,
      /^Not distinguishable[^]*Accepted: Learnt the new law\.$/,
    ],
    [
      'the first',
      { ...asked, first: true, present: { ...old, evaluation: 'none' }, next: alike },
      true,
      /^first/,
    ],
  ])('%s', (_, candidate, replace, why) => {
    const found = replacementOf(candidate)
    expect(found.replace).toBe(replace)
    expect(found.why).toMatch(why)
  })
})

test('scores are read back as they were written', () => {
  const record = { evaluation: 'abc', why: 'first', situations: scores().slice(0, 3) }
  expect(parseScores(printScores(record))).toEqual(record)
})
