import type { Calibration } from '../../core/classifier/model.ts'
import { barrierProbabilities, domainProbabilities } from '../../core/classifier/score.ts'

const rounds = 100
/** Only part of each of Newton's steps is taken: slope and shifts pull at each other. */
const damping = 0.5
/** Keeps the shift of a rare label near none, as if this many texts said so. For barrier types shifts only add noise. */
const caution = { domain: 2, barrier: 1e9 }

type Rows<T> = readonly (readonly T[])[]
type Link = (sums: readonly number[], calibration: Calibration) => number[]
type Slopes = { slope: number; shift: number[] }

/** One slope for all domains and one shift for each, with which the log loss is least. */
export const calibrateDomains = (scores: Rows<number>, truths: Rows<boolean>): Calibration =>
  descend(scores, truths, domainProbabilities, caution.domain)

/** The same for barrier types, of which exactly one is the first. */
export const calibrateBarriers = (scores: Rows<number>, truths: Rows<boolean>): Calibration =>
  descend(scores, truths, barrierProbabilities, caution.barrier)

function descend(scores: Rows<number>, truths: Rows<boolean>, link: Link, pull: number): Calibration {
  let slope = 1
  let shift = Array.from({ length: scores[0]?.length ?? 0 }, () => 0)
  for (let round = 0; round < rounds; round++) {
    const { error, bend } = slopesAt(scores, truths, link, { slope, shift }, pull)
    slope -= (damping * error.slope) / (bend.slope + 1e-9)
    shift = shift.map(
      (value, label) => value - (damping * (error.shift[label] ?? 0)) / (bend.shift[label] ?? 1),
    )
  }
  return { slope, shift }
}

/** The first and second derivative of the log loss in slope and shifts. */
function slopesAt(scores: Rows<number>, truths: Rows<boolean>, link: Link, now: Slopes, pull: number) {
  const error: Slopes = { slope: 0, shift: now.shift.map((value) => value * pull) }
  const bend: Slopes = { slope: 0, shift: now.shift.map(() => pull) }
  scores.forEach((sums, at) => {
    link(sums, now).forEach((p, label) => {
      const sum = sums[label] ?? 0
      const miss = p - (truths[at]?.[label] ? 1 : 0)
      const curve = p * (1 - p)
      error.slope += miss * sum
      bend.slope += curve * sum * sum
      error.shift[label] = (error.shift[label] ?? 0) + miss
      bend.shift[label] = (bend.shift[label] ?? 0) + curve
    })
  })
  return { error, bend }
}
