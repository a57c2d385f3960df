import type { FC } from 'hono/jsx'
import { beginning } from '../cases/card.tsx'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { BottleneckFields, type BottleneckFieldsProps } from './fields.tsx'

type Props = Omit<BottleneckFieldsProps, 'replaceAt'> & {
  shell: Shell
  cases: { number: number; title: string; story: string; in: number | null }[]
  chosen: number[]
}

/** A knelpunt is made of cases, with a text of its own. */
export const NewBottleneckPage: FC<Props> = ({ shell, cases, chosen, ...fields }) => {
  const { errors } = fields
  return (
    <Layout shell={shell} title="Nieuw knelpunt" noindex failed={errors.length > 0}>
      <Breadcrumbs items={[{ href: paths.managedBottlenecks, label: 'Knelpunten' }]} current="Nieuw" />
      <h1 class="nl-heading nl-heading--level-1">Nieuw knelpunt</h1>
      <ErrorSummary errors={errors} />
      <form method="post" action={paths.managedBottlenecks} novalidate data-once="">
        <DefaultButton>Maak knelpunt</DefaultButton>
        {cases.length === 0 ? (
          <p class="nl-paragraph">Je koos nog geen casussen. Je kunt ze later toevoegen met hun nummer.</p>
        ) : (
          <CheckboxGroup
            name="casus"
            label="Casussen in dit knelpunt"
            values={chosen.map(String)}
            error={errors.find(({ field }) => field === 'casus')?.message}
            choices={cases.map((one) => ({
              value: String(one.number),
              label: `${one.title} (casus ${one.number})`,
              description: one.in === null ? beginning(one.story, 140) : `Hoort al bij knelpunt ${one.in}.`,
            }))}
          />
        )}
        <BottleneckFields {...fields} replaceAt={paths.newBottleneckReplacements} />
        <p class="nl-paragraph">Het knelpunt staat daarna meteen op de site.</p>
        <p class="button-row">
          <Button kind="primary">Maak knelpunt</Button>
        </p>
      </form>
    </Layout>
  )
}
