import type { Taxonomy } from './taxonomy.ts'

/** What a key of the taxonomy means. */
export const domain = (key: string, t: Taxonomy) => t.domain.get(key)?.label
export const barrier = (key: string, t: Taxonomy) => t.barrier.get(key)?.label
export const term = (list: keyof Taxonomy['term']) => (key: string, t: Taxonomy) =>
  t.term[list].get(key)?.label
export const tag =
  (list: 'iza_bottlenecks' | 'attention_areas' | 'collaboration_questions') => (key: string, t: Taxonomy) =>
    t[list].find((row) => row.key === key)?.label

export const kinds: Record<string, string> = {
  initiatief: 'Een initiatief dat vastloopt',
  uitsluiting: 'Uitgesloten van financiering',
}
export const outcomes: Record<string, string> = {
  knelpunt: 'Een echte barrière',
  bestaande_route: 'Er is al een weg',
}
