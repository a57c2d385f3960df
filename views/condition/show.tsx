import type { FC } from 'hono/jsx'
import type { Share } from '../../src/core/agreement.ts'
import { type Alarm, type Condition, stateOf } from '../../src/core/condition.ts'
import { jobNames, type JobStanding, jobStanding, type JobState } from '../../src/core/job.ts'
import { paths } from '../../src/paths.ts'
import { percent } from '../algorithm/numbers.ts'
import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { type Figure, Figures } from '../components/figures.tsx'
import { dateAndTime, daysAgo } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'
import { HoldingSwitch } from './holding.tsx'
import { alarmLabels, alarmPages, jobLabels, standingLabels } from './labels.ts'

type Props = {
  shell: Shell
  condition: Condition
  alarms: readonly Alarm[]
  now: Date
  /** Whether this site sends mail. */
  mails: boolean
}

/** How the register is doing, for beheerders: first what asks for something, then the numbers, then the clock. */
export const ConditionPage: FC<Props> = ({ shell, condition, alarms, now, mails }) => (
  <Layout shell={shell} title="Toestand" noindex>
    <h1 class="nl-heading nl-heading--level-1">Toestand</h1>
    <Asking alarms={alarms} />
    <Figures figures={figuresOf(condition, now)} />
    <HoldingSwitch {...condition.holding} mails={mails} />
    <h2 class="nl-heading nl-heading--level-2">Taken van de klok</h2>
    <p class="nl-paragraph">
      De post gaat elke minuut, de andere taken elk kwartier. Wat mislukt, probeert de klok later opnieuw.
    </p>
    <ul class="sign-in-list letter-list">
      {jobNames.map((job) => {
        const state = stateOf(condition, job)
        const standing = jobStanding(job, state, now)
        return (
          <li class="sign-in-list__item">
            <div>
              <strong>{jobLabels[job]}</strong>
              <p class="sign-in-list__note">{history(state)}</p>
            </div>
            <Badge tone={tones[standing]}>{standingLabels[standing]}</Badge>
          </li>
        )
      })}
    </ul>
  </Layout>
)

const Asking: FC<{ alarms: readonly Alarm[] }> = ({ alarms }) =>
  alarms.length === 0 ? (
    <Alert kind="ok" title="Niets vraagt aandacht" />
  ) : (
    <Alert kind="warning" title={alarms.length === 1 ? 'Dit vraagt aandacht' : 'Deze dingen vragen aandacht'}>
      {alarms.map((alarm) => (
        <p class="nl-paragraph">
          {alarmLabels[alarm]}{' '}
          {alarmPages[alarm] && (
            <a class="nl-link" href={alarmPages[alarm]}>
              Bekijk het
            </a>
          )}
        </p>
      ))}
    </Alert>
  )

const tones: Record<JobStanding, 'neutral' | 'ok' | 'warning'> = {
  'not-yet': 'neutral',
  running: 'neutral',
  failing: 'warning',
  quiet: 'warning',
  fine: 'ok',
}

function history(state: JobState | undefined): string {
  const last = state?.finishedAt
    ? `Laatst klaar op ${dateAndTime(state.finishedAt)}.`
    : 'Nog niet klaar geweest.'
  if (!state?.failedAt) return last
  const failed = dateAndTime(state.failedAt)
  return state.failures === 0
    ? `${last} Laatst mislukt op ${failed}.`
    : `${last} Daarna ${state.failures} keer mislukt, laatst op ${failed} (${state.fault ?? 'onbekend'}).`
}

function figuresOf({ jobs, queue, outbox, overdue, agreement }: Condition, now: Date): Figure[] {
  const oldest = (since: Date | null, none: string) => (since ? `De oudste: ${daysAgo(since, now)}` : none)
  return [
    {
      label: 'Meldingen voor een moderator',
      value: queue.waiting,
      href: paths.moderation,
      note: oldest(queue.oldest, 'Er wacht niets.'),
    },
    { label: 'Te laat voor een eerste blik', value: queue.late, href: paths.moderation },
    {
      label: 'Knelpunten over hun termijn',
      value: overdue,
      href: paths.bottlenecks({ antwoord: 'te_laat' }),
    },
    { label: 'Taken die mislukken', value: jobs.filter(({ failures }) => failures > 0).length },
    {
      label: 'Brieven die weg moeten',
      value: outbox.waiting,
      href: paths.post,
      note: oldest(outbox.oldest, 'Er wacht niets.'),
    },
    { label: 'Brieven die niet aankwamen', value: outbox.failed, href: paths.post },
    agreed('Wet: model en moderator gelijk', agreement.domain),
    agreed('Soort: model en moderator gelijk', agreement.barrier),
  ]
}

const agreed = (label: string, { of, value }: Share): Figure => ({
  label,
  value: value ? percent(value.mean) : '–',
  href: paths.algorithm,
  note: value ? `In ${of} casussen` : 'Te weinig casussen om iets te zeggen.',
})
