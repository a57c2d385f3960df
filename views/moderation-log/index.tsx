import type { FC } from 'hono/jsx'
import { startOf } from '../../src/core/day.ts'
import type { LogDay } from '../../src/core/moderation-log.ts'
import { paths } from '../../src/paths.ts'
import { Pagination } from '../components/pagination.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { logSentence } from './sentence.ts'

type Props = { shell: Shell; days: LogDay[]; newer: string | null; older: string | null }

export const ModerationLogPage: FC<Props> = ({ shell, days, newer, older }) => (
  <Layout shell={shell} title="Moderatielog" description="Wat moderatoren afwezen, verborgen of verbeterden.">
    <h1 class="nl-heading nl-heading--level-1">Moderatielog</h1>
    <p class="nl-paragraph">
      Hier staat wat moderatoren niet publiceerden, samenvoegden, verborgen, herstelden of verbeterden, en
      waarom. Er staan geen teksten of namen in. Wat hier eenmaal staat, gaat er niet meer uit. Dat leggen we
      elke dag vast met een{' '}
      <a class="nl-link" href={paths.dayHeads}>
        dagslot
      </a>
      .
    </p>
    {days.length === 0 && <p class="nl-paragraph">Er staat nog niets in het log.</p>}
    <div class="log">
      {days.map(({ day, entries }) => (
        <section class="log__day" aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`} class="nl-heading nl-heading--level-4">
            <time datetime={day}>{longDate(startOf(day))}</time>
          </h2>
          <ul class="log__entries">
            {entries.map(({ entry, count }) => (
              <Line {...logSentence(entry, count)} times={entry.action === 'afgewezen' ? 1 : count} />
            ))}
          </ul>
        </section>
      ))}
    </div>
    <Pagination
      newer={newer === null ? undefined : paths.moderationLogPage({ na: newer })}
      older={older === null ? undefined : paths.moderationLogPage({ voor: older })}
    />
  </Layout>
)

const Line: FC<{ casus: number | null; text: string; times: number }> = ({ casus, text, times }) => (
  <li class="log__entry">
    {casus !== null && (
      <>
        <a class="nl-link" href={paths.case(casus)}>
          Casus {casus}
        </a>{' '}
      </>
    )}
    {text}
    {times > 1 && ` (${times} keer)`}
  </li>
)
