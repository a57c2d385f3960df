import type { FC } from 'hono/jsx'
import { accountLimits } from '../../src/core/account.ts'
import type { Contact } from '../../src/core/contact.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { TextField } from '../components/text-field.tsx'
import { longDate } from '../dates.ts'

export type ContactShown = {
  contact: Contact | null
  /** What was typed, when it was refused. */
  email: string
  /** What was just done, from the address. */
  done: string | null
  /** How long an address is kept after the last contact. */
  months: number
}

type Props = ContactShown & {
  token: string
  errors: FieldError[]
  /** The melding waits until the address is confirmed. */
  held: boolean
}

/** An address for news, for who wants it. It is never shown again: who has the link need not learn it. */
export const ContactForm: FC<Props> = (props) => (
  <section id="contact" aria-labelledby="contact-kop">
    <h2 id="contact-kop" class="nl-heading nl-heading--level-2">
      {props.held ? 'Je e-mailadres' : 'Laat het me weten als er nieuws is'}
    </h2>
    {props.done === 'weg' && <Alert kind="ok" title="Je e-mailadres is gewist" />}
    {props.contact ? <Known {...props} contact={props.contact} /> : <AddressForm {...props} />}
  </section>
)

const Known: FC<Props & { contact: Contact }> = ({ contact, ...props }) => (
  <>
    {contact.confirmedAt ? (
      <p class="nl-paragraph">
        Je krijgt een mail als er nieuws is. Je adres is bevestigd op {longDate(contact.confirmedAt)}. Het
        staat hier niet, zodat niemand het ziet.
      </p>
    ) : (
      <Alert kind="info" title="Bevestig je e-mailadres">
        <p class="nl-paragraph">
          We sturen je een mail (gevraagd op {longDate(contact.createdAt)}). Open de link daarin en druk op de
          knop. {props.held ? 'Pas dan ziet een moderator je melding.' : 'Pas dan krijg je nieuws.'} Geen mail
          gekregen? {props.held && 'We mailen je hoogstens één keer per uur. '}Vul je adres hieronder nog eens
          in.
        </p>
      </Alert>
    )}
    {!contact.confirmedAt && <AddressForm contact={null} {...props} />}
    <form method="post" action={paths.followUpContactRemoval(props.token)}>
      <p class="button-row">
        <Button kind="subtle">Wis mijn e-mailadres</Button>
      </p>
    </form>
  </>
)

const AddressForm: FC<Props> = ({ token, email, errors, months, held }) => (
  <>
    <p class="nl-paragraph">
      {held
        ? 'We bewaren je adres versleuteld.'
        : 'Je hoeft je adres niet te geven. Doe je het wel, dan bewaren we het versleuteld.'}{' '}
      We mailen alleen dat er nieuws is: niet wat, en zonder je titel of verhaal. Ben je je link kwijt, dan
      kunnen we een nieuwe sturen. We wissen je adres {months} maanden na het laatste contact, of eerder als
      jij dat wilt.
    </p>
    <form method="post" action={paths.followUpContact(token)} novalidate>
      <TextField
        name="email"
        type="email"
        label="Je e-mailadres"
        description="Gebruik liever geen adres dat anderen ook lezen."
        value={email}
        error={errors.find(({ field }) => field === 'email')?.message}
        autocomplete="email"
        maxlength={accountLimits.email}
        optional={!held}
      />
      <p class="button-row">
        <Button kind={held ? 'primary' : 'secondary'}>
          {held ? 'Bevestig mijn adres' : 'Houd me op de hoogte'}
        </Button>
      </p>
    </form>
  </>
)
