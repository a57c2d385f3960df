import type { FC } from 'hono/jsx'
import type { Address } from '../../src/core/address.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { one } from '../../src/core/form-values.ts'
import { type OfficialResponse, refusalToCorrect, responseThreads } from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ResponseFields, type ResponseForm } from './fields.tsx'
import { OfficialResponseArticle } from './show.tsx'

type Asked = Address & { name: string; mailDomain: string | null }

type Props = ResponseForm & {
  shell: Shell
  bottleneck: Bottleneck
  addresses: Asked[]
  responses: OfficialResponse[]
  today: Day
  formKey: string
  done: boolean
}

/** An answer that came by letter. */
export const LetterResponsePage: FC<Props> = ({ shell, bottleneck, addresses, done, ...props }) => {
  const { values, errors, findings, formKey } = props
  const action = paths.letterResponses(bottleneck.id)
  const corrects = one(values, 'corrigeert')
  const title = corrects === '' ? 'Antwoord uit een brief overnemen' : 'Antwoord uit een brief corrigeren'
  return (
    <Layout shell={shell} title={title} noindex failed={errors.length > 0}>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <ErrorSummary errors={errors} />
      {done && <Alert kind="ok" title="Het antwoord staat op de site" />}
      <p class="nl-paragraph">
        Bij het knelpunt{' '}
        <a class="nl-link" href={paths.bottleneck(bottleneck.slug)}>
          {bottleneck.title}
        </a>
        . Op de site staat erbij dat het antwoord in een brief stond, met de datum van de brief.
      </p>
      {addresses.length === 0 ? (
        <p class="nl-paragraph">Over dit knelpunt is nog niemand gevraagd. Vraag eerst een instantie.</p>
      ) : (
        <form method="post" action={action} novalidate data-once="">
          <DefaultButton>Zet het antwoord op de site</DefaultButton>
          <input type="hidden" name="versie" value={String(bottleneck.version)} />
          <input type="hidden" name="sleutel" value={formKey} />
          {corrects !== '' && <input type="hidden" name="corrigeert" value={corrects} />}
          <SelectField
            name="instantie"
            label="Van welke instantie is de brief?"
            empty="Maak een keuze"
            value={one(values, 'instantie')}
            error={errors.find(({ field }) => field === 'instantie')?.message}
            choices={addresses.map(({ organisation, name }) => ({ value: organisation, label: name }))}
          />
          <ResponseFields {...{ values, errors, findings, action }} letter />
          <p class="button-row">
            <Button>Zet het antwoord op de site</Button>
            <ButtonLink href={paths.bottleneck(bottleneck.slug)} kind="subtle">
              Stop zonder te bewaren
            </ButtonLink>
          </p>
        </form>
      )}
      <Given {...{ bottleneck, addresses }} responses={props.responses} today={props.today} />
    </Layout>
  )
}

type GivenProps = Pick<Props, 'bottleneck' | 'addresses' | 'responses' | 'today'>

const Given: FC<GivenProps> = ({ bottleneck, addresses, responses, today }) => {
  if (responses.length === 0) return null
  return (
    <section aria-labelledby="gegeven">
      <h2 id="gegeven" class="nl-heading nl-heading--level-2">
        Antwoorden tot nu toe
      </h2>
      {responseThreads(responses).map((thread) => {
        const { latest } = thread
        const asked = addresses.find(({ organisation }) => organisation === latest.organisation)
        const organisation = {
          key: latest.organisation,
          name: asked?.name ?? latest.organisation,
          mailDomain: asked?.mailDomain ?? null,
        }
        return (
          <OfficialResponseArticle {...{ thread, organisation, today }}>
            {refusalToCorrect(latest, { today, by: 'brief', responses }) === null && (
              <p class="nl-paragraph">
                <a class="nl-link" href={`${paths.letterResponses(bottleneck.id)}?corrigeert=${latest.id}`}>
                  Corrigeer wat je overnam
                </a>
              </p>
            )}
          </OfficialResponseArticle>
        )
      })}
    </section>
  )
}
