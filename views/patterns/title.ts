import { boundaryLabel } from '../../src/core/boundary.ts'
import type { Pattern } from '../../src/core/pattern.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'

/** "Zvw en Wmo: wie moet betalen?" */
export function patternTitle({ boundary, barrier }: Pattern, taxonomy: Taxonomy): string {
  const short = taxonomy.barrier.get(barrier)?.short ?? barrier
  return `${boundaryLabel(boundary, taxonomy)}: ${short.charAt(0).toLowerCase()}${short.slice(1)}`
}
