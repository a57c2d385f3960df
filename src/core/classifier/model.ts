import { families, type Family } from './features.ts'
import type { Terms } from './terms.ts'

/** How scores become probabilities: one slope for all labels, one shift for each. */
export type Calibration = { slope: number; shift: readonly number[] }

type AxisFile = { keys: readonly string[]; calibration: Calibration; threshold: number; unsure: number }

/** The shipped weights. Each row of weights is one character a weight, so that it stays small when compressed. */
export type ModelFile = {
  version: string
  trained: string
  taxonomy: string
  data: string
  evaluation: string
  domain: AxisFile
  barrier: AxisFile
  /** What one step of a weight is worth, by label: the domains first. */
  steps: readonly number[]
  constant: readonly number[]
  rarityStep: number
  families: readonly { name: string; weight: number; terms: string; rarity: string; weights: string }[]
}

export type AxisModel = AxisFile & { from: number }

export type Model = {
  version: string
  /** The hash of the evaluation these weights carry: other weights, another hash. */
  evaluation: string
  taxonomy: string
  domain: AxisModel
  barrier: AxisModel
  labels: number
  terms: Terms
  familyWeights: ReadonlyMap<Family, number>
  /** By term, then by label. */
  weights: Float32Array
  constant: readonly number[]
}

const zero = 80
/** The largest size a weight can have, in steps: the characters 35 to 125 without the backslash. */
export const mostSteps = 45
const backslash = 92
const instead = 126

export const encode = (steps: number) => {
  const code = zero + steps
  return String.fromCharCode(code === backslash ? instead : code)
}

const decode = (code: number) => (code === instead ? backslash : code) - zero

/** Unpacks the shipped weights; takes a few milliseconds. */
export function loadModel(file: ModelFile): Model {
  const labels = file.steps.length
  const terms: Terms = new Map()
  const rows = file.families.map(({ terms: names }) => (names === '' ? [] : names.split(' ')))
  const weights = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0) * labels)
  let place = 0
  file.families.forEach(({ name, rarity, weights: packed }, at) => {
    const family = families.find((known) => known === name)
    const first = place
    const chosen = new Map(
      (rows[at] ?? []).map((term, i) => {
        const rare = rarity === '' ? 1 : (decode(rarity.charCodeAt(i)) + mostSteps) * file.rarityStep
        return [term, { place: place++, rarity: rare }]
      }),
    )
    if (family) terms.set(family, chosen)
    for (let i = 0; i < packed.length; i++) {
      weights[first * labels + i] = decode(packed.charCodeAt(i)) * (file.steps[i % labels] ?? 0)
    }
  })
  const familyWeights = new Map(
    families.map((f) => [f, file.families.find((x) => x.name === f)?.weight ?? 0]),
  )
  const { version, evaluation, taxonomy, constant } = file
  const domain = { ...file.domain, from: 0 }
  const barrier = { ...file.barrier, from: file.domain.keys.length }
  return { version, evaluation, taxonomy, domain, barrier, labels, terms, familyWeights, weights, constant }
}
