import type { FC } from 'hono/jsx'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { Report } from '../../src/core/report.ts'
import { paths } from '../../src/paths.ts'
import { Conflict } from '../components/conflict.tsx'
import { dateAndTime } from '../dates.ts'
import { outcomeLabels, stateLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import type { DossierView } from './dossier-view.ts'

type Props = {
  shell: Shell
  report: Report
  decision: DossierView['decision']
  /** Who is working on it, when that is what stood in the way. */
  heldBy: string | null
  values: FormValues
}

/** Two people worked on one melding: nothing of the second was stored, and both versions stand side by side. */
export const ConflictPage: FC<Props> = ({ shell, report, decision, heldBy, values }) => {
  const yours = one(values, 'uitkomst')
  const outcome = Object.entries(outcomeLabels).find(([key]) => key === yours)?.[1]
  return (
    <Layout shell={shell} title={`Melding ${report.reference} is tussendoor gewijzigd`} noindex wide failed>
      <Conflict
        now={
          <>
            <p class="nl-paragraph">
              {stateLabels[report.state]}
              {decision && `: ${outcomeLabels[decision.outcome]}`}, {dateAndTime(report.updatedAt)}
            </p>
            <h3 class="nl-heading nl-heading--level-3">{report.publicTitle ?? report.title}</h3>
            <div class="story prose">{report.publicStory ?? report.story}</div>
            {decision && <p class="nl-paragraph story">{decision.explanation}</p>}
          </>
        }
        yours={
          <>
            <p class="nl-paragraph">{outcome ?? 'Nog geen oordeel'}</p>
            <h3 class="nl-heading nl-heading--level-3">{one(values, 'titel')}</h3>
            <div class="story prose">{one(values, 'verhaal')}</div>
            {one(values, 'toelichting') !== '' && (
              <p class="nl-paragraph story">{one(values, 'toelichting')}</p>
            )}
          </>
        }
        again={{ href: paths.moderationReport(report.id), label: 'Open de melding opnieuw' }}
        list={paths.moderation}
      >
        <p class="nl-paragraph">
          {heldBy === null
            ? `Melding ${report.reference} is gewijzigd terwijl jij bezig was.`
            : `${heldBy} werkt nu aan melding ${report.reference}.`}{' '}
          Hieronder staan beide versies. Neem over wat je nodig hebt, en open de melding daarna opnieuw.
        </p>
      </Conflict>
    </Layout>
  )
}
