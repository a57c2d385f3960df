import type { FC } from 'hono/jsx'
import type { HardPair } from '../../src/core/hard-pair.ts'

/** Two barriers that are easily taken for each other, told apart in the taxonomy's own words. */
export const HardPairHelp: FC<HardPair> = ({ because, between: [one, other], choose }) => (
  <div class="hard-pair">
    <p class="hard-pair__title">Lastig paar: welke van de twee?</p>
    <p>
      {because === 'differ'
        ? `De melder koos “${one.label}”, het model denkt aan “${other.label}”.`
        : `Het model vindt “${one.label}” en “${other.label}” bijna even waarschijnlijk.`}
    </p>
    <dl class="hard-pair__choices">
      {choose.map(({ barrier, why }) => (
        <>
          <dt>{barrier.label}</dt>
          <dd>{why}</dd>
        </>
      ))}
    </dl>
  </div>
)
