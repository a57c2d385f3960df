import measured from '../docs/measurements/classifier.json' with { type: 'json' }
import type { ModelCard } from '../src/core/model-card.ts'
import weights from './training/weights.json' with { type: 'json' }

const { version, trained, taxonomy, data, evaluation, domain, barrier } = weights

/** The record of the evaluation and the head of the weights: the public page is written from these alone. */
export const shippedModelCard: ModelCard = {
  model: {
    version,
    trained,
    taxonomy,
    data,
    evaluation,
    unsure: { domain: domain.unsure, barrier: barrier.unsure },
  },
  measured,
}
