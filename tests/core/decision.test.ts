import { expect, test } from 'vitest'
import { isPublished, type Outcome, outcomes, restoredDecision, rule } from '../../src/core/decision.ts'
import { type ReportState, reportStates } from '../../src/core/report.ts'
import { publish } from '../support/wilma-report.ts'

test('only a real barrier and an existing way are published', () => {
  expect(outcomes.filter(isPublished)).toEqual(['knelpunt', 'bestaande_route'])
})

const open: ReportState[] = ['ontvangen', 'in_behandeling', 'vraag_gesteld']

test.each(open.flatMap((state) => outcomes.map((outcome): [ReportState, Outcome] => [state, outcome])))(
  'a public melding, %s: %s',
  (state, outcome) => {
    expect(rule(state, 'openbaar', outcome)).toEqual(
      isPublished(outcome) ? { to: 'gepubliceerd', publish: true } : { to: 'afgewezen', publish: false },
    )
  },
)

test.each(open.flatMap((state) => outcomes.map((outcome): [ReportState, Outcome] => [state, outcome])))(
  'a count-only melding, %s: %s never becomes a casus',
  (state, outcome) => {
    expect(rule(state, 'meetellen', outcome)).toEqual({
      to: isPublished(outcome) ? 'gepubliceerd' : 'afgewezen',
      publish: false,
    })
  },
)

const ended = reportStates.filter((state) => !open.includes(state))

test.each(ended.flatMap((state) => outcomes.map((outcome): [ReportState, Outcome] => [state, outcome])))(
  '%s: %s is refused',
  (state, outcome) => {
    expect(rule(state, 'openbaar', outcome)).toEqual({ refused: 'already-decided' })
    expect(rule(state, 'meetellen', outcome)).toEqual({ refused: 'already-decided' })
  },
)

test('a decision from before the privacy guard let nothing stand', () => {
  const { cleared: _since, ...before } = publish
  expect(restoredDecision(before)).toEqual({ ...publish, cleared: [] })
  expect(restoredDecision({ ...publish, cleared: ['titel:Ria'] }).cleared).toEqual(['titel:Ria'])
})
