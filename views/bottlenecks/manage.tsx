import type { FC } from 'hono/jsx'
import { bottleneckFields } from '../../src/core/bottleneck-form.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { Proposals } from '../../src/core/proposal.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { AddressList, type NamedAddress } from './address-list.tsx'
import { AskForm } from './ask-form.tsx'
import { BottleneckFields } from './fields.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from './labels.ts'
import { ManagedCases, MergeForms, ReopenForm } from './manage-forms.tsx'
import { Timeline, type TimelineProps } from './timeline.tsx'

export type ManagedProps = {
  bottleneck: Bottleneck
  addresses: NamedAddress[]
  cases: { number: number; title: string; in: number }[]
  others: { id: number; slug: string; title: string; mergedInto: number | null }[]
  timeline: TimelineProps['items']
  proposals: Proposals
  values: FormValues
  errors: FieldError[]
  replaced: boolean
  taxonomy: Taxonomy
  today: Day
}

/** One knelpunt as a moderator works on it. */
export const ManagedBottleneckPage: FC<ManagedProps & { shell: Shell }> = ({ shell, ...props }) => {
  const { bottleneck, addresses, errors, timeline, today } = props
  const { id, slug, title, state } = bottleneck
  return (
    <Layout shell={shell} title={title} noindex wide failed={errors.length > 0}>
      <Breadcrumbs
        items={[{ href: paths.managedBottlenecks, label: 'Knelpunten' }]}
        current={`Knelpunt ${id}`}
      />
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="badge-row">
        <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
      </p>
      <p class="nl-paragraph">
        <a class="nl-link" href={paths.bottleneck(slug)}>
          Bekijk de openbare pagina
        </a>
      </p>
      <ErrorSummary errors={errors} />
      <div class="moderation">
        <div>
          <section aria-labelledby="gevraagd">
            <h2 id="gevraagd" class="nl-heading nl-heading--level-2">
              Gevraagde instanties
            </h2>
            {addresses.length > 0 && (
              <>
                <AddressList {...{ addresses, today }} />
                <p class="nl-paragraph">
                  <a class="nl-link" href={paths.letterResponses(id)}>
                    Neem een antwoord over uit een brief
                  </a>
                </p>
              </>
            )}
            <AskForm {...props} />
          </section>
          <ManagedCases {...props} />
          <MergeForms {...props} />
          <p class="nl-paragraph">
            <a class="nl-link" href={paths.bottleneckSolutions(id)}>
              Meld dit knelpunt als opgelost, of lees wat mensen antwoorden
            </a>
          </p>
          <ReopenForm {...props} />
        </div>
        <div>
          <TextsForm {...props} />
          <Timeline items={timeline} feed={paths.bottleneckFeed(slug)} />
        </div>
      </div>
    </Layout>
  )
}

const TextsForm: FC<ManagedProps> = ({ bottleneck, values, errors, replaced, taxonomy }) => (
  <Details
    summary="Wijzig de tekst"
    open={replaced || errors.some(({ field }) => bottleneckFields.some((name) => name === field))}
  >
    <form
      id="wijzigen"
      class="decision-form"
      method="post"
      action={paths.bottleneckChanges(bottleneck.id)}
      novalidate
      data-once=""
    >
      <input type="hidden" name="versie" value={one(values, 'versie')} />
      <BottleneckFields
        {...{ values, errors, replaced, taxonomy }}
        replaceAt={`${paths.bottleneckReplacements(bottleneck.id)}#wijzigen`}
      />
      <Alert kind="info" title="Wat openbaar wordt">
        <p class="nl-paragraph">
          De nieuwe tekst, en in de tijdlijn wat er is gewijzigd. Het webadres blijft hetzelfde.
        </p>
      </Alert>
      <p class="button-row">
        <Button kind="primary">Bewaar tekst</Button>
      </p>
    </form>
  </Details>
)
