import type { FC } from 'hono/jsx'
import { type Account, accountLimits, type Passkey, type Session } from '../../src/core/account.ts'
import { mayUse } from '../../src/core/permission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { Checkbox } from '../components/checkbox.tsx'
import { DataList } from '../components/data-list.tsx'
import { TextField } from '../components/text-field.tsx'
import { longDate } from '../dates.ts'
import { roleLabels } from '../labels.ts'
import { Layout, type Shell } from '../layout.tsx'
import { SessionList } from './session-list.tsx'

type Props = {
  shell: Shell
  account: Account
  passkeys: Passkey[]
  sessions: Session[]
  /** Whether they want the daily mail about the queue. */
  queueMail: boolean
  /** Whether there is nothing else to do before there is a passkey. */
  enrolling: boolean
  /** What was just done, from the address. */
  done: string | null
}

const doneTexts = new Map([
  ['post', 'Je keuze is bewaard'],
  ['hernoemd', 'De passkey heeft een nieuwe naam'],
  ['verwijderd', 'De passkey is verwijderd'],
  ['afgemeld', 'De sessie is beëindigd'],
])

export const passkeyLabel = (passkey: Passkey): string => passkey.name || 'Passkey zonder naam'

export const AccountPage: FC<Props> = ({
  shell,
  account,
  passkeys,
  sessions,
  queueMail,
  enrolling,
  done,
}) => (
  <Layout shell={shell} title="Je account" noindex scripts={['passkey']}>
    <h1 class="nl-heading nl-heading--level-1">Je account</h1>
    {done !== null && doneTexts.has(done) && <Alert kind="ok" title={doneTexts.get(done) ?? ''} />}
    {enrolling && (
      <Alert kind="info" title="Voeg eerst een passkey toe">
        <p class="nl-paragraph">
          Een beheerder kan meldingen wissen en anderen toegang geven. Daarvoor is een link niet genoeg. Maak
          hieronder een passkey op dit apparaat. Daarna kun je verder.
        </p>
      </Alert>
    )}
    <DataList
      items={[
        { key: 'Naam', value: account.name },
        { key: 'E-mail', value: account.email },
        { key: 'Rol', value: roleLabels[account.role] },
        { key: 'Organisatie', value: account.organisation ?? 'Niet ingevuld' },
      ]}
    />
    <h2 class="nl-heading nl-heading--level-2">Je passkeys</h2>
    <Passkeys passkeys={passkeys} />
    <AddPasskey />
    {!enrolling && mayUse(account.role, 'GET', paths.moderation) && <QueueMail wanted={queueMail} />}
    <h2 class="nl-heading nl-heading--level-2">Waar je bent aangemeld</h2>
    <p class="nl-paragraph">
      We bewaren niet met welk apparaat of vanaf welke plek. Zie je een moment dat je niet kent? Meld je dan
      overal af en vertel het een beheerder.
    </p>
    <SessionList sessions={sessions} action={paths.ownSignOuts} all="Meld me overal af" />
  </Layout>
)

const QueueMail: FC<{ wanted: boolean }> = ({ wanted }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">Mail over de wachtrij</h2>
    <form method="post" action={paths.accountMail}>
      <Checkbox
        name="wachtrijpost"
        label="Mail me op werkdagen om acht uur als er iets wacht"
        checked={wanted}
        optional
      />
      <p class="button-row">
        <Button kind="secondary">Bewaar je keuze</Button>
      </p>
    </form>
  </>
)

const Passkeys: FC<{ passkeys: Passkey[] }> = ({ passkeys }) => (
  <>
    <p class="nl-paragraph">
      Met een passkey meld je je aan zonder link of wachtwoord. Voeg er liefst twee toe, op twee apparaten.
      Raak je alles kwijt? Dan maakt een beheerder een nieuwe link voor je.
    </p>
    {passkeys.length === 0 ? (
      <p class="nl-paragraph">Nog geen passkey toegevoegd.</p>
    ) : (
      <ul class="sign-in-list">
        {passkeys.map((passkey) => (
          <li class="sign-in-list__item">
            <div>
              <strong>{passkeyLabel(passkey)}</strong>
              {passkey.addedAt && <p class="sign-in-list__note">Toegevoegd op {longDate(passkey.addedAt)}</p>}
            </div>
            <a class="nl-link" href={paths.passkey(passkey.id)}>
              Hernoem of verwijder<span class="visually-hidden"> {passkeyLabel(passkey)}</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </>
)

const AddPasskey: FC = () => (
  <>
    <h3 class="nl-heading nl-heading--level-3">Passkey toevoegen</h3>
    <noscript>
      <p class="nl-paragraph">Een passkey toevoegen kan alleen met JavaScript.</p>
    </noscript>
    <TextField
      name="passkeynaam"
      label="Naam van de passkey"
      description="Waaraan herken je het apparaat? Bijvoorbeeld: telefoon, of laptop van het werk."
      maxlength={accountLimits.passkeyName}
      autocomplete="off"
      optional
    />
    <p class="button-row">
      <Button
        type="button"
        hidden
        data={{ 'data-passkey-register': '', 'data-passkey-name': '#passkeynaam' }}
      >
        Voeg een passkey toe
      </Button>
    </p>
    <p class="nl-paragraph" data-passkey-status aria-live="polite"></p>
  </>
)
