import { families, type Family } from '../../core/classifier/features.ts'
import { encode, type ModelFile, mostSteps } from '../../core/classifier/model.ts'
import type { Terms } from '../../core/classifier/terms.ts'
import { dictionary } from './example.ts'
import type { Fitted } from './fit.ts'
import { type AxisSettings, settings } from './settings.ts'
import { constant, type FamilySetting } from './vectors.ts'

type Head = Pick<ModelFile, 'version' | 'trained' | 'taxonomy' | 'data' | 'evaluation'>
type Decisions = Pick<ModelFile, 'domain' | 'barrier'>

/** Weights further out than this share of all are cut off, so that one outlier does not make all others coarse. */
const outliers = 0.0005

/** Both axes as one compact file: one character a weight, the terms of a family in alphabetical order. */
export function pack(domain: Fitted, barrier: Fitted, head: Head, decisions: Decisions): ModelFile {
  const both = [domain, barrier].map((fitted) => ({ ...fitted, terms: dictionary.terms(fitted.chosen) }))
  // A family that only one axis looks at has no weights for the labels of the other.
  const known = new Map(families.map((family) => [family, bothTerms(both, family)]))
  const steps = both.flatMap(stepsOf)
  const rarest = Math.max(...families.flatMap((f) => rarities(known, f).map(([, rarity]) => rarity)))
  const rarityStep = rarest / (2 * mostSteps)
  return {
    ...head,
    ...decisions,
    steps,
    constant: both.flatMap((axis) => rowOf(axis, axis.chosen.size).map((weight) => round(weight * constant))),
    rarityStep,
    families: families.map((family) => {
      const terms = rarities(known, family).toSorted(([a], [b]) => (a < b ? -1 : 1))
      const weights = terms.map(([term]) =>
        both
          .flatMap((axis) => rowOf(axis, axis.terms.get(family)?.get(term)?.place))
          .map((weight, label) => quantised(weight, steps[label] ?? 1))
          .join(''),
      )
      const setting = settingOf(family)
      const rarity = terms.map(([, rare]) => encode(Math.round(rare / rarityStep) - mostSteps)).join('')
      return {
        name: family,
        weight: setting.weight,
        terms: terms.map(([term]) => term).join(' '),
        rarity: setting.rarity ? rarity : '',
        weights: weights.join(''),
      }
    }),
  }
}

const bothTerms = (axes: readonly { terms: Terms }[], family: Family) =>
  new Map(axes.flatMap(({ terms }) => [...(terms.get(family) ?? [])]))

function settingOf(family: Family): FamilySetting {
  const [domain, barrier] = [settings.axes.domain, settings.axes.barrier].map(
    ({ families: chosen }: AxisSettings) => chosen[family],
  )
  return domain ?? barrier ?? { least: 0, weight: 0, rarity: false }
}

const rarities = (terms: Terms, family: Family): [string, number][] =>
  [...(terms.get(family) ?? [])].map(([name, { rarity }]) => [name, rarity])

const rowOf = ({ weights, keys }: Fitted, place: number | undefined): number[] =>
  keys.map((_, label) => (place === undefined ? 0 : (weights.values[place * weights.labels + label] ?? 0)))

/** What one step is worth for each label of an axis. */
function stepsOf({ weights, keys, chosen: { size } }: Fitted): number[] {
  return keys.map((_, label) => {
    const sizes = Array.from({ length: size }, (__, place) =>
      Math.abs(weights.values[place * weights.labels + label] ?? 0),
    ).toSorted((a, b) => b - a)
    return round((sizes[Math.floor(size * outliers)] ?? 1) / mostSteps)
  })
}

const quantised = (weight: number, step: number) =>
  encode(Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step) || 0)))

const round = (value: number) => Number(value.toPrecision(6))
