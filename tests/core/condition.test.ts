import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shareOf } from '../../src/core/agreement.ts'
import { alarms, alarmsOf, ageSeconds, type Condition } from '../../src/core/condition.ts'
import { jobStanding, type JobState } from '../../src/core/job.ts'
import { hour, minute } from '../support/clock.ts'

const now = new Date('2026-03-02T09:30:00Z')
const ago = (ms: number) => new Date(now.getTime() - ms)

const ran: JobState = {
  job: 'seal-day',
  leasedUntil: ago(minute),
  finishedAt: ago(minute),
  failedAt: null,
  failures: 0,
  fault: null,
}

const fine: Condition = {
  jobs: [ran],
  queue: { waiting: 3, oldest: ago(hour), late: 0 },
  outbox: { waiting: 1, oldest: ago(minute), failed: 0 },
  holding: { on: false, held: 0 },
  overdue: 2,
  agreement: { domain: shareOf(90, 100), barrier: shareOf(45, 100) },
}

test('a register that does what it should asks for nothing', () => {
  expect(alarmsOf(fine, now)).toEqual([])
})

test.each<[string, Partial<Condition>]>([
  ['job-failing', { jobs: [{ ...ran, failures: 3, failedAt: now }] }],
  ['job-quiet', { jobs: [{ ...ran, finishedAt: ago(3 * hour), leasedUntil: ago(3 * hour) }] }],
  ['queue-late', { queue: { ...fine.queue, late: 1 } }],
  ['mail-waiting', { outbox: { ...fine.outbox, oldest: ago(hour + minute) } }],
  ['holding-on', { holding: { on: true, held: 3 } }],
  ['mail-failed', { outbox: { ...fine.outbox, failed: 1 } }],
  ['agreement-low', { agreement: { ...fine.agreement, barrier: shareOf(35, 100) } }],
])('%s', (alarm, change) => {
  expect(alarmsOf({ ...fine, ...change }, now)).toEqual([alarm])
})

test('a few casussen say nothing about the model', () => {
  expect(alarmsOf({ ...fine, agreement: { domain: shareOf(0, 9), barrier: shareOf(0, 0) } }, now)).toEqual([])
})

test('docs/operations.md tells what to do about every alarm', () => {
  const text = readFileSync('docs/operations.md', 'utf8')
  for (const alarm of Object.keys(alarms)) expect(text).toContain(`| \`${alarm}\` |`)
})

describe('how a job stands', () => {
  test.each<[string, JobState | undefined]>([
    ['not-yet', undefined],
    ['not-yet', { ...ran, finishedAt: null }],
    ['running', { ...ran, leasedUntil: new Date(now.getTime() + minute) }],
    ['failing', { ...ran, failures: 1 }],
    ['quiet', { ...ran, finishedAt: ago(121 * minute), leasedUntil: ago(121 * minute) }],
    ['fine', ran],
  ])('%s: %j', (standing, state) => {
    expect(jobStanding('seal-day', state, now)).toBe(standing)
  })

  test('of the mail is looked at sooner', () => {
    const state = { ...ran, finishedAt: ago(16 * minute) }
    expect([jobStanding('send-mail', state, now), jobStanding('seal-day', state, now)]).toEqual([
      'quiet',
      'fine',
    ])
  })
})

test('an age is never negative, also when clocks differ', () => {
  expect([ageSeconds(null, now), ageSeconds(ago(-hour), now), ageSeconds(ago(1500), now)]).toEqual([0, 0, 2])
})
