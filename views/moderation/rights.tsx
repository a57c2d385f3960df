import type { FC } from 'hono/jsx'
import { canErase } from '../../src/core/erasure.ts'
import type { Report } from '../../src/core/report.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'

/** What a beheerder can do for who asks for it under the AVG. */
export const Rights: FC<{ report: Report }> = ({ report }) => (
  <section aria-labelledby="rechten">
    <h2 id="rechten" class="nl-heading nl-heading--level-2">
      Rechten van de melder
    </h2>
    <p class="button-row">
      <ButtonLink href={paths.heldData(report.id)} kind="secondary">
        Bekijk alles wat we bewaren
      </ButtonLink>
      {canErase(report) && (
        <ButtonLink href={paths.erasure(report.id)} kind="subtle">
          Wis deze melding
        </ButtonLink>
      )}
    </p>
  </section>
)
