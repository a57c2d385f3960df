import { loadModel, type Model } from '../src/core/classifier/model.ts'
import weights from './training/weights.json' with { type: 'json' }

let loaded: Model | null = null

/** The model this version of the software ships with; unpacked once, at the first use. */
export function shippedModel(): Model {
  loaded ??= loadModel(weights)
  return loaded
}
