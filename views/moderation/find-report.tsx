import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Field = { typed?: string; error?: string | undefined }

/** Leads to a melding in any state: also one that was rejected, is held or is no longer in a list. */
export const FindReport: FC<Field> = ({ typed, error }) => (
  <form method="get" action={paths.findReport()} role="search" class="search-row" novalidate>
    <TextField
      name="nummer"
      label="Zoek op nummer"
      description="Van een melding (M-K7P-4XD-HRA) of van een casus (12). Ook als die is afgewezen of aangehouden."
      optional="unsaid"
      value={typed}
      error={error}
      autocomplete="off"
      maxlength={40}
    />
    <Button kind="secondary">Zoek</Button>
  </form>
)

/** Where the form leads when there is nothing with this number. */
export const FindReportPage: FC<Field & { shell: Shell }> = ({ shell, typed, error }) => (
  <Layout shell={shell} title="Zoek een melding" noindex failed={error !== undefined}>
    <Breadcrumbs
      items={[{ href: paths.moderation, label: 'Te beoordelen meldingen' }]}
      current="Zoek een melding"
    />
    <h1 class="nl-heading nl-heading--level-1">Zoek een melding</h1>
    <ErrorSummary errors={error === undefined ? [] : [{ field: 'nummer', message: error }]} />
    <FindReport typed={typed} error={error} />
  </Layout>
)
