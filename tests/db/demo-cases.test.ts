import { expect, test } from 'vitest'
import json from '../../db/demo/cases.json' with { type: 'json' }
import { type DemoCase, demoCaseSchema, parseDemoCases } from '../../db/demo/demo-case.ts'
import { shippedTaxonomy as taxonomy } from '../../db/taxonomy.ts'
import { boundariesOf, inOrder } from '../../src/core/boundary.ts'

const cases = parseDemoCases(json)
const count = (wanted: (c: DemoCase) => boolean) => cases.filter(wanted).length
const keys = (rows: readonly { key: string }[]) => rows.map((row) => row.key).toSorted()
const distinct = (values: readonly string[]) => [...new Set(values)].toSorted()
const published = (c: DemoCase) => c.state === 'gepubliceerd'
const onThePublicSite = (c: DemoCase) => published(c) && c.visibility === 'openbaar'
const isEdited = (c: DemoCase) => c.publicStory !== undefined
const inState = (state: DemoCase['state']) => cases.filter((c) => c.state === state)
const shownTexts = (c: DemoCase) => [
  c.publicTitle ?? c.title,
  c.publicStory ?? c.story,
  c.explanation ?? '',
  c.viaParty ?? '',
]
const allTexts = (c: DemoCase) => [c.title, c.story, c.details?.tried ?? '', ...shownTexts(c)].join('\n')

/** How often each boundary occurs among the given cases; a case in three laws counts in three. */
const perBoundary = (some: readonly DemoCase[]) =>
  Map.groupBy(
    some.flatMap((c) => boundariesOf(c.domains, taxonomy)),
    (boundary) => boundary,
  )

test('about 300 cases, with ids in order and the oldest first', () => {
  expect(cases.length).toBeGreaterThanOrEqual(285)
  expect(cases.length).toBeLessThanOrEqual(315)
  expect(cases.map((c) => c.id)).toEqual(cases.map((_, i) => `demo-${String(i + 1).padStart(3, '0')}`))
  const ages = cases.map((c) => c.receivedDaysAgo)
  expect(ages).toEqual(ages.toSorted((a, b) => b - a))
})

test.each<[string, (c: DemoCase) => boolean, number, number]>([
  ['exclusions', (c) => c.kind === 'uitsluiting', 66, 78],
  ['published', published, 230, 255],
  ['knelpunt', (c) => published(c) && c.outcome === 'knelpunt', 190, 220],
  ['existing routes', (c) => published(c) && c.outcome === 'bestaande_route', 36, 46],
  ['received', (c) => c.state === 'ontvangen', 15, 25],
  ['under review', (c) => c.state === 'in_behandeling', 8, 13],
  ['rejected', (c) => c.state === 'afgewezen', 16, 24],
  ['withdrawn', (c) => c.state === 'ingetrokken', 6, 10],
  ['withdrawn after publication', (c) => c.state === 'ingetrokken' && c.outcome !== undefined, 3, 6],
  ['count-only', (c) => c.visibility === 'meetellen', 20, 30],
  ['edited by a moderator', isEdited, 15, 30],
  ['with details', (c) => c.details !== undefined, 165, 205],
])('%s', (_, wanted, least, most) => {
  expect(count(wanted)).toBeGreaterThanOrEqual(least)
  expect(count(wanted)).toBeLessThanOrEqual(most)
})

test('every region, domain and kind of barrier occurs', () => {
  expect(distinct(cases.map((c) => c.region))).toEqual(keys(taxonomy.regions))
  expect(distinct(cases.flatMap((c) => c.domains))).toEqual(keys(taxonomy.domains))
  expect(distinct(cases.map((c) => c.barriers[0] ?? ''))).toEqual(keys(taxonomy.barriers))
})

test('domains stand in the order of the taxonomy', () => {
  for (const c of cases) expect(c.domains, c.id).toEqual(inOrder(c.domains, taxonomy))
})

test('many boundaries, and the three between Wlz, Zvw and Wmo lead', () => {
  const sizes = [...perBoundary(cases)].toSorted(([, a], [, b]) => b.length - a.length)
  expect(sizes.length).toBeGreaterThanOrEqual(12)
  expect(
    sizes
      .slice(0, 3)
      .map(([boundary]) => boundary)
      .toSorted(),
  ).toEqual(['wlz-wmo', 'wlz-zvw', 'zvw-wmo'])
})

test('cases are shorter than a page and longer than a line', () => {
  for (const c of cases) {
    const words = c.story.split(/\s+/).length
    expect(words, c.id).toBeGreaterThanOrEqual(40)
    expect(words, c.id).toBeLessThanOrEqual(250)
  }
})

