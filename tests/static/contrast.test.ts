import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('static/styles/tokens.css', 'utf8')

const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')

/** What a name stands for: in the dark its own value, or else that of the light. */
const colour = (scheme: Scheme, name: string): string => {
  const found = (block: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1]
  const value = (scheme === 'dark' ? found(dark) : undefined) ?? found(light) ?? ''
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(scheme, other)
}

type Scheme = 'light' | 'dark'

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/gi) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (scheme: Scheme, one: string, other: string): number => {
  const [below = 0, above = 0] = [one, other]
    .map((name) => luminance(colour(scheme, name)))
    .toSorted((a, b) => a - b)
  return (above + 0.05) / (below + 0.05)
}

describe.each<Scheme>(['light', 'dark'])('in the %s', (scheme) => {
  // Figure and ground of every text we set: WCAG 2.2, 1.4.3.
  test.each([
    ['ink', 'paper'],
    ['ink', 'stone-200'],
    ['ink', 'clay-50'],
    ['stone-400', 'surface'],
    ['stone-500', 'paper'],
    ['stone-500', 'surface'],
    ['petrol-500', 'paper'],
    ['petrol-500', 'surface'],
    ['petrol-500', 'petrol-50'],
    ['petrol-600', 'surface'],
    ['petrol-700', 'petrol-100'],
    ['clay-500', 'clay-50'],
    ['on-fill', 'petrol-500'],
    ['on-band', 'band'],
    ['on-fill', 'petrol-600'],
    ['on-fill', 'petrol-700'],
    ['on-fill', 'red-600'],
    ['on-fill', 'ink'],
    ['ink', 'petrol-50'],
    ['ink', 'petrol-100'],
    ['ink', 'amber-50'],
    ['ink', 'surface'],
    ['petrol-500', 'stone-50'],
    ['stone-500', 'petrol-50'],
    ['stone-500', 'stone-100'],
    ['on-band-subtle', 'band'],
    ['on-fill', 'red-500'],
    ['red-500', 'red-50'],
    ['red-500', 'red-100'],
    ['red-500', 'paper'],
    ['red-700', 'red-50'],
    ['green-700', 'green-50'],
    ['amber-700', 'amber-50'],
    ['heat-1-text', 'heat-1'],
    ['heat-2-text', 'heat-2'],
    ['heat-3-text', 'heat-3'],
    ['heat-4-text', 'heat-4'],
    ['heat-5-text', 'heat-5'],
  ])('the text %s can be read on %s', (figure, ground) => {
    expect(contrast(scheme, figure, ground)).toBeGreaterThanOrEqual(4.5)
  })

  // Borders of fields, marks of the current page, icons, both rings of the focus: WCAG 2.2, 1.4.11 and 2.4.13.
  test.each([
    ['stone-400', 'surface'],
    ['stone-400', 'paper'],
    ['clay-400', 'surface'],
    ['clay-400', 'paper'],
    ['petrol-400', 'petrol-50'],
    ['green-400', 'green-50'],
    ['amber-400', 'amber-50'],
    ['red-400', 'red-50'],
    ['red-400', 'paper'],
    ['ink', 'surface'],
    ['surface', 'petrol-500'],
  ])('the mark %s stands out on %s', (figure, ground) => {
    expect(contrast(scheme, figure, ground)).toBeGreaterThanOrEqual(3)
  })

  test('each step of heat is clearly further from the paper than the one before', () => {
    const steps = ['surface', 'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5']
    const ratios = steps.slice(1).map((step, index) => contrast(scheme, steps[index] ?? '', step))
    for (const ratio of ratios) expect(ratio).toBeGreaterThan(1.15)
  })
})
