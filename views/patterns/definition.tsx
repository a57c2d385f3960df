import type { FC } from 'hono/jsx'
import type { Pattern } from '../../src/core/pattern.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'

/** What the taxonomy says about the barrier, and about the boundary where it describes it. */
export const Definition: FC<{ pattern: Pattern; taxonomy: Taxonomy }> = ({ pattern, taxonomy }) => {
  const barrier = taxonomy.barrier.get(pattern.barrier)
  const boundary = taxonomy.boundaries.find((b) => b.key === pattern.boundary)
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{barrier?.question}</p>
      <p class="nl-paragraph">
        <strong>{barrier?.label}.</strong> {barrier?.definition}
      </p>
      {boundary && (
        <p class="nl-paragraph">
          <strong>{boundary.label}.</strong> {boundary.description}
        </p>
      )}
    </>
  )
}
