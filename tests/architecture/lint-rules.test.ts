import { beforeAll, describe, expect, test } from 'vitest'
import { layers, mayImport } from './layers.ts'
import { type Finding, importLine, lintPlanted, sampleFiles } from './planted.ts'

const isOneFile = (layer: (typeof layers)[number]) => sampleFiles[layer][0] === sampleFiles[layer][1]

describe('the arrows in .oxlintrc.json', () => {
  const rule = 'eslint(no-restricted-imports)'
  let findings: Finding[] = []

  beforeAll(() => {
    // Line n of each file imports layer n, so that the reported lines are the reported layers.
    const planted = layers.map((from): [string, string] => {
      const [importer] = sampleFiles[from]
      return [importer, layers.map((to) => importLine(importer, sampleFiles[to][1])).join('\n')]
    })
    // Everything imports everything here, on which the search for cycles never ends.
    findings = lintPlanted(Object.fromEntries(planted), '--allow', 'import/no-cycle')
  }, 60_000)

  test.each(layers)('report exactly what the table forbids to %s', (from) => {
    const others = layers.filter((to) => to !== from || !isOneFile(from))
    const about = findings.filter(({ file, code }) => file === sampleFiles[from][0] && code === rule)
    const reported = new Set(about.map(({ line }) => layers[line - 1]))
    expect(others.filter((to) => reported.has(to))).toEqual(
      others.filter((to) => !mayImport[from].includes(to)),
    )
  })
})

const noExtension = './c4'

const planted: [file: string, source: string, rule: string][] = [
  ['src/core/a1.ts', "import { Hono } from 'hono'\nexport const a = new Hono()", 'no-restricted-imports'],
  ['src/core/a2.ts', "import { sep } from 'node:path'\nexport const a = sep", 'no-restricted-imports'],
  ['src/core/a3.ts', "export const a = () => fetch('/')", 'no-restricted-globals'],
  ['src/core/a4.ts', 'export const a = process.env', 'no-restricted-globals'],
  ['src/core/a5.ts', 'export const a = crypto.randomUUID()', 'no-restricted-globals'],
  ['src/core/a6.ts', 'export const a = globalThis.crypto.randomUUID()', 'no-restricted-globals'],
  ['src/core/a7.ts', 'export const a = Date.now()', 'no-restricted-properties'],
  ['src/core/a8.ts', 'export const a = Math.random()', 'no-restricted-properties'],
  [
    'src/http/b1.tsx',
    "import { Index as a } from '../../views/cases/b1.tsx'\nexport const b = a",
    'no-restricted-imports',
  ],
  ['src/routes/c1.ts', "import { sql } from 'drizzle-orm'\nexport const a = sql`1`", 'no-restricted-imports'],
  ['src/routes/c2.ts', 'export const a = process.env', 'no-process-env'],
  [
    'db/d1.ts',
    'export const a = (db: { transaction(): number }) => db.transaction()',
    'no-restricted-properties',
  ],
  ['db/d2.ts', 'const save = async () => 1\nexport const a = () => { save() }', 'no-floating-promises'],
  ['db/d3.ts', 'const save = async () => 1\nexport const a = () => { void save() }', 'no-floating-promises'],
  [
    'db/d4.ts',
    'declare const query: { then(done: (rows: number) => void, failed: () => void): void }\nexport const a = () => { query }',
    'no-floating-promises',
  ],
  ['src/routes/c3.ts', 'export const a = (b: any) => String(b)', 'no-explicit-any'],
  ['src/routes/c4.ts', "export const a = JSON.parse('1') as number", 'no-unsafe-type-assertion'],
  ['src/routes/c5.ts', "export { sep } from 'node:path'\nexport * from './c4.ts'", 'no-barrel-file'],
  ['src/routes/c6.ts', `import { a } from '${noExtension}'\nexport const b = a`, 'extensions'],
  ['src/routes/c8.ts', "import { b } from './c9.ts'\nexport const a = b", 'no-cycle'],
  ['src/routes/c9.ts', "import { a } from './c8.ts'\nexport const b = a", 'no-cycle'],
  ['views/cases/e1.tsx', 'export const A = () => <p style="color: red">hoi</p>', 'forbid-dom-props'],
  [
    'views/cases/e2.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />",
    'no-danger',
  ],
  ['tests/f1.test.ts', "import { test } from 'vitest'\ntest.only('a', () => {})", 'no-focused-tests'],
  ['src/routes/c7.ts', 'export const a = 1\n'.repeat(1) + '//\n'.repeat(200), 'max-lines'],
]

describe('the other rules', () => {
  let findings: Finding[] = []

  beforeAll(() => {
    findings = lintPlanted(Object.fromEntries(planted.map(([file, source]) => [file, source])))
  }, 60_000)

  test.each(planted.map(([file, , rule]) => [file, rule] as const))('%s breaks %s', (file, rule) => {
    const found = findings.filter((finding) => finding.file === file).map(({ code }) => code)
    expect(
      found.some((code) => code.endsWith(`(${rule})`)),
      `${rule} in ${found.join(', ')}`,
    ).toBe(true)
  })
})