test('more come in each year, and what is open is recent', () => {
  expect(count((c) => c.receivedDaysAgo < 365)).toBeGreaterThan(count((c) => c.receivedDaysAgo >= 365))
  expect(count((c) => c.receivedDaysAgo > 600)).toBeGreaterThan(20)
  for (const c of inState('ontvangen')) expect(c.receivedDaysAgo, c.id).toBeLessThanOrEqual(20)
  for (const c of inState('in_behandeling')) expect(c.receivedDaysAgo, c.id).toBeLessThanOrEqual(35)
})

test('temporary money between Zvw and Wmo rises in the last four months, most in Twente', () => {
  const rising = cases.filter(
    (c) => c.barriers[0] === 'tijdelijk' && boundariesOf(c.domains, taxonomy).includes('zvw-wmo'),
  )
  const recent = rising.filter((c) => c.receivedDaysAgo <= 120)
  expect(recent.length).toBeGreaterThan(2 * (rising.length - recent.length))
  const regions = [...Map.groupBy(recent, (c) => c.region)].toSorted(([, a], [, b]) => b.length - a.length)
  expect(regions[0]?.[0]).toBe('twente')
  expect(regions[0]?.[1].length).toBeGreaterThanOrEqual(5)
  expect(regions.length).toBeGreaterThanOrEqual(8)
})

test('no titles, explanations or tries are used twice', () => {
  for (const text of [
    (c: DemoCase) => c.title,
    (c: DemoCase) => c.explanation,
    (c: DemoCase) => c.details?.tried,
  ]) {
    const used = cases.map(text).filter((value) => value !== undefined)
    expect(used.length).toBe(new Set(used).size)
  }
})

test('no two cases share eight words in a row', () => {
  const seenIn = new Map<string, string>()
  for (const c of cases) {
    const words = c.story.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
    for (let i = 0; i + 8 <= words.length; i += 1) {
      const run = words.slice(i, i + 8).join(' ')
      expect(seenIn.get(run) ?? c.id, run).toBe(c.id)
      seenIn.set(run, c.id)
    }
  }
})

test.each([
  ['citizen service number', /(?<!\d)\d{9}(?!\d)/],
  ['phone', /(?:\+31|\b0)[\s-]?\d(?:[\s-]?\d){8}\b/],
  ['e-mail', /\S@\S/],
  ['IBAN', /\b[A-Z]{2}\d{2}\s?[A-Z]{4}/],
  ['postcode', /\b\d{4}\s?[A-Z]{2}\b/],
  ['full date', /\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/],
  ['web address', /https?:|www\./],
])('no %s in any text', (_, pattern) => {
  for (const c of cases) expect(allTexts(c), c.id).not.toMatch(pattern)
})

test('published texts show no age above 89 and no first names that a reporter used', () => {
  for (const c of cases.filter(onThePublicSite)) {
    expect(shownTexts(c).join('\n'), c.id).not.toMatch(
      /\(9\d\)|\b9\d-jarig|\b(?:vrouw|man|mevrouw|meneer) van 9\d\b|\b9\d jaar/,
    )
    expect(shownTexts(c).join('\n'), c.id).not.toMatch(/\b(?:Hanneke|Petra|Riet)\b/)
  }
})

test('an edit by the moderator really changes the text', () => {
  for (const c of cases.filter(isEdited)) expect(c.publicStory, c.id).not.toBe(c.story)
})

test.each<[string, (c: DemoCase) => unknown, (c: DemoCase) => boolean]>([
  ['an unknown region', (c) => ({ ...c, region: 'atlantis' }), () => true],
  ['a decision in the future', (c) => ({ ...c, decidedAfterDays: c.receivedDaysAgo + 1 }), published],
  ['a route without its signpost', (c) => ({ ...c, signpost: undefined }), (c) => c.signpost !== undefined],
  ['a signpost that does not fit', (c) => ({ ...c, barriers: ['intern'] }), (c) => c.signpost !== undefined],
  ['a named body', (c) => ({ ...c, refusedBy: 'nza' }), (c) => c.kind === 'uitsluiting'],
  [
    'an exclusion without a ground',
    (c) => ({ ...c, refusalGround: undefined }),
    (c) => c.kind === 'uitsluiting',
  ],
  ['a published rejection', (c) => ({ ...c, state: 'gepubliceerd' }), (c) => c.state === 'afgewezen'],
])('the schema refuses %s', (_, spoil, wanted) => {
  const good = cases.find(wanted)
  expect(good).toBeDefined()
  if (good) expect(demoCaseSchema.safeParse(spoil(good)).success).toBe(false)
})
