import { expect, test } from 'vitest'
import { looksAutomatic, openedField, trapField } from '../../src/core/form-trap.ts'
import { formOf } from '../../src/core/form-values.ts'

const now = new Date('2026-03-02T09:30:00Z')
const ago = (ms: number) => String(now.getTime() - ms)

test.each([
  ['a person of two minutes', { [openedField]: ago(120_000) }, false],
  ['somebody who only pressed again', { [openedField]: ago(3000) }, false],
  ['a form that is done within three seconds', { [openedField]: ago(2999) }, true],
  ['a form without a time', {}, false],
  ['a time that is no number', { [openedField]: 'gisteren' }, false],
  ['a clock that runs ahead', { [openedField]: ago(-5000) }, false],
  ['the field that nobody sees', { [openedField]: ago(120_000), [trapField]: 'https://koop.example' }, true],
  ['the field that nobody sees, left empty', { [openedField]: ago(120_000), [trapField]: '' }, false],
])('%s', (_, fields, automatic) => {
  expect(looksAutomatic(formOf(fields), now)).toBe(automatic)
})
