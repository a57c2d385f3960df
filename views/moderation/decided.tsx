import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { dateAndTime, longDate } from '../dates.ts'
import { erasureGroundLabels, lowerFirst, outcomeLabels, standLabel } from '../labels.ts'
import type { ModerationProps } from './show.tsx'

/** A melding that no longer waits: what was ruled. */
export const Decided: FC<ModerationProps> = ({ dossier }) => {
  const { report, decision } = dossier
  return (
    <section aria-labelledby="besluit">
      <h2 id="besluit" class="nl-heading nl-heading--level-2">
        Besluit
      </h2>
      <Alert
        kind="info"
        title={decision && !report.erasureGround ? outcomeLabels[decision.outcome] : standLabel(report)}
      >
        {report.erasureGround && report.textErasedAt && (
          <p class="nl-paragraph">
            Gewist op {longDate(report.textErasedAt)}. Reden:{' '}
            {lowerFirst(erasureGroundLabels[report.erasureGround])}.
          </p>
        )}
        {decision && (
          <p class="nl-paragraph">
            {report.erasureGround && `Eerder besluit: ${lowerFirst(outcomeLabels[decision.outcome])}. `}
            Besloten op {dateAndTime(decision.decidedAt)}.
          </p>
        )}
        {decision && decision.explanation !== '' && <p class="nl-paragraph story">{decision.explanation}</p>}
        {report.caseNumber !== null && !report.erasureGround && (
          <p class="nl-paragraph">
            <a class="nl-link" href={paths.case(report.caseNumber)}>
              Naar casus {report.caseNumber}
            </a>
          </p>
        )}
      </Alert>
      <ExampleForm {...{ dossier }} />
    </section>
  )
}

/** A good example stands first beside the numbers of its pattern. */
const ExampleForm: FC<Pick<ModerationProps, 'dossier'>> = ({ dossier: { report, isExample } }) => {
  if (report.state !== 'gepubliceerd' || report.caseNumber === null || report.mergedInto !== null) return null
  return (
    <form method="post" action={paths.examples(report.id)}>
      <input type="hidden" name="versie" value={String(report.version)} />
      <input type="hidden" name="voorbeeld" value={isExample ? 'nee' : 'ja'} />
      <p class="nl-paragraph">
        {isExample
          ? 'Deze casus is een goed voorbeeld van zijn patroon. Hij staat daar bovenaan bij de casussen.'
          : 'Vertelt deze casus duidelijk wat er bij dit patroon misgaat? Zet hem dan bovenaan bij de casussen.'}
      </p>
      <p class="button-row">
        <Button kind="secondary">{isExample ? 'Geen voorbeeld meer' : 'Kies als goed voorbeeld'}</Button>
      </p>
    </form>
  )
}
