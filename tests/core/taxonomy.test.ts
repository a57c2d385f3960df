import { describe, expect, test } from 'vitest'
import { parseTaxonomy } from '../../src/core/taxonomy.ts'
import { taxonomy, taxonomyFile } from '../support/taxonomy.ts'

type File = ReturnType<typeof taxonomyFile>

const first = <T>(rows: readonly T[]): T => {
  const [row] = rows
  if (row === undefined) throw new Error('the list is empty')
  return row
}

const damaged = (damage: (file: File) => unknown) => {
  const file = taxonomyFile()
  damage(file)
  return () => parseTaxonomy(file)
}

test('the shipped taxonomy is whole', () => {
  expect(taxonomy.domain.size).toBe(12)
  expect(taxonomy.barrier.size).toBe(14)
  expect(taxonomy.region.size).toBe(43)
  expect(taxonomy.barrier_order.toSorted()).toEqual([...taxonomy.barrier.keys()].toSorted())
  expect(taxonomy.term.reporter_role.size).toBe(6)
})

test('looks up by key', () => {
  expect(taxonomy.domain.get('wmo')?.short).toBe('Wmo')
  expect(taxonomy.region.get('twente')?.name).toBe('Twente')
  expect(taxonomy.body.get('gemeente')?.is_kind).toBe(true)
  expect(taxonomy.term.refusal_ground.get('te_klein')?.label).toMatch(/klein/i)
  expect(taxonomy.domain.get('WMO')).toBeUndefined()
})

describe('a missing text', () => {
  test.each<[string, (file: File) => unknown]>([
    ['a domain without a label', (f) => Object.assign(first(f.domains), { label: undefined })],
    ['a domain with an empty label', (f) => Object.assign(first(f.domains), { label: '' })],
    ['a barrier with a blank label', (f) => Object.assign(first(f.barriers), { label: '  ' })],
    ['a barrier without a question', (f) => Object.assign(first(f.barriers), { question: null })],
    ['a barrier without an example', (f) => Object.assign(first(f.barriers), { examples: [] })],
    ['a role without a label', (f) => Object.assign(first(f.facets.reporter_role), { label: '' })],
    ['a region without a name', (f) => Object.assign(first(f.regions), { name: '' })],
    ['a body without a name', (f) => Object.assign(first(f.bodies), { name: undefined })],
    ['a signpost without a summary', (f) => Object.assign(first(f.signposts), { summary: '' })],
    ['a boundary without a label', (f) => Object.assign(first(f.boundaries), { label: '' })],
    ['no version', (f) => Object.assign(f, { version: '' })],
    ['a whole list', (f) => Object.assign(f.facets, { stage: undefined })],
  ])('%s throws', (_, damage) => {
    expect(damaged(damage)).toThrow()
  })
})

const lists: [string, (file: File) => unknown[]][] = [
  ['domains', (f) => f.domains],
  ['barriers', (f) => f.barriers],
  ['boundaries', (f) => f.boundaries],
  ['regions', (f) => f.regions],
  ['bodies', (f) => f.bodies],
  ['signposts', (f) => f.signposts],
  ['collaboration questions', (f) => f.collaboration_questions],
  ['attention areas', (f) => f.attention_areas],
  ['IZA bottlenecks', (f) => f.iza_bottlenecks],
  ['target groups', (f) => f.facets.target_group],
  ['settings', (f) => f.facets.setting],
  ['roles', (f) => f.facets.reporter_role],
  ['sizes', (f) => f.facets.org_size],
  ['stages', (f) => f.facets.stage],
  ['consequences', (f) => f.facets.consequence],
  ['amounts', (f) => f.facets.money_at_stake],
  ['numbers of people', (f) => f.facets.people_affected],
  ['parties', (f) => f.facets.money_party],
  ['refusal grounds', (f) => f.facets.refusal_ground],
]

test.each(lists)('a key twice among %s throws', (_, list) => {
  expect(damaged((file) => list(file).push(first(list(file))))).toThrow(/stands twice/)
})

describe('a key that leads nowhere', () => {
  test.each<[string, (file: File) => unknown]>([
    ['the order of barriers', (f) => f.barrier_order.push('nergens')],
    ['what a barrier is not', (f) => first(f.barriers).not.push({ key: 'nergens', why: 'x' })],
    ['the barriers of a signpost', (f) => first(f.signposts).barriers.push('nergens')],
    ['the boundaries of a signpost', (f) => first(f.signposts).boundaries.push('wlz-nergens')],
    ['who decides on a signpost', (f) => first(f.signposts).decider.push('nergens')],
    ['the barrier of an owner', (f) => Object.assign(first(f.owners), { barrier: 'nergens' })],
    ['the boundary of an owner', (f) => Object.assign(first(f.owners), { boundary: 'nergens-wlz' })],
    ['who arbitrates', (f) => Object.assign(first(f.owners), { arbitrate: ['nergens'] })],
    ['the domains of a boundary', (f) => first(f.boundaries).domains.push('nergens')],
    ['the key of a boundary', (f) => Object.assign(first(f.boundaries), { key: 'wlz-nergens' })],
    ['what signals a question', (f) => first(f.collaboration_questions).signalled_by.push('nergens')],
    ['an attention area', (f) => Object.assign(first(f.attention_areas), { barriers: ['nergens'] })],
    ['an IZA bottleneck', (f) => first(f.iza_bottlenecks).barriers.push('nergens')],
    ['barriers without a signpost', (f) => f.no_known_signpost.push('nergens')],
  ])('in %s throws, and is named', (_, damage) => {
    expect(damaged(damage)).toThrow(/nergens/)
  })
})
