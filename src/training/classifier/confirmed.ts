import { offeredKeys } from '../../core/former-key.ts'
import type { Taxonomy } from '../../core/taxonomy.ts'
import type { Example } from './example.ts'

/**
 * Examples that were labelled in the words of another day, in the words of this taxonomy. A new name is followed. What
 * was split or retired since, or is not known here, is left out and never guessed; without its primary barrier type or
 * any domain an example has nothing to teach.
 */
export function inWordsOfToday<T extends Pick<Example, 'domains' | 'barriers'>>(
  examples: readonly T[],
  taxonomy: Pick<Taxonomy, 'domain' | 'barrier'>,
): T[] {
  return examples.flatMap((example) => {
    const domains = offeredKeys(example.domains, taxonomy.domain)
    const barriers = offeredKeys(example.barriers, taxonomy.barrier)
    const [primary] = offeredKeys(example.barriers.slice(0, 1), taxonomy.barrier)
    return domains.length === 0 || primary === undefined ? [] : [{ ...example, domains, barriers }]
  })
}
