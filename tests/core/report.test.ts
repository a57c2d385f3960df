import { expect, test } from 'vitest'
import {
  canAddDetails,
  canBecome,
  canCorrect,
  detailFacets,
  facetsFrom,
  isOpen,
  reportStates,
  type ReportState,
} from '../../src/core/report.ts'

// A row a state: 1 where the life of a melding goes on, in the order of the columns.
const table: Record<ReportState, string> = {
  //               aan ont inb vra gep afg ing
  aangehouden: /* */ '0 1 0 0 0 0 1',
  ontvangen: /*   */ '0 0 1 1 1 1 1',
  in_behandeling: '0 0 0 1 1 1 1',
  vraag_gesteld: /**/ '0 0 1 0 1 1 1',
  gepubliceerd: /**/ '0 0 0 0 0 0 1',
  afgewezen: /*   */ '0 0 0 0 0 0 0',
  ingetrokken: /* */ '0 0 0 0 0 0 0',
}

const steps = reportStates.flatMap((from) =>
  reportStates.map((to, column): [ReportState, ReportState, boolean] => [
    from,
    to,
    table[from].split(' ')[column] === '1',
  ]),
)

test.each(steps)('%s → %s: %s', (from, to, allowed) => {
  expect(canBecome(from, to)).toBe(allowed)
})

test('only what was held comes to the start, and what ended stays ended', () => {
  expect(reportStates.filter((from) => canBecome(from, 'ontvangen'))).toEqual(['aangehouden'])
  expect(reportStates.filter((from) => reportStates.every((to) => !canBecome(from, to)))).toEqual([
    'afgewezen',
    'ingetrokken',
  ])
})

test.each<[ReportState, boolean, boolean, boolean]>([
  ['aangehouden', false, true, false],
  ['ontvangen', true, true, true],
  ['in_behandeling', false, true, true],
  ['vraag_gesteld', false, true, true],
  ['gepubliceerd', false, true, false],
  ['afgewezen', false, false, false],
  ['ingetrokken', false, false, false],
])('%s: correct %s, add details %s, open %s', (state, correct, add, open) => {
  expect([canCorrect(state), canAddDetails({ state, textErasedAt: null }), isOpen(state)]).toEqual([
    correct,
    add,
    open,
  ])
})

test('facetsFrom asks for every facet once and keeps each key once', () => {
  const asked: string[] = []
  const facets = facetsFrom((facet) => {
    asked.push(facet)
    return facet === 'pays' ? ['zvw', 'wmo', 'zvw'] : []
  })
  expect(asked.toSorted()).toEqual(detailFacets.toSorted())
  expect(facets.pays).toEqual(['zvw', 'wmo'])
  expect(facets.gains).toEqual([])
})
