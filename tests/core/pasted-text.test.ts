import { describe, expect, test } from 'vitest'
import { plainLines, plainStory } from '../../src/core/pasted-text.ts'
import { parseSubmission } from '../../src/core/submission.ts'
import { findPersonalData } from '../../src/core/personal-data/find.ts'
import { asJson, joris } from '../support/cast.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { taxonomy } from '../support/taxonomy.ts'

describe('any text', () => {
  test.each<[string, string, string]>([
    ['a space that does not break', 'de\u00A0gemeente\u202F:\u2003nee', 'de gemeente : nee'],
    ['a soft hyphen', 'zorg\u00ADverzekeraar', 'zorgverzekeraar'],
    ['marks of width nought', '\uFEFFzorg\u200B\u2060kantoor', 'zorgkantoor'],
    ['marks of direction', 'zorg\u200E\u202Akantoor\u202C', 'zorgkantoor'],
    ['a joiner out of a web page', 'zorg\u200Dkantoor\u200C!', 'zorgkantoor!'],
    ['a bell and an escape', 'zorg\u0007kan\u001Btoor', 'zorgkantoor'],
    ['a picture in a mail', 'Groet, \uFFFC de wijk', 'Groet,  de wijk'],
    ['a line break of Word or Excel', 'een\u000Btwee\u2028drie\fvier', 'een\ntwee\ndrie\nvier'],
    ['euro and quotes of an old mail program', '\u0080 30 voor \u0093thuis\u0094', '€ 30 voor “thuis”'],
    ['bullets of Word', '\uF0B7\teen\n\uF0A7\ttwee', '•\teen\n•\ttwee'],
  ])('%s', (_, pasted, kept) => {
    expect(plainLines(pasted)).toBe(kept)
    expect(plainLines(kept)).toBe(kept)
  })

  test.each(['👩‍⚕️ en 👨🏽‍🦽', 'می‌خواهم', 'क्‍ष', 'coöperatie', 'cooöperatie', '– 3 °C, ½ uur, ≥ 65'])(
    'keeps %s',
    (text) => expect(plainLines(text)).toBe(text),
  )
})

const mail = [
  'Hoi,\u00A0zie hieronder.  ',
  '',
  '',
  '',
  'Op ma 3 nov. 2026 om 10:12 schreef een collega:',
  '> Wij willen een valcursus geven in de wijk.',
  '>',
  '> > De verzekeraar zegt dat dit Wmo is.',
  '>> En de gemeente zegt van niet.',
  '',
  'Met vriendelijke groet,',
  '',
  'Sanne Hofstra',
  'Tel. 06-12345678 | sanne@zorgclub.nl',
].join('\r\n')

describe('a story out of a mail', () => {
  test('keeps each word, without the marks of the mail', () => {
    expect(plainStory(mail)).toBe(
      [
        'Hoi, zie hieronder.',
        '',
        'Op ma 3 nov. 2026 om 10:12 schreef een collega:',
        'Wij willen een valcursus geven in de wijk.',
        '',
        'De verzekeraar zegt dat dit Wmo is.',
        'En de gemeente zegt van niet.',
        '',
        'Met vriendelijke groet,',
        '',
        'Sanne Hofstra',
        'Tel. 06-12345678 | sanne@zorgclub.nl',
      ].join('\n'),
    )
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)
    expect(words(plainStory(mail))).toEqual(words(mail))
  })

  test('leaves a signature to its writer: the guard points at who it names', () => {
    const text = plainStory(mail)
    const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(expect.arrayContaining(['Sanne Hofstra', '06-12345678', 'sanne@zorgclub.nl']))
  })

  test.each([
    ['more than', 'Het duurt te lang:\n> 3 weken voor een indicatie\n> € 4.000 aan uren'],
    ['one line', 'De gemeente zei:\n> Daar gaan wij niet over.\nDaarna bleef het stil.'],
    ['a list', '- een\n- twee\n\n1. drie'],
    ['an arrow', 'melding -> casus -> knelpunt\nA > B'],
  ])('leaves %s as it is', (_, text) => expect(plainStory(text)).toBe(text))

  test('is what a melding keeps', () => {
    const parsed = parseSubmission({ ...asJson(joris), verhaal: mail }, taxonomy)
    expect(parsed).toMatchObject({ ok: { story: plainStory(mail) } })
  })

  test('is made plain fast, whatever was pasted', () => {
    for (const text of [
      '> '.repeat(100_000),
      '>\n'.repeat(100_000),
      '\n'.repeat(200_000),
      ' \t'.repeat(100_000),
    ])
      expect(cpuTime(() => plainStory(`x${text}x`))).toBeLessThan(1000)
  })
})

test('what was dictated is one long line without an end, and is taken', () => {
  const dictated =
    'wij willen een valcursus geven maar de gemeente zegt dat het de verzekeraar is en '.repeat(30)
  expect(parseSubmission({ ...asJson(joris), verhaal: dictated }, taxonomy)).toMatchObject({
    ok: { story: dictated.trim() },
  })
})

test('what is too long is told by how much, in what will be kept', () => {
  const parsed = parseSubmission({ ...asJson(joris), verhaal: `${'x'.repeat(6001)}\u200B\r\n\r\n` }, taxonomy)
  expect(parsed).toEqual({
    errors: [
      { field: 'verhaal', message: 'Maak je verhaal korter: hoogstens 6000 tekens. Nu zijn het er 6001.' },
    ],
  })
})

test('characters that nobody sees do not hide a number from the guard', () => {
  const [found] = findPersonalData('BSN 123\u200E456\u202A78\u00072')
  expect(found?.kind).toBe('bsn')
})
