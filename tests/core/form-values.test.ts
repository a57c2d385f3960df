import { expect, test } from 'vitest'
import { all, emptyForm, formOf, one } from '../../src/core/form-values.ts'

const form = formOf({ titel: 'Hallo', leeg: '', niets: null, wetten: ['zvw', '', 'wmo'] })

test.each([
  ['titel', 'Hallo', ['Hallo']],
  ['wetten', 'zvw', ['zvw', 'wmo']],
  ['leeg', '', []],
  ['niets', '', []],
  ['onbekend', '', []],
])('%s: one is “%s”, all are %j', (name, first, every) => {
  expect(one(form, name)).toBe(first)
  expect(all(form, name)).toEqual(every)
})

test('an empty form has nothing', () => {
  expect(one(emptyForm, 'titel')).toBe('')
  expect(all(emptyForm, 'titel')).toEqual([])
})

test('a form does not share its lists with what it was made of', () => {
  const wetten = ['zvw']
  const made = formOf({ wetten })
  wetten.push('wmo')
  expect(all(made, 'wetten')).toEqual(['zvw'])
})
