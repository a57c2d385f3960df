import { read } from '../../core/classifier/features.ts'
import type { Taxonomy } from '../../core/taxonomy.ts'
import { dictionary, type Example } from './example.ts'

/** What the taxonomy itself says about each label, as texts to learn from. It labels one axis only. */
export function taxonomyExamples(taxonomy: Pick<Taxonomy, 'domains' | 'barriers'>): Example[] {
  const example = (id: string, text: string, labels: Pick<Example, 'domains' | 'barriers'>): Example => ({
    ...labels,
    id,
    origin: 'taxonomy',
    title: '',
    text,
    second: null,
    sameAs: null,
    source: null,
    counted: dictionary.count(read('', text)),
  })
  return [
    ...taxonomy.barriers.flatMap((b) =>
      [`${b.label}. ${b.question} ${b.definition}`, ...b.examples, b.signals.join('. ')].map((text, at) =>
        example(`barrier-${b.key}-${at}`, text, { domains: [], barriers: [b.key] }),
      ),
    ),
    ...taxonomy.domains.flatMap((d) =>
      [`${d.label}. ${d.payer} ${d.description}`, d.signals.join('. ')].map((text, at) =>
        example(`domain-${d.key}-${at}`, text, { domains: [d.key], barriers: [] }),
      ),
    ),
  ]
}
