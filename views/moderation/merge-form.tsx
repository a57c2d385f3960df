import type { FC } from 'hono/jsx'
import { canUnmerge } from '../../src/core/erasure.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { TextField } from '../components/text-field.tsx'
import type { ModerationProps } from './show.tsx'

/** A melding that tells the same as a casus points to it, and can be taken loose again. */
export const MergeForm: FC<ModerationProps> = ({ dossier, errors }) => {
  const { report, twin } = dossier
  const error = errors.find((e) => e.field === 'casusnummer')?.message
  if (twin) {
    return (
      <Alert kind="info" title="Samengevoegd">
        <p class="nl-paragraph">
          Deze melding vertelt hetzelfde als{' '}
          <a
            class="nl-link"
            href={twin.caseNumber === null ? paths.moderationReport(twin.id) : paths.case(twin.caseNumber)}
          >
            {twin.title || 'een melding waarvan de tekst is gewist'}
          </a>
          .
        </p>
        {canUnmerge(report) && (
          <form method="post" action={paths.splits(report.id)}>
            <input type="hidden" name="versie" value={String(report.version)} />
            <Button kind="secondary">Maak samenvoegen ongedaan</Button>
          </form>
        )}
      </Alert>
    )
  }
  if (report.state === 'afgewezen' || report.state === 'ingetrokken') return null
  return (
    <Details summary="Voeg samen met een casus die hetzelfde vertelt" open={error !== undefined}>
      <form method="post" action={paths.merges(report.id)} novalidate data-once="">
        <input type="hidden" name="versie" value={String(report.version)} />
        <TextField
          name="casusnummer"
          label="Nummer van die casus"
          description="Niets gaat verloren: de melding blijft heel en je kunt dit ongedaan maken."
          inputmode="numeric"
          maxlength={9}
          error={error}
        />
        <p class="button-row">
          <Button kind="secondary">Voeg samen</Button>
        </p>
      </form>
    </Details>
  )
}
