import { describe, expect, test } from 'vitest'
import { caseNumberOf, daysLeft, noticeDue, pageOf, parseNotice } from '../../src/core/notice.ts'

const site = { publicUrl: 'https://schottenmelder.nl', pages: ['/', '/casussen', '/over'] }

test.each([
  ['/casussen/12', 12],
  ['/casussen/999999999', 999999999],
  ['/casussen/012', null],
  ['/casussen/1234567890', null],
  ['/casussen', null],
  ['/casussen/12/x', null],
])('%s is about casus %s', (path, number) => {
  expect(caseNumberOf(path)).toBe(number)
})

test.each([
  ['/over', '/over'],
  [' /casussen/12 ', '/casussen/12'],
  ['https://schottenmelder.nl/over', '/over'],
  ['/casussen?regio=twente#resultaat', '/casussen'],
  ['https://elders.nl/over', null],
  ['//elders.nl/over', null],
  ['javascript:alert(1)', null],
  ['/volg/geheime-link', null],
  ['/beheer', null],
  ['/jan-jansen', null],
  ['', null],
])('%s is the page %s', (typed, page) => {
  expect(pageOf(typed, site)).toBe(page)
})

describe('a notice', () => {
  const fields = (errors: { field: string }[]) => errors.map(({ field }) => field)
  const parse = (pagina: string, opmerking: string) => parseNotice({ pagina, opmerking }, site)

  test('is a page and a message', () => {
    expect(parse('/casussen/12', ' Dit klopt niet.\r\nEcht niet. ')).toEqual({
      ok: { page: '/casussen/12', message: 'Dit klopt niet.\nEcht niet.' },
    })
  })

  test.each([
    ['/casussen/12', '', ['opmerking']],
    ['/casussen/12', 'te kort', ['opmerking']],
    ['/casussen/12', 'a'.repeat(2001), ['opmerking']],
    ['/casussen/12', `lang genoeg \u0000`, ['opmerking']],
    ['/weg', 'Dit klopt echt niet.', ['pagina']],
    ['', '', ['pagina', 'opmerking']],
  ])('about %s saying “%s” is refused for %s', (pagina, opmerking, wrong) => {
    const parsed = parse(pagina, opmerking)
    expect('errors' in parsed && fields(parsed.errors)).toEqual(wrong)
  })

  test.each(['a'.repeat(10), 'a'.repeat(2000)])('may be this long', (text) => {
    expect(parse('/over', text)).toHaveProperty('ok')
  })
})

describe('the term', () => {
  const at = new Date('2026-03-02T09:30:00Z')
  const later = (days: number, ms = 0) => new Date(at.getTime() + days * 86_400_000 + ms)

  test('is fourteen days', () => {
    expect(noticeDue(at)).toEqual(later(14))
  })

  test.each([
    [0, 0, 14],
    [0, 1, 14],
    [13, 0, 1],
    [14, 0, 0],
    [14, 13 * 3_600_000, 0],
    [14, 14 * 3_600_000, -1],
    [20, 0, -6],
  ])('after %s days and %s ms leaves %s', (days, ms, left) => {
    expect(daysLeft(at, later(days, ms))).toBe(left)
  })
})
