import { currentKey } from './former-key.ts'
import type { Label } from './label.ts'
import type { BarrierType, Taxonomy } from './taxonomy.ts'

/** Two barrier types that are easily taken for each other, with the taxonomy's own words on when it is which. */
export type HardPair = {
  /** Reporter and model differ, or the model hardly knows which of the two comes first. */
  because: 'differ' | 'close'
  between: [BarrierType, BarrierType]
  /** When to choose which of them. */
  choose: { barrier: BarrierType; why: string }[]
}

/** Closer than this, the order of two suggestions says little. */
const close = 0.15

/** The pairs worth a second look; only those that the taxonomy tells apart. */
export function hardPairs(labels: readonly Label[], taxonomy: Taxonomy): HardPair[] {
  const ranked = (source: Label['source']) =>
    labels
      .filter((label) => label.source === source && label.axis === 'barrier')
      .toSorted((a, b) => a.rank - b.rank)
  const [chosen] = ranked('reporter')
  const [first, second] = ranked('suggested')
  const near = typeof first?.p === 'number' && typeof second?.p === 'number' && first.p - second.p < close
  const pairs = [
    chosen && first && pairOf('differ', chosen.key, first.key, taxonomy),
    near && pairOf('close', first.key, second.key, taxonomy),
  ]
  const found = pairs.filter((pair) => pair !== undefined && pair !== false && pair !== null)
  const [one, other] = found
  // The reporter may have chosen the very one that the model puts second.
  return one && other && sameTwo(one, other) ? [one] : found
}

function pairOf(because: HardPair['because'], a: string, b: string, { barrier }: Taxonomy): HardPair | null {
  const one = barrier.get(currentKey(a, barrier))
  const other = barrier.get(currentKey(b, barrier))
  if (!one || !other || one === other) return null
  const choose = [
    ...other.not.filter(({ key }) => key === one.key).map(({ why }) => ({ barrier: one, why })),
    ...one.not.filter(({ key }) => key === other.key).map(({ why }) => ({ barrier: other, why })),
  ]
  return choose.length === 0 ? null : { because, between: [one, other], choose }
}

const sameTwo = (a: HardPair, b: HardPair) => a.between.every((barrier) => b.between.includes(barrier))
