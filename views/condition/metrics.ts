import { latencyBuckets, type RouteLatency } from '../../src/core/answered-request.ts'
import type { Share } from '../../src/core/agreement.ts'
import { ageSeconds, type Condition } from '../../src/core/condition.ts'

type Sample = { labels?: Record<string, string>; value: number; suffix?: string }
type Metric = { name: string; kind: 'gauge' | 'histogram'; help: string; samples: readonly Sample[] }

/** The same numbers as the page, as Prometheus reads them (text format 0.0.4); on Node also how long answers took. */
export const metricsText = (condition: Condition, latency: readonly RouteLatency[], now: Date): string =>
  [...gauges(condition, now), ...(latency.length === 0 ? [] : [durations(latency)])].map(written).join('')

const alone = (value: number): Sample[] => [{ value }]

const gauges = ({ queue, outbox, holding, overdue, agreement, jobs }: Condition, now: Date): Metric[] => [
  gauge('queue_waiting', 'Meldingen that wait for a moderator.', alone(queue.waiting)),
  gauge('queue_oldest_seconds', 'Age of the oldest of these.', alone(ageSeconds(queue.oldest, now))),
  gauge('queue_late', 'Without a first look within the promised term.', alone(queue.late)),
  gauge('outbox_waiting', 'Letters that should have gone.', alone(outbox.waiting)),
  gauge('outbox_oldest_seconds', 'Age of the oldest of these.', alone(ageSeconds(outbox.oldest, now))),
  gauge('mail_failed', 'Letters that were given up.', alone(outbox.failed)),
  gauge('holding', 'Whether meldingen wait until their address is confirmed.', alone(holding.on ? 1 : 0)),
  gauge('held', 'Meldingen that wait for that.', alone(holding.held)),
  gauge('overdue', 'Knelpunten with an instantie past its term.', alone(overdue)),
  gauge('classifier_agreement_ratio', 'First suggestions that moderators agreed with.', [
    ...agreed('domain', agreement.domain),
    ...agreed('barrier', agreement.barrier),
  ]),
  gauge(
    'job_last_success_timestamp_seconds',
    'When a job last ran to its end.',
    jobs.flatMap(({ job, finishedAt }) =>
      finishedAt ? [{ labels: { job }, value: Math.round(finishedAt.getTime() / 1000) }] : [],
    ),
  ),
  gauge(
    'job_failures',
    'Failures of a job since it last ran to its end.',
    jobs.map(({ job, failures }) => ({ labels: { job }, value: failures })),
  ),
]

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name: `schottenmelder_${name}`,
  kind: 'gauge',
  help,
  samples,
})

const agreed = (axis: string, { value }: Share): Sample[] =>
  value ? [{ labels: { axis }, value: value.mean }] : []

const durations = (latency: readonly RouteLatency[]): Metric => ({
  name: 'schottenmelder_http_request_duration_seconds',
  kind: 'histogram',
  help: 'Time until an answer began, in this process.',
  samples: latency.flatMap(({ method, route, status, within, count, seconds }) => {
    const labels = { method, route, status: String(status) }
    return [
      ...latencyBuckets.map((le, i) => ({
        suffix: '_bucket',
        labels: { ...labels, le: String(le) },
        value: within[i] ?? 0,
      })),
      { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
      { suffix: '_sum', labels, value: seconds },
      { suffix: '_count', labels, value: count },
    ]
  }),
})

function written({ name, kind, help, samples }: Metric): string {
  const lines = samples.map(
    ({ labels = {}, value, suffix = '' }) => `${name}${suffix}${braced(labels)} ${value}\n`,
  )
  return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`
}

function braced(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
