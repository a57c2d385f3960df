import type { FC } from 'hono/jsx'
import { accountLimits } from '../../src/core/account.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { FieldError } from '../../src/core/submission.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = {
  shell: Shell
  values: FormValues
  errors: FieldError[]
  asked: boolean
  /** Whether mail goes out at all. */
  sends: boolean
}

export const LostLinkPage: FC<Props> = ({ shell, values, errors, asked, sends }) => (
  <Layout shell={shell} title="Link van je melding kwijt" noindex failed={errors.length > 0}>
    <h1 class="nl-heading nl-heading--level-1">Link van je melding kwijt?</h1>
    <ErrorSummary errors={errors} />
    {asked && (
      <Alert kind="ok" title="Kijk in je mail">
        <p class="nl-paragraph">
          Horen dit nummer en dit e-mailadres bij elkaar? Dan krijg je binnen een paar minuten een mail. De
          link daarin werkt één keer, een uur lang. Geen mail gekregen? Kijk of het nummer en het adres
          kloppen, en probeer het over tien minuten nog eens.
        </p>
      </Alert>
    )}
    <p class="nl-paragraph">
      Heb je bij je melding een e-mailadres achtergelaten en bevestigd? Dan sturen we je een nieuwe link. Liet
      je geen adres achter? Dan weten we niet wie je bent, en kunnen we je niet helpen. Je melding blijft
      gewoon staan.
    </p>
    {sends ? (
      <form method="post" action={paths.lostLink} novalidate>
        <TextField
          name="kenmerk"
          label="Nummer van je melding"
          description="Bijvoorbeeld M-K7P-4XD-HRA."
          value={one(values, 'kenmerk')}
          error={errors.find(({ field }) => field === 'kenmerk')?.message}
          autocomplete="off"
          maxlength={20}
        />
        <TextField
          name="email"
          type="email"
          label="Je e-mailadres"
          value={one(values, 'email')}
          error={errors.find(({ field }) => field === 'email')?.message}
          autocomplete="email"
          maxlength={accountLimits.email}
        />
        <p class="button-row">
          <Button>Stuur mij een nieuwe link</Button>
        </p>
      </form>
    ) : (
      <Alert kind="info" title="Op dit moment versturen we geen mail" />
    )}
  </Layout>
)
