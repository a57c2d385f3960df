import { describe, expect, test } from 'vitest'
import { storableText, storableTextOrNone } from '../../src/core/text.ts'

const required = storableText('Vul iets in.')
const optional = storableTextOrNone()

describe.each([
  ['a text that is needed', required],
  ['a text that may stay empty', optional],
])('%s', (_, schema) => {
  test.each<[string, string, string]>([
    ['plain text', 'Hallo', 'Hallo'],
    ['spaces around it', ' \t\n Hallo \r\n', 'Hallo'],
    ['line breaks of Windows', 'een\r\ntwee\r\n\r\ndrie', 'een\ntwee\n\ndrie'],
    ['line breaks of old', 'een\rtwee', 'een\ntwee'],
    ['a tab', 'een\ttwee', 'een\ttwee'],
    ['emoji', 'Blij 🎉 met 👩‍⚕️', 'Blij 🎉 met 👩‍⚕️'],
    ['accents, whole and in parts', 'coöperatie cooöperatie', 'coöperatie cooöperatie'],
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('keeps %s', (_name, typed, kept) => {
    expect(schema.parse(typed)).toBe(kept)
  })

  test.each<[string, string]>([
    ['NUL', 'a\0b'],
    ['the first half of a surrogate pair', 'a\uD83Cb'],
    ['the second half of a surrogate pair', 'a\uDF89'],
    ['a pair the wrong way round', '\uDF89\uD83C'],
  ])('refuses %s', (_name, typed) => {
    expect(schema.safeParse(typed).error?.issues[0]?.message).toContain('niet kunnen bewaren')
  })

  test('refuses what is no text', () => {
    expect([1, null, undefined, ['x'], {}].map((value) => schema.safeParse(value).success)).not.toContain(
      true,
    )
  })
})

test('only white space is nothing', () => {
  expect(required.safeParse(' \r\n\t').error?.issues[0]?.message).toBe('Vul iets in.')
  expect(optional.parse(' \r\n\t')).toBe('')
})
