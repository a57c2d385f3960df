import type { FC } from 'hono/jsx'
import { responseThreads } from '../../src/core/official-response.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import type { Score } from '../../src/core/scoreboard.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { DataList } from '../components/data-list.tsx'
import { Figures } from '../components/figures.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { OfficialResponseArticle } from '../official-responses/show.tsx'
import { Panel } from '../overview/panel.tsx'
import { Promises, type ResponseRow } from './promises.tsx'
import { QuestionList, type QuestionRow } from './question-list.tsx'

type Props = {
  shell: Shell
  organisation: Organisation
  questions: QuestionRow[]
  responses: ResponseRow[]
  score: Score
  taxonomy: Taxonomy
  today: Day
}

/** Who an instantie is, what it is asked, and what it said. */
export const OrganisationPage: FC<Props> = ({ shell, ...props }) => {
  const { organisation: o, questions, responses, today } = props
  return (
    <Layout
      shell={shell}
      title={o.name}
      description={`Wat ${o.name} is gevraagd over knelpunten in de zorg, en wat ${o.name} antwoordde.`}
      feed={paths.organisationFeed(o.key)}
      wide
    >
      <Breadcrumbs items={[{ href: paths.organisations, label: 'Instanties' }]} current={o.name} />
      <h1 class="nl-heading nl-heading--level-1">{o.name}</h1>
      {o.demo && (
        <p class="badge-row">
          <Badge tone="accent">Voorbeeld: verzonnen</Badge>
        </p>
      )}
      {o.endedAt && (
        <Alert kind="info" title={`Deze instantie is beëindigd op ${longDate(o.endedAt)}`}>
          <p class="nl-paragraph">We vragen haar niets meer. Wat zij zei, blijft staan.</p>
        </Alert>
      )}
      <Facts {...props} />
      {questions.length === 0 ? (
        <p class="nl-paragraph">{o.name} is nog niets gevraagd.</p>
      ) : (
        <>
          <p class="nl-paragraph nl-paragraph--lead">{inWords(props.score)}</p>
          <ScoreFigures score={props.score} />
          <Panel id="vragen" title="Knelpunten">
            <QuestionList {...{ questions, today }} href={({ slug }) => paths.bottleneck(slug)} withReasons />
          </Panel>
        </>
      )}
      <Promises {...{ responses, today }} />
      {responses.length > 0 && <Responses {...props} />}
      <p class="nl-paragraph">
        <a class="nl-link" href={paths.organisationFeed(o.key)}>
          Volg {o.name} (Atom)
        </a>
        {' · '}
        <a class="nl-link" href={`${paths.organisations}#zo-tellen-we`}>
          Zo tellen we
        </a>
      </p>
    </Layout>
  )
}

/** Whether it answered, before the figures. */
function inWords({ asked, answeredInTime, answeredLate, open, overdue }: Score): string {
  const answered = answeredInTime + answeredLate
  const questions = asked === 1 ? '1 vraag' : `${asked} vragen`
  const parts = [
    ...(answered > 0 ? [`${answered} beantwoord`] : ['nog geen antwoord']),
    ...(overdue > 0 ? [`${overdue} te laat`] : []),
    ...(open > 0 ? [`bij ${open} loopt de tijd nog`] : []),
  ]
  return `Kreeg ${questions}: ${parts.join(', ')}.`
}

const Facts: FC<Omit<Props, 'shell'>> = ({ organisation: o, taxonomy }) => {
  const body = taxonomy.body.get(o.body)
  return (
    <DataList
      items={[
        ...(body
          ? [
              {
                key: body.is_kind ? 'Soort instantie' : 'Wat zij doet',
                value: body.is_kind ? body.name : body.role,
              },
            ]
          : []),
        ...(o.region === null
          ? []
          : [{ key: 'Regio', value: taxonomy.region.get(o.region)?.name ?? o.region }]),
        ...(o.website === null
          ? []
          : [
              {
                key: 'Website',
                value: (
                  <a class="nl-link" href={o.website} rel="noreferrer">
                    {URL.parse(o.website)?.hostname ?? o.website}
                  </a>
                ),
              },
            ]),
        {
          key: 'Wie er reageert',
          value:
            o.mailDomain === null
              ? 'Nog niemand heeft een account. Komt er een brief, dan zet een moderator het antwoord hier neer.'
              : `Alleen mensen met een e-mailadres dat eindigt op @${o.mailDomain}. Een beheerder heeft dat nagekeken.`,
        },
      ]}
    />
  )
}

const ScoreFigures: FC<{ score: Score }> = ({ score }) => (
  <Figures
    figures={[
      { label: 'Te laat', value: score.overdue },
      { label: 'Loopt nog', value: score.open },
      {
        label: 'Beantwoord',
        value: score.answeredInTime + score.answeredLate,
        note: `${score.answeredInTime} op tijd, ${score.answeredLate} te laat`,
      },
      {
        label: 'Werkdagen tot antwoord',
        value: score.medianDays ?? '–',
        note: score.medianDays === null ? 'Nog geen antwoord' : 'De middelste',
      },
      {
        label: 'Toezeggingen',
        value: score.promised,
        note: `Van ${score.promisesDue} is de dag voorbij, ${score.promisesKept} nagekomen`,
      },
    ]}
  />
)

const Responses: FC<Omit<Props, 'shell'>> = ({ organisation, responses, today }) => (
  <section aria-labelledby="reacties">
    <h2 id="reacties" class="nl-heading nl-heading--level-2">
      Reacties
    </h2>
    {responseThreads(responses).map((thread) => (
      <OfficialResponseArticle
        {...{ thread, organisation, today }}
        about={responses.find(({ id }) => id === thread.latest.id)}
      />
    ))}
  </section>
)
