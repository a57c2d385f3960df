import { expect, test } from 'vitest'
import { importViolations } from './import-rules.ts'
import { layerOf, layers, mayImport } from './layers.ts'
import { importLine, sampleFiles } from './planted.ts'
import { sourceFiles } from './source-files.ts'

const noExtension = '../paths'

test('every source file belongs to a layer', () => {
  const files = sourceFiles().map(({ file }) => file)
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
})

test('every import follows the arrows', () => {
  expect(sourceFiles().flatMap(({ file, source }) => importViolations(file, source))).toEqual([])
})

test.each(layers)('%s may import what the table allows, and all else is reported', (from) => {
  const [importer] = sampleFiles[from]
  const reported = layers.filter((to) => {
    const [, imported] = sampleFiles[to]
    return importViolations(importer, importLine(importer, imported)).some(({ rule }) => rule === 'arrow')
  })
  expect(reported).toEqual(layers.filter((to) => !mayImport[from].includes(to)))
})

test.each([
  ['src/core/report.ts', "import { Hono } from 'hono'", 'core-is-pure'],
  ['src/core/report.ts', "import { randomUUID } from 'node:crypto'", 'core-is-pure'],
  ['src/core/report.ts', "import { eq } from 'drizzle-orm'", 'core-is-pure'],
  ['src/core/report.ts', "export * from 'hono'", 'core-is-pure'],
  ['src/core/report.ts', "type Db = import('../../db/client.ts').Db", 'arrow'],
  ['src/core/report.ts', "const db = await import('../../db/client.ts')", 'arrow'],
  ['src/routes/cases.tsx', "import { eq } from 'drizzle-orm'", 'sql-in-db'],
  ['views/cases/index.tsx', "import { createClient } from '@libsql/client'", 'sql-in-db'],
  ['src/install.mjs', "import { z } from 'zod'", 'install-is-bare'],
  ['src/http/render.tsx', "import { Index } from '../../views/cases/index.tsx'", 'arrow'],
  ['src/jobs/send-mail.ts', "import { Index } from '../../views/cases/index.tsx'", 'arrow'],
  ['db/demo/cases.ts', "import { paths } from '../../src/paths.ts'", 'arrow'],
  ['src/routes/cases.tsx', `import { a } from '${noExtension}'`, 'extension'],
])('%s with %s breaks %s', (file, source, rule) => {
  expect(importViolations(file, source).map((violation) => violation.rule)).toEqual([rule])
})

test.each([
  ['src/core/report.ts', "import { z } from 'zod'"],
  ['src/core/report.ts', "// never: import { Hono } from 'hono'"],
  ['src/http/render.tsx', "import { Layout } from '../../views/layout.tsx'"],
  ['src/http/errors.tsx', "import { NotFound } from '../../views/pages/error.tsx'"],
  ['src/jobs/compose-letter.ts', "import { writeLetter } from '../../views/letters/letter.ts'"],
  ['views/cases/csv.ts', "import type { PublicCase } from '../../src/core/public-case.ts'"],
  ['db/demo/cases.ts', "import { cases } from '../schema.ts'"],
])('%s may contain %s', (file, source) => {
  expect(importViolations(file, source)).toEqual([])
})
