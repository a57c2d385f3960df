import { invitedHours } from '../../src/core/account.ts'
import { signInMinutes } from '../../src/core/letter.ts'
import { spanInWords } from '../numbers.ts'
import type { FC } from 'hono/jsx'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = {
  shell: Shell
  expired?: boolean
  signedOut?: boolean
  /** A link was asked for just now. */
  asked?: boolean
  /** Whether links can be sent. */
  byMail?: boolean
  email?: string
  errors?: FieldError[]
}

export const SignInPage: FC<Props> = ({ shell, expired, signedOut, asked, byMail, email, errors = [] }) => (
  <Layout
    shell={shell}
    title="Aanmelden"
    noindex
    scripts={['passkey']}
    failed={expired === true || errors.length > 0}
  >
    <h1 class="nl-heading nl-heading--level-1">Aanmelden voor moderatoren</h1>
    <ErrorSummary errors={errors} />
    {asked && (
      <Alert kind="ok" title="Kijk in je mail">
        <p class="nl-paragraph">
          Hoort dit e-mailadres bij een account? Dan krijg je binnen een paar minuten een link. Hij werkt{' '}
          {spanInWords(signInMinutes)}.
        </p>
      </Alert>
    )}
    {signedOut && <Alert kind="ok" title="Je bent overal afgemeld" />}
    {expired && (
      <Alert kind="warning" title="Deze link werkt niet (meer)">
        <p class="nl-paragraph">
          Een link werkt één keer en hoogstens {invitedHours} uur. Vraag een beheerder van het netwerk om een
          nieuwe.
        </p>
      </Alert>
    )}
    <p class="nl-paragraph">
      Alleen wie is uitgenodigd, kan zich aanmelden. Wil je een melding doen? Dan heb je geen account nodig:{' '}
      <a class="nl-link" href={paths.report}>
        meld wat vastloopt
      </a>
      .
    </p>
    <h2 class="nl-heading nl-heading--level-2">Met een passkey</h2>
    <p class="nl-paragraph">
      Een passkey is een sleutel op je telefoon of computer. Je opent hem met je vinger, gezicht of pincode.
    </p>
    <p class="button-row">
      <Button type="button" hidden data={{ 'data-passkey-signin': '' }}>
        Meld aan met je passkey
      </Button>
    </p>
    <p class="nl-paragraph" data-passkey-status aria-live="polite"></p>
    <noscript>
      <p class="nl-paragraph">Een passkey werkt alleen met JavaScript. Gebruik anders een link.</p>
    </noscript>
    <h2 class="nl-heading nl-heading--level-2">Met een link</h2>
    <p class="nl-paragraph">Heb je een link gekregen? Open die. Hij werkt één keer.</p>
    {byMail && (
      <form method="post" action={paths.signIn} novalidate>
        <TextField
          name="email"
          type="email"
          label="Je e-mailadres"
          description={`Het adres waarmee je bent uitgenodigd. Je krijgt een link die ${spanInWords(signInMinutes)} werkt.`}
          value={email}
          error={errors.find(({ field }) => field === 'email')?.message}
          autocomplete="email"
        />
        <p class="button-row">
          <Button kind="secondary">Stuur mij een link</Button>
        </p>
      </form>
    )}
  </Layout>
)

export const SignInLinkPage: FC<{ shell: Shell; token: string }> = ({ shell, token }) => (
  <Layout shell={shell} title="Aanmelden met een link" noindex>
    <h1 class="nl-heading nl-heading--level-1">Aanmelden met deze link</h1>
    <p class="nl-paragraph">De link werkt één keer. Ben je op je eigen apparaat? Druk dan op de knop.</p>
    <form method="post" action={paths.signInLink(token)}>
      <p class="button-row">
        <Button>Meld aan</Button>
      </p>
    </form>
  </Layout>
)
