import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withoutComments } from '../architecture/source-text.ts'

type Rule = { use: string; avoid: string }

/** Each word that is not to be used, with the one that is: the first and the last column of both tables. */
function rulesOf(glossary: string): Rule[] {
  const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !/^\| (word|use) /.test(line))
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

/** Strings that read as text, and what stands between tags; a name, a path or a class is none. */
function textsOf(source: string): string[] {
  // What the log says is for those who run the site, in English.
  const code = withoutComments(source).replaceAll(/\blog\((?:[^()]|\([^()]*\))*\)/g, '')
  const strings = [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text]) => text ?? '')
  const between = [...code.matchAll(/[>}]([^<>{}]+)(?=[<{])/g)].map(([, text]) => text ?? '')
  return [
    ...strings.filter((text) => /^\p{Lu}|\s/u.test(text) && !/^([./]|(GET|POST) \/)/.test(text)),
    ...between.filter((text) => !/[=`;:]|&&|\?\?|\.map\(|\b(return|const|function|export)\b/.test(text)),
  ].map((text) => text.replaceAll(/\$\{[^}]*\}/g, '…').replaceAll(/\s+/g, ' '))
}

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

// The model must know the words that visitors use.
const files = globSync(['views/**/*.{ts,tsx}', 'src/{core,http,routes}/**/*.{ts,tsx}', 'static/*.js']).filter(
  (file) => !file.startsWith('src/core/classifier/'),
)

/** To an office one writes "u". */
const formal = /^views\/letters\/organisations\.ts$/

test.each(files)('%s uses our words', (file) => {
  const found = textsOf(readFileSync(file, 'utf8')).flatMap(avoidedIn)
  expect(found.filter((fault) => !(formal.test(file) && /^uw?: /.test(fault)))).toEqual([])
})
