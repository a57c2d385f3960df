import type { FC } from 'hono/jsx'
import { type OfficialResponse, promiseStanding, responseThreads } from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { longDate, longDay } from '../dates.ts'
import { promiseTone, promiseWords } from '../official-responses/promise-words.ts'
import { Panel } from '../overview/panel.tsx'

export type ResponseRow = OfficialResponse & { title: string; slug: string }

type Props = { responses: ResponseRow[]; today: Day }

/** What an instantie promised, with what came of it. */
export const Promises: FC<Props> = ({ responses, today }) => {
  const promises = responseThreads(responses).flatMap(({ latest }) => {
    const standing = promiseStanding(latest, today)
    const row = responses.find(({ id }) => id === latest.id)
    return standing && row && row.promisedOn !== null ? [{ ...row, on: row.promisedOn, standing }] : []
  })
  if (promises.length === 0) return null
  return (
    <Panel id="toezeggingen" title="Toezeggingen">
      <ul class="question-list">
        {promises
          .toSorted((a, b) => (a.on < b.on ? -1 : 1))
          .map(({ id, title, slug, on, standing, promiseSettledAt }) => (
            <li class="question-list__item">
              <a class="nl-link" href={`${paths.bottleneck(slug)}#reactie-${id}`}>
                {title}
              </a>
              <span class="badge-row">
                <Badge tone={promiseTone(standing)}>{promiseWords(standing)}</Badge>
              </span>
              <p class="case-card__meta">
                Toegezegd voor {longDay(on)}.
                {promiseSettledAt && ` Nagekeken op ${longDate(promiseSettledAt)}.`}
              </p>
            </li>
          ))}
      </ul>
    </Panel>
  )
}
