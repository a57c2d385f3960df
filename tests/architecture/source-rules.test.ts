import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'
import { sourceRules, sourceViolations } from './source-rules.ts'

const planted: [file: string, source: string, rule: string][] = [
  ['src/core/report.ts', 'const now = new Date()', 'clock-in-core'],
  ['src/core/report.ts', 'const now = new Date', 'clock-in-core'],
  ['src/core/report.ts', 'const now = Date()', 'clock-in-core'],
  ['src/core/report.ts', 'const now = Date.now()', 'clock-in-core'],
  ['src/core/report.ts', 'const chance = Math.random()', 'clock-in-core'],
  ['db/reports.ts', 'await db.transaction(async (tx) => {})', 'interactive-transaction'],
  ['src/routes/reports.tsx', "await client?.transaction('write')", 'interactive-transaction'],
  ['views/reports/form.tsx', '<form data-hx-on:submit="x()">', 'hx-on'],
  ['views/reports/form.tsx', "<form {...{ 'hx-on::after': 'x()' }}>", 'hx-on'],
  ['views/reports/form.tsx', `<form data-hx-vals="js:{now: 1}">`, 'js-value'],
  ['views/reports/form.tsx', `<a href={'javascript:void 0'}>`, 'js-value'],
  ['views/reports/form.tsx', '<input data-hx-trigger="keyup[key==1]" />', 'trigger-filter'],
  ['views/reports/form.tsx', "const at = { 'hx-trigger': 'click[ctrlKey]' }", 'trigger-filter'],
  ['views/reports/form.tsx', '<p style="color: red">', 'style-attribute'],
  ['views/reports/form.tsx', '<p class="a" style={{ color }}>', 'style-attribute'],
  ['views/reports/form.tsx', '<button onclick="x()">', 'inline-handler'],
  ['views/reports/form.tsx', '<button onClick={x}>', 'inline-handler'],
  ['views/layout.tsx', '<script>{code}</script>', 'inline-script'],
  ['src/core/utils.ts', 'export const a = 1', 'vague-name'],
  ['src/helpers/a.ts', 'export const a = 1', 'vague-name'],
]

test('no source breaks a rule', () => {
  expect(
    sourceFiles()
      .filter(({ file }) => !file.startsWith('tests/'))
      .flatMap(({ file, source }) => sourceViolations(file, source)),
  ).toEqual([])
})

test.each(planted)('%s with %s breaks %s', (file, source, rule) => {
  expect(new Set(sourceViolations(file, source).map((violation) => violation.rule))).toEqual(new Set([rule]))
})

test('each rule has a planted violation', () => {
  const proven = new Set(planted.map(([, , rule]) => rule))
  expect(sourceRules.filter(({ rule }) => !proven.has(rule))).toEqual([])
})

test.each([
  ['src/core/report.ts', 'const day = new Date(now)'],
  ['src/core/report.ts', '// never new Date() here\nconst url = "https://x.nl" // Date.now()'],
  ['src/core/report.ts', 'type Clock = (now: Date) => Date'],
  ['db/hrana-server/session.ts', "client.transaction('write')"],
  ['views/reports/show.tsx', "new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })"],
  ['views/layout.tsx', '<script type="module" src={manifest.script}></script>'],
  ['views/layout.tsx', "<p>Wat is nodig? Zo'n melding</p>"],
])('%s may contain %s', (file, source) => {
  expect(sourceViolations(file, source)).toEqual([])
})
