import { barrierProbabilities, domainProbabilities } from '../../core/classifier/score.ts'
import type { Calibration } from '../../core/classifier/model.ts'
import type { Axis } from '../../core/label.ts'
import { calibrateBarriers, calibrateDomains } from './calibration.ts'
import { keys } from './data.ts'
import type { Example } from './example.ts'
import { fit, scores } from './fit.ts'
import { foldsOf } from './groups.ts'
import { fitRecipe, recipeScores } from './recipe.ts'
import { settings } from './settings.ts'

/** What a model that never saw an example, nor its twins, said about it. */
export type Unseen = { example: Example; fold: number; domain: number[]; barrier: number[] }
export type Predicted = { example: Example; domain: number[]; barrier: number[] }

/** Something that learns one axis and gives scores; so that two ways can be compared on the same splits. */
export type Learner = {
  name: string
  learn: (training: readonly Example[], axis: Axis) => (example: Example) => number[]
}

export const ours: Learner = {
  name: 'our model',
  learn: (training, axis) => {
    const fitted = fit(training, axis, keys[axis])
    return ({ counted }) => scores(fitted, counted)
  },
}

export const usual: Learner = {
  name: 'the usual recipe',
  learn: (training, axis) => {
    const recipe = fitRecipe(training, axis)
    return (example) => recipeScores(recipe, example)
  },
}

type Validation = {
  examples: readonly Example[]
  groups: readonly number[]
  judged: (example: Example) => boolean
  seed: number
  learner: Learner
}

/** One round of cross-validation: each judged example gets its scores from a model trained without its group. */
export function crossValidate({ examples, groups, judged, seed, learner }: Validation): Unseen[] {
  const group = new Map(examples.map((example, at) => [example, groups[at] ?? at]))
  const tested = examples.filter(judged)
  const folds = foldsOf(
    tested.map((example) => group.get(example) ?? 0),
    settings.folds,
    seed,
  )
  const foldOf = new Map(tested.map((example, at) => [group.get(example) ?? 0, folds[at] ?? 0]))
  return Array.from({ length: settings.folds }, (_, fold) => {
    const training = examples.filter((example) => foldOf.get(group.get(example) ?? 0) !== fold)
    const domain = learner.learn(training, 'domain')
    const barrier = learner.learn(training, 'barrier')
    return tested
      .filter((_example, at) => folds[at] === fold)
      .map((example) => ({ example, fold, domain: domain(example), barrier: barrier(example) }))
  }).flat()
}

/** Probabilities for the unseen: each fold is calibrated on the scores of the other folds only. */
export function calibrated(unseen: readonly Unseen[]): Predicted[] {
  const calibrations = Array.from({ length: settings.folds }, (_, fold) =>
    calibrate(unseen.filter((u) => u.fold !== fold)),
  )
  return unseen.flatMap(({ example, fold, domain, barrier }) => {
    const calibration = calibrations[fold]
    if (!calibration) return []
    return [
      {
        example,
        domain: domainProbabilities(domain, calibration.domain),
        barrier: barrierProbabilities(barrier, calibration.barrier),
      },
    ]
  })
}

export const calibrate = (unseen: readonly Unseen[]): { domain: Calibration; barrier: Calibration } => ({
  domain: calibrateDomains(
    unseen.map(({ domain }) => domain),
    unseen.map(({ example }) => keys.domain.map((key) => example.domains.includes(key))),
  ),
  barrier: calibrateBarriers(
    unseen.map(({ barrier }) => barrier),
    unseen.map(({ example }) => keys.barrier.map((key) => example.barriers[0] === key)),
  ),
})
