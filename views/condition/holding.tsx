import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { heldDays } from '../../src/core/retention.ts'
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
        ? 'We vragen nieuwe melders nu om een e-mailadres. Een moderator ziet een melding pas als dat adres is bevestigd.'
        : 'Je kunt nieuwe melders om een e-mailadres vragen. Een moderator ziet hun melding dan pas als dat adres is bevestigd. Doe dit alleen als het moet: het kost eerlijke melders een stap meer.'}{' '}
      {held === 1 ? 'Er wacht nu 1 melding.' : `Er wachten nu ${held} meldingen.`} Wat wacht, blijft wachten
      op zijn adres, ook als je hiermee stopt. Na {heldDays} dagen wissen we het.
    </p>
    {mails ? (
      <form method="post" action={paths.holding}>
        <input type="hidden" name="aanhouden" value={on ? 'uit' : 'aan'} />
        <p class="button-row">
          <Button kind="secondary">
            {on ? 'Vraag niet meer om een e-mailadres' : 'Vraag nieuwe melders om een e-mailadres'}
          </Button>
        </p>
      </form>
    ) : (
      <p class="nl-paragraph">Dit kan hier niet: deze site verstuurt geen mail.</p>
    )}
  </section>
)
