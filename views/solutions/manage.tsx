import type { FC } from 'hono/jsx'
import { type Bottleneck, bottleneckCanBecome } from '../../src/core/bottleneck.ts'
import type { FormValues } from '../../src/core/form-values.ts'
import { guardOf } from '../../src/core/publication-guard.ts'
import { askedWorkingDays, longestHelp, ruleText, type ShownClaim } from '../../src/core/solution.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { bottleneckStateLabels, bottleneckStateTones } from '../bottlenecks/labels.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { FieldGuard } from '../components/field-guard.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { Solutions } from './shown.tsx'
import { fieldsOf } from '../components/form-fields.ts'

type Props = {
  bottleneck: Bottleneck
  claims: ShownClaim[]
  addresses: { organisation: string; name: string }[]
  taxonomy: Taxonomy
  values: FormValues
  errors: FieldError[]
}

/** A moderator says that a knelpunt is solved; those who ran into it decide whether it is. */
export const ClaimPage: FC<Props & { shell: Shell }> = ({ shell, ...props }) => {
  const { bottleneck, errors } = props
  const { id, title, state } = bottleneck
  const possible = bottleneckCanBecome(state, 'opgelost_gemeld') && bottleneck.mergedInto === null
  return (
    <Layout shell={shell} title={`Opgelost? ${title}`} noindex failed={errors.length > 0}>
      <Breadcrumbs
        items={[
          { href: paths.managedBottlenecks, label: 'Knelpunten' },
          { href: paths.managedBottleneck(id), label: `Knelpunt ${id}` },
        ]}
        current="Opgelost?"
      />
      <h1 class="nl-heading nl-heading--level-1">Opgelost? {title}</h1>
      <p class="badge-row">
        <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
      </p>
      <ErrorSummary errors={errors} />
      <Solutions {...props} />
      {possible ? (
        <ClaimForm {...props} />
      ) : (
        <p class="nl-paragraph">
          {bottleneck.mergedInto !== null
            ? 'Dit knelpunt is samengevoegd. Meld de oplossing bij het andere.'
            : 'Dit knelpunt kan nu niet als opgelost worden gemeld.'}
        </p>
      )}
    </Layout>
  )
}

const ClaimForm: FC<Props> = ({ bottleneck, addresses, taxonomy, values, errors }) => {
  const field = fieldsOf(values, errors)
  return (
    <form method="post" action={paths.bottleneckSolutions(bottleneck.id)} novalidate data-once="">
      <h2 class="nl-heading nl-heading--level-2">Meld als opgelost</h2>
      <input type="hidden" name="versie" value={String(bottleneck.version)} />
      <TextArea
        {...field('toelichting')}
        label="Wat hielp er?"
        description="In gewone woorden, zodat anderen er ook iets aan hebben. Dit komt op de site."
        rows={4}
        longest={longestHelp}
      />
      <FieldGuard field="toelichting" guard={guardOf(values)} />
      <SelectField
        {...field('wegwijzer')}
        label="Welke wegwijzer hielp?"
        optional
        empty="Geen"
        choices={taxonomy.signposts.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <SelectField
        {...field('instantie')}
        label="Wiens besluit was het?"
        optional
        empty="Niet van één instantie"
        choices={addresses.map(({ organisation, name }) => ({ value: organisation, label: name }))}
      />
      <Alert kind="info" title="Wat er gebeurt">
        <p class="nl-paragraph">
          Iedereen ziet dat dit als opgelost is gemeld. We vragen het aan wie ertegenaan liep; zij krijgen{' '}
          {askedWorkingDays} werkdagen. {ruleText}
        </p>
      </Alert>
      <p class="button-row">
        <Button kind="primary">Meld als opgelost</Button>
      </p>
    </form>
  )
}
