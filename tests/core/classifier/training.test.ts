import { describe, expect, test } from 'vitest'
import { shippedTaxonomy } from '../../../db/taxonomy.ts'
import { loadModel } from '../../../src/core/classifier/model.ts'
import { weigh } from '../../../src/core/classifier/score.ts'
import { keys } from '../../../src/training/classifier/data.ts'
import { dictionary, parseExamples } from '../../../src/training/classifier/example.ts'
import { fit, scores } from '../../../src/training/classifier/fit.ts'
import { foldsOf, groupsOf } from '../../../src/training/classifier/groups.ts'
import { pack } from '../../../src/training/classifier/pack.ts'
import { taxonomyExamples } from '../../../src/training/classifier/taxonomy-examples.ts'
import { read } from '../../../src/core/classifier/features.ts'

const examples = taxonomyExamples(shippedTaxonomy)
const none = { slope: 1, shift: [] }
const trained = () => {
  const domain = fit(examples, 'domain', keys.domain)
  const barrier = fit(examples, 'barrier', keys.barrier)
  const file = pack(
    domain,
    barrier,
    { version: 'test', trained: '2026-11-21', taxonomy: '', data: '', evaluation: '' },
    {
      domain: { keys: keys.domain, calibration: none, threshold: 0.5, unsure: 0.5 },
      barrier: { keys: keys.barrier, calibration: none, threshold: 0.5, unsure: 0.5 },
    },
  )
  return { domain, barrier, file }
}

describe('training', () => {
  const { domain, barrier, file } = trained()

  test('gives the same file for the same data and seed', () => {
    expect(JSON.stringify(trained().file)).toBe(JSON.stringify(file))
  })

  test('what is shipped adds up to what was learnt, but for rounding', () => {
    const story = 'De verzekeraar heeft geen tarief voor het overleg. De gemeente wijst naar het zorgkantoor.'
    const learnt = [domain, barrier].flatMap((axis) => scores(axis, dictionary.count(read('Overleg', story))))
    const { sums } = weigh(loadModel(file), 'Overleg', story)
    learnt.forEach((sum, label) => expect(Math.abs((sums[label] ?? 0) - sum)).toBeLessThan(0.15))
  })

  test('learns its own examples', () => {
    const right = examples.filter(({ barriers, counted }) => {
      const found = scores(barrier, counted)
      return barriers.length > 0 && keys.barrier[found.indexOf(Math.max(...found))] === barriers[0]
    })
    expect(right.length).toBeGreaterThan(60)
  })
})

describe('groups', () => {
  const line = (id: string, more: object) =>
    JSON.stringify({ id, title: id, text: `tekst ${id}`, domains: ['wmo'], barriers: ['regio'], ...more })
  const rows = parseExamples(
    [
      line('w1-001', {}),
      line('w2-001', { same_as: 'w1-001' }),
      line('w8-001', {}),
      line('w8-002', {}),
      line('w8-003', {}),
    ].join('\n'),
    'cases',
  )
  const real = parseExamples(
    [line('r1', { source: 'x' }), line('r2', { source: 'x' }), line('r3', { source: 'y' })].join('\n'),
    'retold',
  )
  const groups = groupsOf([...rows, ...real])

  test('keep twins, minimal pairs and sources together', () => {
    const [twin, other, odd, even, next, one, two, three] = groups
    expect(twin).toBe(other)
    expect(odd).toBe(even)
    expect(odd).not.toBe(next)
    expect(one).toBe(two)
    expect(one).not.toBe(three)
  })

  test('stay whole in every fold', () => {
    const folds = foldsOf(groups, 3, 1)
    expect(folds[0]).toBe(folds[1])
    expect(folds[2]).toBe(folds[3])
    expect(foldsOf(groups, 3, 1)).toEqual(folds)
  })
})
