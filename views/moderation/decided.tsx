import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { dateAndTime } from '../dates.ts'
import { outcomeLabels, stateLabels } from '../labels.ts'
import type { ModerationProps } from './show.tsx'

/** A melding that no longer waits: what was ruled. */
export const Decided: FC<ModerationProps> = ({ dossier }) => {
  const { report, decision } = dossier
  return (
    <section aria-labelledby="besluit">
      <h2 id="besluit" class="nl-heading nl-heading--level-2">
        Besluit
      </h2>
      <Alert kind="info" title={decision ? outcomeLabels[decision.outcome] : stateLabels[report.state]}>
        {decision && <p class="nl-paragraph">Besloten op {dateAndTime(decision.decidedAt)}.</p>}
        {decision && decision.explanation !== '' && <p class="nl-paragraph story">{decision.explanation}</p>}
        {report.caseNumber !== null && (
          <p class="nl-paragraph">
            <a class="nl-link" href={paths.case(report.caseNumber)}>
              Naar casus {report.caseNumber}
            </a>
          </p>
        )}
      </Alert>
    </section>
  )
}
