import type { FC } from 'hono/jsx'
import type { Address } from '../../src/core/address.ts'
import { isWaiting } from '../../src/core/response-term.ts'
import type { Day } from '../../src/core/working-days.ts'
import { longDay } from '../dates.ts'
import { AddressStanding } from './clock.tsx'

export type QuestionRow = Address & { title: string; slug: string }

type Props = {
  questions: QuestionRow[]
  today: Day
  href: (question: QuestionRow) => string
  /** Also why an answer takes longer, and whose task it is said to be. */
  withReasons?: boolean
}

/** What an instantie is asked, each with its own clock. */
export const QuestionList: FC<Props> = ({ questions, today, href, withReasons = false }) => (
  <ul class="question-list">
    {questions.map((question) => (
      <li class="question-list__item">
        <a class="nl-link" href={href(question)}>
          {question.title}
        </a>
        <span class="badge-row">
          <AddressStanding address={question} today={today} />
        </span>
        <p class="case-card__meta">
          Gevraagd op {longDay(question.askedOn)}, antwoord uiterlijk {longDay(question.dueOn)}.
          {question.answeredOn !== null && ` Antwoord op ${longDay(question.answeredOn)}.`}
          {withReasons && reasons(question)}
        </p>
      </li>
    ))}
  </ul>
)

function reasons(question: QuestionRow): string {
  const { postponedUntil, postponedBecause, passedOnTo } = question
  const later =
    isWaiting(question) && postponedUntil !== null
      ? ` Uitstel gevraagd tot ${longDay(postponedUntil)}: ${postponedBecause ?? ''}`
      : ''
  return later + (passedOnTo === null ? '' : ` Volgens hen is dit de taak van ${passedOnTo}.`)
}
