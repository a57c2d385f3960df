import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Button } from '../components/button.tsx'

type Props = { on: boolean; held: number; mails: boolean }

/** The switch for when the register is flooded. */
export const HoldingSwitch: FC<Props> = ({ on, held, mails }) => (
  <section id="aanhouden" aria-labelledby="aanhouden-kop">
    <h2 id="aanhouden-kop" class="nl-heading nl-heading--level-2">
      Bij een stroom valse meldingen
    </h2>
    <p class="nl-paragraph">
      {on
        ? 'Nieuwe meldingen worden nu aangehouden: een moderator ziet ze pas als de melder een e-mailadres heeft bevestigd.'
        : 'Je kunt nieuwe meldingen aanhouden tot de melder een e-mailadres heeft bevestigd. Doe dit alleen als het moet: het kost eerlijke melders een stap meer.'}{' '}
      {held === 1 ? 'Er wacht nu 1 melding.' : `Er wachten nu ${held} meldingen.`}
    </p>
    {mails ? (
      <form method="post" action={paths.holding}>
        <input type="hidden" name="aanhouden" value={on ? 'uit' : 'aan'} />
        <p class="button-row">
          <Button kind="secondary">{on ? 'Stop met aanhouden' : 'Houd nieuwe meldingen aan'}</Button>
        </p>
      </form>
    ) : (
      <p class="nl-paragraph">Dit kan hier niet: deze site verstuurt geen mail.</p>
    )}
  </section>
)
