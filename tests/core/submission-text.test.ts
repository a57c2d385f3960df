import { expect, test } from 'vitest'
import { limits, parseSubmission } from '../../src/core/submission.ts'
import { asJson, joris } from '../support/cast.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { taxonomy } from '../support/taxonomy.ts'

const parse = (changes: Record<string, unknown>) =>
  parseSubmission({ ...asJson(joris), ...changes }, taxonomy)

const story = (length: number) => 'x'.repeat(length)

test.each([
  ['titel', 5, limits.title],
  ['verhaal', 40, limits.story],
  ['viaPartij', 1, limits.viaParty],
])('%s may have %i to %i characters', (field, least, most) => {
  expect(parse({ [field]: story(least) })).toHaveProperty('ok')
  expect(parse({ [field]: story(most) })).toHaveProperty('ok')
  expect(parse({ [field]: story(most + 1) })).toEqual({
    errors: [{ field, message: expect.stringContaining(`${most} tekens`) }],
  })
})

test('a line break of Windows counts once, spaces around not at all', () => {
  expect(parse({ verhaal: 'x\r\n'.repeat(3000) })).toMatchObject({
    ok: { story: 'x\n'.repeat(3000).trim() },
  })
  expect(parse({ verhaal: ` ${story(6000)} ` })).toMatchObject({ ok: { story: story(6000) } })
  expect(parse({ verhaal: ` ${story(39)} ` })).toHaveProperty('errors')
})

test.each(['titel', 'verhaal', 'viaPartij'])('%s refuses what cannot be stored, and keeps emoji', (field) => {
  const text = `${story(50)} 🎉 één`
  expect(parse({ [field]: text })).toHaveProperty('ok')
  for (const bad of ['\0', '\uD83C']) {
    expect(parse({ [field]: `${text}${bad}x` })).toEqual({
      errors: [{ field, message: expect.stringContaining('teken') }],
    })
  }
})

test('two million characters are refused at once', () => {
  const huge = story(2_000_000)
  expect(cpuTime(() => expect(parse({ verhaal: huge })).toHaveProperty('errors'))).toBeLessThan(1000)
})
