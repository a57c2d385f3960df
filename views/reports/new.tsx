import type { FC } from 'hono/jsx'
import { Alert } from '../components/alert.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ReportForm, type ReportFormProps } from './form.tsx'

/** `holding`: a new melding waits until its address is confirmed. */
type NewReportProps = ReportFormProps & { shell: Shell; holding: boolean }

export const NewReportPage: FC<NewReportProps> = ({ shell, holding, ...form }) => (
  <Layout
    shell={shell}
    title="Meld wat vastloopt"
    description="Meld in twee minuten welke zorg of hulp vastloopt op geld of regels tussen wetten. Zonder naam of account."
    failed={form.errors.length > 0}
  >
    <h1 class="nl-heading nl-heading--level-1">Meld wat vastloopt</h1>
    <p class="nl-paragraph">
      In ongeveer twee minuten. Zonder naam{holding ? '' : ' of e-mailadres'}. Vul alle velden in. Als een
      veld niet verplicht is, staat dit erbij.
    </p>
    <ErrorSummary errors={form.errors} />
    {holding && (
      <Alert kind="info" title="We vragen nu een e-mailadres">
        <p class="nl-paragraph">
          Er komen veel valse meldingen binnen. Na het versturen vul je daarom je e-mailadres in. Een
          moderator leest je melding als je dat adres bevestigt.
        </p>
      </Alert>
    )}
    <ReportForm {...form} />
  </Layout>
)

export const CorrectionPage: FC<ReportFormProps & { shell: Shell; reference: string }> = (props) => {
  const { shell, reference, ...form } = props
  return (
    <Layout shell={shell} title={`Melding ${reference} verbeteren`} noindex failed={form.errors.length > 0}>
      <h1 class="nl-heading nl-heading--level-1">Verbeter melding {reference}</h1>
      <ErrorSummary errors={form.errors} />
      <ReportForm {...form} />
    </Layout>
  )
}
