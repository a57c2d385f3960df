import { expect, test } from 'vitest'
import { findPersonalData } from '../../../src/core/personal-data/find.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const pieces = [
  'a',
  'A',
  '1',
  '1 ',
  '1.',
  'a-',
  'A-',
  'a@',
  'a.',
  'a.b@c.',
  ' ',
  '\n',
  'nl18 ',
  'A. ',
  'A.',
  'van der ',
  'Van ',
  'dhr ',
  'dhr. ',
  'Jan ',
  'Jan en ',
  'Jan, ',
  'Xyzabc ',
  'Dorpsstraat 1 ',
  'Dorpsstraat 1, 2, 3 en 4, ',
  '1234 AB ',
  '12-AB-',
  'dossiernummer ',
  '🙂',
  'e\u0301',
  "d'",
  'vrouw van 93 ',
  'hij is ook nu al inmiddels 93 ',
  '12-03-1938 ',
  'agb ',
  'bsn ',
  '(',
  '+31(',
  'v.d. ',
  'naam: ',
]

const milliseconds = (text: string) => cpuTime(() => findPersonalData(text))

// Twice the text may take twice the time, not four times; the floor keeps a busy machine from failing the test.
test.each(pieces)('stays linear on a text of nothing but %j', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  milliseconds(text.slice(0, 5_000))
  const half = Math.min(milliseconds(text), milliseconds(text))
  const whole = Math.min(milliseconds(text + text), milliseconds(text + text))
  expect(whole).toBeLessThan(Math.max(400, half * 3.5))
})

test('reads a story of 200 words in about a millisecond', () => {
  const story =
    'De gemeente en het zorgkantoor van mevrouw Bakker (93) wijzen al elf weken naar elkaar. '.repeat(14)
  for (let i = 0; i < 50; i++) findPersonalData(story)
  const times = Array.from({ length: 50 }, () => milliseconds(story)).toSorted((a, b) => a - b)
  expect(times[10]).toBeLessThan(10)
})
