import type { FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { one } from '../../src/core/form-values.ts'
import type { Address } from '../../src/core/address.ts'
import { type OfficialResponse, refusalToCorrect, responseThreads } from '../../src/core/official-response.ts'
import { isWaiting } from '../../src/core/response-term.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Button } from '../components/button.tsx'
import { DefaultButton } from '../components/default-button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { ResponseFields, type ResponseForm } from '../official-responses/fields.tsx'
import { OfficialResponseArticle } from '../official-responses/show.tsx'
import { AddressStanding } from '../organisations/clock.tsx'
import { Question } from './question.tsx'
import { Steps } from './steps.tsx'

type Props = {
  shell: Shell
  bottleneck: Bottleneck
  address: Address & { name: string; mailDomain: string | null }
  /** What this instantie said to it. */
  responses: OfficialResponse[]
  today: Day
  response: ResponseForm
  postponement: ResponseForm
  formKey: string
  /** What was just done, from the address. */
  done: string | null
}

const doneTexts = new Map([
  ['gereageerd', 'Jullie reactie staat op de site'],
  ['gecorrigeerd', 'De correctie staat op de site'],
  ['in-behandeling', 'Op de site staat nu: in behandeling'],
  ['uitstel', 'Het uitstel staat op de site'],
])

/** A question to an instantie, as who answers it sees it. */
export const AskedBottleneckPage: FC<Props> = ({ shell, done, ...props }) => {
  const { bottleneck, address, response, postponement } = props
  const errors = [...response.errors, ...postponement.errors]
  return (
    <Layout shell={shell} title={bottleneck.title} noindex failed={errors.length > 0}>
      <Breadcrumbs
        items={[{ href: paths.authority, label: `Vragen aan ${address.name}` }]}
        current={bottleneck.title}
      />
      <h1 class="nl-heading nl-heading--level-1">{bottleneck.title}</h1>
      <ErrorSummary errors={errors} />
      {done !== null && doneTexts.has(done) && <Alert kind="ok" title={doneTexts.get(done) ?? ''} />}
      <p class="badge-row">
        <AddressStanding address={address} today={props.today} />
      </p>
      <Question {...props} />
      <Given {...props} />
      <Steps {...props} />
      <Respond {...props} />
    </Layout>
  )
}

type Parts = Omit<Props, 'shell' | 'done'>

const Given: FC<Parts> = ({ bottleneck, address, responses, today }) => {
  if (responses.length === 0) return null
  const organisation = { key: address.organisation, name: address.name, mailDomain: address.mailDomain }
  return (
    <section aria-labelledby="gereageerd">
      <h2 id="gereageerd" class="nl-heading nl-heading--level-2">
        Wat jullie zeiden
      </h2>
      {responseThreads(responses).map((thread) => (
        <OfficialResponseArticle {...{ thread, organisation, today }}>
          {refusalToCorrect(thread.latest, { today, by: 'account', responses }) === null && (
            <p class="nl-paragraph">
              <a
                class="nl-link"
                href={`${paths.askedBottleneck(bottleneck.id)}?corrigeert=${thread.latest.id}#reageren`}
              >
                Corrigeer deze reactie
              </a>
            </p>
          )}
        </OfficialResponseArticle>
      ))}
    </section>
  )
}

const Respond: FC<Parts> = ({ bottleneck, address, response, formKey }) => {
  const corrects = one(response.values, 'corrigeert')
  const action = paths.ownResponses(bottleneck.id)
  const send = corrects === '' ? 'Zet de reactie op de site' : 'Zet de correctie op de site'
  return (
    <section aria-labelledby="reageren">
      <h2 id="reageren" class="nl-heading nl-heading--level-2">
        {corrects !== '' ? 'Reactie corrigeren' : isWaiting(address) ? 'Reageren' : 'Nog een reactie geven'}
      </h2>
      <p class="nl-paragraph">
        {corrects === ''
          ? 'Je reactie staat meteen op de site. Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.'
          : 'Beide versies blijven te lezen: wat er eerst stond, en wat je veranderde.'}
      </p>
      <form method="post" action={action} novalidate data-once="">
        <DefaultButton>{send}</DefaultButton>
        <input type="hidden" name="versie" value={String(bottleneck.version)} />
        <input type="hidden" name="sleutel" value={formKey} />
        {corrects !== '' && <input type="hidden" name="corrigeert" value={corrects} />}
        <ResponseFields {...response} action={action} />
        <p class="button-row">
          <Button>{send}</Button>
          <ButtonLink
            href={corrects === '' ? paths.authority : paths.askedBottleneck(bottleneck.id)}
            kind="subtle"
          >
            Stop zonder te bewaren
          </ButtonLink>
        </p>
      </form>
    </section>
  )
}
