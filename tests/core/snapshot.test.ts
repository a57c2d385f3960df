import { expect, test } from 'vitest'
import { endOfQuarter, lastDay, lastQuarter, quarterLabel, quarterOf } from '../../src/core/snapshot.ts'

test.each([
  ['2026-01-01T00:30:00+01:00', '2025-k4', '2025-12-31', 'Vierde kwartaal van 2025'],
  ['2026-03-31T23:59:00+02:00', '2025-k4', '2025-12-31', 'Vierde kwartaal van 2025'],
  ['2026-04-01T00:00:00+02:00', '2026-k1', '2026-03-31', 'Eerste kwartaal van 2026'],
  ['2026-07-15T12:00:00+02:00', '2026-k2', '2026-06-30', 'Tweede kwartaal van 2026'],
  ['2026-12-31T12:00:00+01:00', '2026-k3', '2026-09-30', 'Derde kwartaal van 2026'],
])('at %s %s is over', (moment, quarter, day, label) => {
  const now = new Date(moment)
  expect(lastQuarter(now)).toBe(quarter)
  expect(lastDay(quarter)).toBe(day)
  expect(quarterLabel(quarter)).toBe(label)
  expect(endOfQuarter(quarter) <= now).toBe(true)
})

test('a quarter ends at midnight in the Netherlands', () => {
  expect(endOfQuarter('2026-k1').toISOString()).toBe('2026-03-31T22:00:00.000Z')
  expect(endOfQuarter('2026-k4').toISOString()).toBe('2026-12-31T23:00:00.000Z')
})

test.each([
  ['2026-k1.csv', '2026-k1'],
  ['2026-k1', null],
  ['2026-k5.csv', null],
  ['../2026-k1.csv', null],
  ['2026-k1.csv.json', null],
])('%s is the file of %s', (file, quarter) => {
  expect(quarterOf(file)).toBe(quarter)
})
