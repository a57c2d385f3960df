import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourcesWithTexts, textsOf } from './source-texts.ts'

type Rule = { use: string; avoid: string }

/** Each word that is not to be used, with the one that is: the first and the last column of both tables. */
function rulesOf(glossary: string): Rule[] {
  const [tables = ''] = glossary.split('## How easy to read')
  const rows = tables.split('\n').filter((line) => line.startsWith('| ') && !/^\| (word|use) /.test(line))
  return rows.flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    const [use = '', avoided = ''] = [cells[1], cells.at(-2)]
    return avoided.split(', ').map((avoid) => ({ use, avoid: avoid.replace('\\*', '*') }))
  })
}

const rules = rulesOf(readFileSync('docs/glossary.md', 'utf8'))

const patternOf = (avoid: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}/._-])${avoid.replace('*', '\\p{L}*')}(?![\\p{L}\\p{N}/_-])`, 'iu')

const patterns = rules.map((rule) => ({ ...rule, pattern: patternOf(rule.avoid) }))

const avoidedIn = (text: string): string[] =>
  patterns
    .filter(({ pattern }) => pattern.test(text))
    .map(({ avoid, use }) => `${avoid}: say ${use}: ${text}`)

describe('the check', () => {
  test('reads both tables', () => {
    expect(rules.length).toBeGreaterThan(60)
    expect(rules).toContainEqual({ use: 'al', avoid: 'reeds' })
    expect(rules).toContainEqual({ use: 'momentopname', avoid: 'snapshot*' })
  })

  test.each([
    ['<P>Maak hier een ticket aan.</P>', 1],
    ["const title = 'Uw snapshots'", 2],
    ['<p>\n  Daar kun je\n  inloggen.\n</p>', 1],
    ['const token = cases.map(({ email }) => email)', 0],
    ["import { snapshot } from '../core/snapshot.ts'", 0],
    ['<P>Een reedsenboot vaart uit.</P>', 0],
  ])('%s', (source, faults) => {
    expect(textsOf(source).flatMap(avoidedIn)).toHaveLength(faults)
  })
})

/** To an office one writes "u". */
const formal = /^views\/letters\/organisations\.ts$/

test.each(sourcesWithTexts)('%s uses our words', (file) => {
  const found = textsOf(readFileSync(file, 'utf8')).flatMap(avoidedIn)
  expect(found.filter((fault) => !(formal.test(file) && /^uw?: /.test(fault)))).toEqual([])
})
