import type { FC } from 'hono/jsx'
import { promiseStanding, responseThreads } from '../../src/core/official-response.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import { isWaiting } from '../../src/core/response-term.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { promiseTone, promiseWords } from '../official-responses/promise-words.ts'
import type { ResponseRow } from '../organisations/promises.tsx'
import { QuestionList, type QuestionRow } from '../organisations/question-list.tsx'

type Props = {
  shell: Shell
  organisation: Organisation
  questions: QuestionRow[]
  responses: ResponseRow[]
  today: Day
}

/** The own area of an instantie: what it is asked, and what it promised. */
export const AuthorityPage: FC<Props> = ({ shell, organisation, questions, responses, today }) => {
  const waiting = questions.filter(isWaiting)
  const answered = questions.filter((question) => !isWaiting(question))
  return (
    <Layout shell={shell} title={`Vragen aan ${organisation.name}`} noindex>
      <h1 class="nl-heading nl-heading--level-1">Vragen aan {organisation.name}</h1>
      <p class="nl-paragraph nl-paragraph--lead">
        {waiting.length === 0
          ? 'Er wacht nu geen vraag op jullie antwoord.'
          : `${waiting.length === 1 ? '1 vraag wacht' : `${waiting.length} vragen wachten`} op jullie antwoord.`}
      </p>
      <p class="nl-paragraph">
        Wat je hier schrijft, staat meteen op de site. Daarbij staat de naam van jullie organisatie en het
        maildomein @{organisation.mailDomain}, nooit jouw naam.{' '}
        <a class="nl-link" href={paths.organisation(organisation.key)}>
          Bekijk jullie openbare pagina
        </a>
        .
      </p>
      {waiting.length > 0 && (
        <Questions id="wacht" title="Wacht op antwoord" questions={waiting} today={today} />
      )}
      <OwnPromises responses={responses} today={today} />
      {answered.length > 0 && (
        <Questions id="beantwoord" title="Beantwoord" questions={answered} today={today} />
      )}
    </Layout>
  )
}

const Questions: FC<{ id: string; title: string; questions: QuestionRow[]; today: Day }> = (props) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id} class="nl-heading nl-heading--level-2">
      {props.title}
    </h2>
    <QuestionList
      questions={props.questions}
      today={props.today}
      href={({ bottleneckId }) => paths.askedBottleneck(bottleneckId)}
    />
  </section>
)

const OwnPromises: FC<Pick<Props, 'responses' | 'today'>> = ({ responses, today }) => {
  const open = responseThreads(responses).flatMap(({ latest }) => {
    const standing = promiseStanding(latest, today)
    const row = responses.find(({ id }) => id === latest.id)
    return row && (standing?.is === 'loopt' || standing?.is === 'verlopen') ? [{ row, standing }] : []
  })
  if (open.length === 0) return null
  return (
    <section aria-labelledby="toezeggingen">
      <h2 id="toezeggingen" class="nl-heading nl-heading--level-2">
        Jullie toezeggingen
      </h2>
      <p class="nl-paragraph">
        Is iets klaar, of lukt de dag niet? Laat het een moderator weten. Die kijkt het na.
      </p>
      <ul class="question-list">
        {open.map(({ row, standing }) => (
          <li class="question-list__item">
            <a class="nl-link" href={paths.askedBottleneck(row.bottleneckId)}>
              {row.title}
            </a>
            <span class="badge-row">
              <Badge tone={promiseTone(standing)}>{promiseWords(standing)}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
