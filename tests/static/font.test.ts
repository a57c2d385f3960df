import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontWeights } from '../../static/font.ts'
import { parseAssets } from '../../static/manifest.ts'
import { charactersOf, nameOf, openFont, weightsOf } from '../support/woff2.ts'

const { font, styles } = parseAssets(JSON.parse(readFileSync('dist/manifest.json', 'utf8')))
const original = openFont(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const ours = openFont(`dist/assets${font}`)

test('the typeface has every character of the original', () => {
  expect(charactersOf(original)).toEqual(expect.arrayContaining('aZ059éëïöüçñÅß€’“”–…−'.split('')))
  expect(charactersOf(ours)).toEqual(charactersOf(original))
})

test('the typeface holds each weight that the style sheet asks for, and says which', () => {
  const css = readFileSync(`dist/assets${styles}`, 'utf8')
  const [face = ''] = /@font-face\{[^}]*Next[^}]*\}/.exec(css) ?? []
  const { min, max } = fontWeights
  expect(weightsOf(original)).toEqual({ axis: 'wght', min: 200, standard: 400, max: 800 })
  expect(weightsOf(ours)).toEqual({ axis: 'wght', min, standard: min, max })
  expect(face).toContain(`font-weight:${min} ${max}`)
  const asked = [...css.replace(face, '').matchAll(/font-weight(?:-\w+)?:\s*(\d+|\w+)/g)].map(([, is]) => is)
  expect(asked).toEqual(expect.arrayContaining(['400', '600', '700']))
  const weights = asked.map(Number).filter((weight) => weight > 0)
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(min)
  expect(Math.max(...weights)).toBeLessThanOrEqual(max)
})

test('the typeface keeps its name, copyright and licence, and is small', () => {
  for (const about of [0, 1, 14]) {
    expect(nameOf(original, about)).toBeTruthy()
    expect(nameOf(ours, about)).toBe(nameOf(original, about))
  }
  expect(readFileSync(`dist/assets${font}`).length).toBeLessThan(21_000)
})
