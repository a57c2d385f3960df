import type { FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import { type OfficialResponse, responseThreads } from '../../src/core/official-response.ts'
import { settleableOutcomes } from '../../src/core/promise-form.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioGroup } from '../components/radio-group.tsx'
import { TextField } from '../components/text-field.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { OfficialResponseArticle } from '../official-responses/show.tsx'

type Props = {
  shell: Shell
  bottleneck: Bottleneck
  response: OfficialResponse
  responses: OfficialResponse[]
  organisation: { key: string; name: string; mailDomain: string | null }
  values: FormValues
  errors: FieldError[]
  today: Day
}

const outcomes: Record<(typeof settleableOutcomes)[number], { label: string; description: string }> = {
  nagekomen: { label: 'Nagekomen', description: 'Het is gedaan. Je hebt dat nagekeken.' },
  niet_nagekomen: { label: 'Niet nagekomen', description: 'De dag is voorbij en het is niet gedaan.' },
  verlengd: {
    label: 'Verlengd',
    description: 'De instantie noemde zelf een nieuwe dag. Beide dagen blijven te lezen.',
  },
}

/** One promise, for a moderator to say what came of it. */
export const PromisePage: FC<Props> = ({
  shell,
  bottleneck,
  response,
  responses,
  organisation,
  ...props
}) => {
  const { values, errors, today } = props
  const thread = responseThreads(responses).find(
    ({ latest, earlier }) => latest.id === response.id || earlier.some(({ id }) => id === response.id),
  ) ?? { latest: response, earlier: [] }
  const error = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Layout shell={shell} title={`Toezegging van ${organisation.name}`} noindex failed={errors.length > 0}>
      <Breadcrumbs items={[{ href: paths.promises, label: 'Toezeggingen' }]} current={organisation.name} />
      <h1 class="nl-heading nl-heading--level-1">Toezegging van {organisation.name}</h1>
      <ErrorSummary errors={errors} />
      <h2 class="nl-heading nl-heading--level-2">Wat er is toegezegd</h2>
      <OfficialResponseArticle {...{ thread, organisation, today }} about={bottleneck} />
      {response.promiseOutcome === null ? (
        <>
          <h2 class="nl-heading nl-heading--level-2">Wat kwam ervan?</h2>
          <p class="nl-paragraph">Je oordeel staat meteen op de site en in het logboek van het knelpunt.</p>
          <form method="post" action={paths.promiseSettlements(response.id)} novalidate>
            <input type="hidden" name="versie" value={String(bottleneck.version)} />
            <RadioGroup
              name="uitkomst"
              label="Oordeel"
              value={one(values, 'uitkomst')}
              error={error('uitkomst')}
              choices={settleableOutcomes.map((outcome) => ({ value: outcome, ...outcomes[outcome] }))}
            />
            <TextField
              name="tot"
              label="Nieuwe dag"
              description="Alleen bij Verlengd."
              type="date"
              value={one(values, 'tot')}
              error={error('tot')}
              autocomplete="off"
              optional
            />
            <TextField
              name="gezegdOp"
              label="Wanneer zei de instantie dit?"
              description="Alleen bij Verlengd: bijvoorbeeld de datum van de brief."
              type="date"
              value={one(values, 'gezegdOp')}
              error={error('gezegdOp')}
              autocomplete="off"
              optional
            />
            <p class="button-row">
              <Button>Bewaar het oordeel</Button>
            </p>
          </form>
        </>
      ) : (
        <p class="nl-paragraph">Over deze toezegging is al geoordeeld.</p>
      )}
    </Layout>
  )
}
