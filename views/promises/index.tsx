import type { FC } from 'hono/jsx'
import { type OfficialResponse, promiseStanding } from '../../src/core/official-response.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { longDay } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { promiseTone, promiseWords } from '../official-responses/promise-words.ts'

type Row = OfficialResponse & { title: string; name: string }
type Props = { shell: Shell; promises: Row[]; today: Day; done: boolean }

/** The promises that nobody has said the outcome of, for moderators. */
export const PromisesPage: FC<Props> = ({ shell, promises, today, done }) => {
  const rows = promises.map((row) => ({ row, standing: promiseStanding(row, today) }))
  const lapsed = rows.filter(({ standing }) => standing?.is === 'verlopen')
  const coming = rows.filter(({ standing }) => standing?.is !== 'verlopen')
  return (
    <Layout shell={shell} title="Toezeggingen" noindex>
      <h1 class="nl-heading nl-heading--level-1">Toezeggingen</h1>
      {done && <Alert kind="ok" title="Je oordeel is bewaard" />}
      <p class="nl-paragraph">
        {rows.length === 0
          ? 'Er loopt nu geen toezegging.'
          : 'Kijk na of gebeurd is wat een instantie toezegde. Zolang niemand dat doet, staat op de site dat de toezegging verlopen is.'}
      </p>
      <PromiseList id="verlopen" title="De dag is voorbij" rows={lapsed} />
      <PromiseList id="komt" title="De dag komt nog" rows={coming} />
    </Layout>
  )
}

type Rows = { row: Row; standing: ReturnType<typeof promiseStanding> }[]

const PromiseList: FC<{ id: string; title: string; rows: Rows }> = ({ id, title, rows }) =>
  rows.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id} class="nl-heading nl-heading--level-2">
        {title}
      </h2>
      <ul class="question-list">
        {rows.map(({ row, standing }) => (
          <li class="question-list__item">
            <a class="nl-link" href={paths.promise(row.id)}>
              {row.name}: {row.title}
            </a>
            {standing && (
              <span class="badge-row">
                <Badge tone={promiseTone(standing)}>{promiseWords(standing)}</Badge>
              </span>
            )}
            <p class="case-card__meta">Toegezegd voor {longDay(row.promisedOn ?? '')}.</p>
          </li>
        ))}
      </ul>
    </section>
  )
