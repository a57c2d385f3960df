import { claimMinutes } from '../../src/core/claim.ts'
import { spanInWords } from '../numbers.ts'
import type { FC } from 'hono/jsx'
import { firstLookBy } from '../../src/core/first-look.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { clockTime, longDate } from '../dates.ts'
import type { ModerationProps } from './show.tsx'

/** Who works on it, until when, and the term the reporter was promised. */
export const ClaimBar: FC<ModerationProps> = ({ dossier, may, mine }) => {
  const { report, claim } = dossier
  if (may !== 'yes' && may.refused === 'own-organisation') {
    return (
      <Alert kind="warning" title="Dit gaat over je eigen organisatie">
        <p class="nl-paragraph">Een andere moderator moet over deze melding besluiten.</p>
      </Alert>
    )
  }
  if (may !== 'yes') {
    return (
      <Alert kind="info" title={`${may.by} werkt hieraan`}>
        <p class="nl-paragraph">Tot {clockTime(may.until)} uur. Daarna kun jij de melding oppakken.</p>
      </Alert>
    )
  }
  return (
    <div class="claim-bar">
      <p class="nl-paragraph">
        {mine && claim
          ? `Je hebt deze melding opgepakt tot ${clockTime(claim.until)} uur.`
          : 'Niemand werkt nu aan deze melding.'}
        {report.firstLookAt === null &&
          ` Beloofde eerste blik: uiterlijk ${longDate(firstLookBy(report.receivedAt))}.`}
      </p>
      <div class="button-row">
        <form method="post" action={paths.claims(report.id)}>
          <Button kind="secondary" data={{ 'data-shortcut': 'oppakken' }}>
            {mine ? `Nog ${spanInWords(claimMinutes)}` : 'Pak op'}
          </Button>
        </form>
        {mine && (
          <form method="post" action={paths.releases(report.id)}>
            <Button kind="subtle">Geef terug</Button>
          </form>
        )}
        <form method="post" action={paths.recusals(report.id)}>
          <Button kind="subtle">Gaat over mijn organisatie</Button>
        </form>
      </div>
    </div>
  )
}
